// SPDX-License-Identifier: Apache-2.0
// Several outputs of one function, taken by member.
import td from "trading-dsl";

const m = td.macd(td.col("close"), 12, 26, 9);
export default td.backtest({ entries: m.line.crossover(m.signal), exits: m.hist.lt(0), fees: 0.0005 });
