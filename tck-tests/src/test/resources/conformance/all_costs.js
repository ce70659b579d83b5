// SPDX-License-Identifier: Apache-2.0
// Every cost and setting of the simulation at once.
import td from "trading-dsl";

const r = td.col("close").roc(10);
export default td.backtest({
    entries: r.gt(5), exits: r.lt(-5), fees: 0.002, fixed_fee: 4.95, slippage: 0.0015, size: 0.25, init_cash: 50000,
    fill: "next_open", periods_per_year: 260,
});
