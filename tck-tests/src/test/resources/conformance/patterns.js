// SPDX-License-Identifier: Apache-2.0
// Runs of rising and falling values, and crosses in both directions.
import td from "trading-dsl";

const close = td.col("close");
export default td.backtest({ entries: close.rising(3).and(td.cross(close, close.sma(20))), exits: close.falling(3) });
