// Three ways to follow a trend, compared on the same prices: a table of their figures, and the one with the best Sharpe
// ratio as the strategy that `trading-dsl run` shows in full. Runs inside a script start from the command line's options.
//
//     ./trading-dsl run examples/compare_trends.js --data examples/data
import td from "trading-dsl";

const market = td.market();
const close = market.col("close");

/**
 * An indicator of one's own is a function that returns an expression: a latch that opens and closes at two bands.
 *
 * @param {number} n bars in the channel
 */
function breakout(n) {
    const channel = td.donchian(n);
    return td.position(close.gt(channel.upper.shift()), close.lt(channel.lower.shift()));
}

const macd = td.macd(close, { fast: td.param("fast", 12, { low: 2 }), slow: td.param("slow", 26) });
const quiet = close.pct_change().rolling(20).std().lt(0.03);
const rules = {
    "golden cross": close.sma(50).gt(close.sma(200)),
    "MACD while quiet": macd.line.gt(macd.signal).and(quiet),
    "55-day breakout": breakout(55),
};

const runs = Object.entries(rules).map(([name, hold]) => {
    const program = td.backtest({ entries: hold, exits: hold.not(), fees: 0.0005, slippage: 0.0005 });
    return { name, program, result: program.run(market) };
});

/** @param {number | null} x a fraction; null where there is none */
const percent = (x) => (x === null ? "-" : `${(100 * x).toFixed(1)} %`);
const rows = runs.map(({ name, result }) => {
    const all = result.stats();
    const drawdowns = result.tickers.map((ticker) => result.equity(ticker).drawdown);
    const underwater = drawdowns.map((curve) => curve.filter((x) => x < -0.1).length / curve.length);
    const best = result.trades().reduce((a, b) => (b.return > a.return ? b : a));
    return [
        name, (all.sharpe ?? NaN).toFixed(2), percent(all.cagr), percent(all.max_drawdown), String(all.trades),
        percent(underwater.reduce((a, b) => a + b) / underwater.length),
        `${best.ticker} ${percent(best.return)} from ${best.entry_ts.toISOString().slice(0, 10)}`,
    ];
});

const table = [["rule", "sharpe", "cagr", "max drawdown", "trades", "10 % under water", "best trade"], ...rows];
const widths = table[0].map((_, i) => Math.max(...table.map((row) => row[i].length)));
for (const row of table) {
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "));
}

/** @param {typeof runs[0]} run one of the runs */
const sharpe = (run) => run.result.stats().sharpe ?? -Infinity;
export default runs.reduce((a, b) => (sharpe(b) > sharpe(a) ? b : a)).program;
