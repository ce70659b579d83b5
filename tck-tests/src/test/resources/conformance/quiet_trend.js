// SPDX-License-Identifier: Apache-2.0
// A deviation over returns, with fewer values than the window at its start.
import td from "trading-dsl";

const close = td.col("close");
const returns = close.pct_change();
const quiet = returns.rolling(20, { min_periods: 10 }).std({ ddof: 0 }).lt(0.02);
const trend = close.gt(close.sma(100));
export default td.backtest({ entries: quiet.and(trend), exits: quiet.not().or(trend.not()) });
