// SPDX-License-Identifier: Apache-2.0
// Two moving averages: hold while the fast one is above the slow one.
import td from "trading-dsl";

const close = td.col("close");
const fast = td.sma(close, 50);
const slow = close.rolling(200).mean();
const trend = fast.gt(slow);
export default td.backtest({ entries: trend, exits: trend.not(), fees: 0.0005 });
