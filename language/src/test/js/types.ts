// SPDX-License-Identifier: Apache-2.0
// What the types take and refuse: checked by tsc with --strict, never run. See .ci/run.
import td, { sma, type Series, type Signal } from "trading-dsl";
const market = td.market("data/");
const close: Series = market.col("close");
const up: Signal = close.gt(sma(close, { n: 20 })).and(close.rsi(14).lt(70)).or(td.crossover(close, close.shift()));
const n = td.param("n", 14, { low: 2 });
const x: Series = close.rolling({ window: n.add(1), min_periods: 3 }).std(0).add(up).where(up, 3);
const flag: Signal = up.shift(2).where(up, up);
const mixed: Series = td.where(up, 1, 0);
const m = td.macd(close, 12, { slow: 26, flavor: "talib" });
const r = td.backtest({ entries: m.line.gt(m.signal), exits: up.not(), fees: 0.1, fill: "close" }).run(market, { n: 3 });
const eq: Float64Array = r.equity("AAPL").equity;
const d: Date | null = td.date(r.series("A").ts[0]!);
td.atr({ n: 14, high: close }); td.atr(); td.atr(10, { flavor: "talib" });
td.select({ a: close, b: up }).collect();
close.ewm({ span: 10 }).mean(); close.expanding().max(); close.clip(null, 3);
const both: Series = td.min(1, close); n.mul(2).gt(3);
// @ts-expect-error a condition, not a number
up.and(close);
// @ts-expect-error no such function
close.smaa(3);
// @ts-expect-error no such function
td.smaa(close);
// @ts-expect-error JavaScript's own truth values come from mistakes
td.backtest({ entries: up, exits: !up });
// @ts-expect-error a text is no series
td.sma("close", 3);
// @ts-expect-error a number that changes from bar to bar
close.rsi(close);
// @ts-expect-error no such argument
close.rsi({ nn: 3 });
// @ts-expect-error a window needs a statistic
close.rolling(20).gt(3);
// @ts-expect-error one of several outputs must be chosen
td.sma(td.macd(close), 3);
// @ts-expect-error no such output
td.macd(close).lines;
// @ts-expect-error operators do not apply to expressions
const bad = close * 2;
// @ts-expect-error whole bars are no method
close.atr(14);
export { x, flag, mixed, eq, d, both, bad };
td.market({ AAPL: { ts: [new Date()], open: [1, null], close: new Float64Array(3) } }, { sort: true });
// @ts-expect-error no such option
td.market("x", { sorted: true });
