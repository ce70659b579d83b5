// SPDX-License-Identifier: Apache-2.0
/**
 * Slow, obvious reference implementations of everything the engine computes, and the tests that
 * hold the engine against them. Plain scalar Java over arrays, one bar after the other, no windows
 * kept incrementally: each method is meant to be read beside the sentence it implements. No code is
 * shared with the product; only its vocabulary (a {@link org.tradingdsl.language.plan.Term} to
 * evaluate, the settings of a simulation) is.
 *
 * <p>Read first: {@link org.tradingdsl.reference.SlowOperators} (primitive operators), {@link
 * org.tradingdsl.reference.SlowIndicators} (named indicators), {@link
 * org.tradingdsl.reference.SlowSimulator} (orders, equity, trades) and {@link
 * org.tradingdsl.reference.SlowMetrics} (figures).
 */
package org.tradingdsl.reference;
