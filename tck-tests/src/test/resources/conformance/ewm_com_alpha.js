// SPDX-License-Identifier: Apache-2.0
// The other two ways to say how fast an exponential mean forgets.
import td from "trading-dsl";

const close = td.col("close");
const a = close.ewm({ com: 9.5, min_periods: 20 }).mean();
const b = close.ewm({ alpha: 0.05, ignore_na: true }).mean();
const c = td.ewm_mean(close, 0.25, { adjust: false });
export default td.select({ a, b, c });
