// SPDX-License-Identifier: Apache-2.0
// pandas' exponential means by span and by half-life.
import td from "trading-dsl";

const close = td.col("close");
const fast = close.ewm({ span: 20 }).mean();
const slow = close.ewm({ halflife: 30, adjust: false }).mean();
export default td.backtest({ entries: fast.gt(slow), exits: fast.lt(slow) });
