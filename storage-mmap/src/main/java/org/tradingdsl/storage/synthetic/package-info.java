// SPDX-License-Identifier: Apache-2.0
/**
 * Markets that never were: reproducible random walks written as Parquet, for examples, tests and
 * benchmarks.
 */
package org.tradingdsl.storage.synthetic;
