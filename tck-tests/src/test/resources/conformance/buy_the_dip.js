// SPDX-License-Identifier: Apache-2.0
// A drawdown from the highest close so far.
import td from "trading-dsl";

const close = td.col("close");
const drawdown = close.div(td.cummax(close)).sub(1);
export default td.backtest({ entries: drawdown.lt(-0.2), exits: drawdown.ge(-0.05), fees: 0.001 });
