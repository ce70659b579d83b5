// SPDX-License-Identifier: Apache-2.0
/**
 * How fast the engine is, beside what else one could do with the same bytes: a plain Java loop, the
 * same loop in C, hand-written AVX-512, and merely reading the columns. {@link
 * org.tradingdsl.benchmarks.Comparison} prints the table (start it with {@code benchmarks/run}),
 * {@link org.tradingdsl.benchmarks.KernelBenchmark} is the same under JMH. Every figure is preceded
 * by a check that all contenders computed the same results.
 */
package org.tradingdsl.benchmarks;
