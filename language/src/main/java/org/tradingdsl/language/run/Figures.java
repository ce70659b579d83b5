// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.simulation.Metrics;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Figures by the names of the result document, in its order; whole numbers are Long, others Double.
 * Null stands for a figure that was not computed: any of a window without bars, but for their
 * count.
 */
final class Figures {
    private Figures() {}

    static Map<String, Number> of(Metrics metrics) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("bars", metrics.bars());
        figures.put("total_return", metrics.totalReturn());
        figures.put("cagr", metrics.cagr());
        figures.put("volatility", metrics.volatility());
        figures.put("sharpe", metrics.sharpe());
        figures.put("sortino", metrics.sortino());
        figures.put("calmar", metrics.calmar());
        figures.put("max_drawdown", metrics.maxDrawdown());
        figures.put("trades", metrics.trades());
        figures.put("win_rate", metrics.winRate());
        figures.put("profit_factor", metrics.profitFactor());
        figures.put("exposure", metrics.exposure());
        figures.put("fees_paid", metrics.feesPaid());
        figures.put("final_equity", metrics.finalEquity());
        figures.put("periods_per_year", metrics.periodsPerYear());
        figures.put("ambiguous_bars", metrics.ambiguousBars());
        if (metrics.bars() == 0) {
            figures.replaceAll((name, value) -> name.equals("bars") ? value : null);
        }
        return figures;
    }

    static Map<String, Number> of(TickerRun.Summary summary) {
        Map<String, Number> figures = new LinkedHashMap<>();
        figures.put("valid", summary.valid() == TickerRun.Summary.UNKNOWN ? null : summary.valid());
        figures.put("last", summary.last());
        figures.put("mean", summary.mean());
        figures.put("min", summary.min());
        figures.put("max", summary.max());
        figures.put("sum", summary.sum());
        return figures;
    }
}
