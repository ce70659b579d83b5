// SPDX-License-Identifier: Apache-2.0
// Lags of numbers and of truth values, differences, and changes.
import td from "trading-dsl";

const [close, volume] = ["close", "volume"].map(td.col);
const up = close.gt(close.shift(5));
const again = up.and(up.shift(1)).and(up.shift(2).not());
export default td.select({ again, diff: close.diff(3), change: td.pct_change(close, 2), old: td.shift(volume, { periods: 10 }) });
