// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.simulation;

/**
 * How orders are filled and paid for; the meanings are those of the language reference, section
 * "Simulation".
 *
 * @param sameClose true: a signal fills at its own bar's close; false: at the next bar's open
 * @param fees fraction of the notional paid on each fill, at least 0 and below 1
 * @param fixedFee money paid on each fill, at least 0
 * @param slippage fraction by which a fill's price is worse than the market's, at least 0 and below
 *     1
 * @param size fraction of equity that an entry spends, above 0 and at most 1
 * @param initCash money each ticker starts with, above 0
 * @param periodsPerYear bars per year for annualised figures, or NaN to derive it from the
 *     timestamps
 */
public record SimulationSettings(
        boolean sameClose,
        double fees,
        double fixedFee,
        double slippage,
        double size,
        double initCash,
        double periodsPerYear) {}
