// SPDX-License-Identifier: Apache-2.0
/**
 * From a graph of primitive operators to loops over tiles: sharing, cheaper operators for formulas
 * of a known shape, the register budget and the cuts that keep to it, what a row may leave out.
 * Start with {@link org.tradingdsl.language.plan.Planner}.
 */
package org.tradingdsl.language.plan;
