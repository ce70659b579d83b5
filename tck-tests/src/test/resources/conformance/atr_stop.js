// SPDX-License-Identifier: Apache-2.0
// A latch that opens on a breakout and closes three average ranges below the high.
import td from "trading-dsl";

const [close, high] = [td.col("close"), td.col("high")];
const breakout = close.gt(td.highest(high, 20).shift());
const stop = close.lt(td.highest(close, 22).sub(td.mul(3, td.atr(22))));
const hold = td.position(breakout, stop);
export default td.backtest({ entries: hold, exits: hold.not(), fees: 0.001 });
