// SPDX-License-Identifier: Apache-2.0
// The highest and lowest bars of a window, without today's.
import td from "trading-dsl";

const [close, high, low] = ["close", "high", "low"].map(td.col);
const upper = high.rolling(55).max().shift(1);
const lower = low.rolling({ window: 20 }).min().shift(1);
export default td.backtest({ entries: close.gt(upper), exits: close.lt(lower), fees: 0.0005, slippage: 0.0005 });
