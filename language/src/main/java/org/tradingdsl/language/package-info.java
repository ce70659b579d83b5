// SPDX-License-Identifier: Apache-2.0
/**
 * The language's front door: {@link org.tradingdsl.language.TradingLanguage}. Data flow one way
 * through the rooms beside it: {@code syntax} reads, {@code ast} is what it reads into, {@code
 * analysis} checks and lowers, {@code plan} cuts into loops, {@code run} executes, {@code interop}
 * shows programs and results to other languages.
 */
package org.tradingdsl.language;
