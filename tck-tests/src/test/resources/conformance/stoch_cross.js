// SPDX-License-Identifier: Apache-2.0
// A function over whole bars: its parameters come first.
import td from "trading-dsl";

const s = td.stoch(14, 3, 3);
export default td.backtest({ entries: td.crossover(s.k, s.d).and(s.d.lt(20)), exits: s.k.gt(80) });
