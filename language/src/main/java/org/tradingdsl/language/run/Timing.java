// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

/**
 * How long the parts of a run took, in seconds.
 *
 * @param load finding, importing and mapping data
 * @param compile making kernels
 * @param run the bulk work
 */
record Timing(double load, double compile, double run) {}
