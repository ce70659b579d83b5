// SPDX-License-Identifier: Apache-2.0
/**
 * Operators over the last n rows. Sums, means, moments, minima and maxima use the block scheme: the
 * window is the end of the last block of n rows and the beginning of this one, so nothing is ever
 * subtracted, nothing drifts, and missing values, infinities and outliers leave with their bar.
 * Blocks start at the multiples of n of the ticker's own row number, so the bits depend on nothing
 * else.
 */
package org.tradingdsl.nodes.window;
