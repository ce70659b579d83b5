// SPDX-License-Identifier: Apache-2.0
// Numbers that a run can set, used as windows, as limits and in arithmetic.
import td from "trading-dsl";

const close = td.col("close");
const fast = td.param("fast", 20, { low: 5, high: 100 });
const slow = td.param("slow", 60);
const band = td.param("band", 0.01, { low: 0 });
const upper = close.sma(slow).mul(td.add(1, band));
export default td.backtest({ entries: close.sma(fast).gt(upper), exits: close.sma(fast).lt(close.sma(slow)), fees: 0.0005 });
