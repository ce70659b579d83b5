// SPDX-License-Identifier: Apache-2.0
// Orders fill at the close of the bar that gave the signal.
import td from "trading-dsl";

const close = td.col("close");
const up = td.crossover(close.ema(12), close.ema(26));
const down = td.crossunder(close.ema(12), close.ema(26));
export default td.backtest(up, down, { fill: "close", slippage: 0.001 });
