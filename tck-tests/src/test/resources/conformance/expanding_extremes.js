// SPDX-License-Identifier: Apache-2.0
// All bars so far: new highs, and the mean since the start.
import td from "trading-dsl";

const [close, high] = ["close", "high"].map(td.col);
const top = high.expanding().max();
const mean = close.expanding({ min_periods: 250 }).mean();
export default td.backtest({ entries: high.ge(top).and(close.gt(mean)), exits: close.lt(mean) });
