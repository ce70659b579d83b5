// SPDX-License-Identifier: Apache-2.0
/**
 * What a program means before it runs: definitions are opened, scalars computed, windows checked,
 * and what is left is a graph of primitive operators ({@link org.tradingdsl.language.plan.Term})
 * with the interval of bars each one reads. Start with {@link
 * org.tradingdsl.language.analysis.Program}.
 */
package org.tradingdsl.language.analysis;
