// SPDX-License-Identifier: Apache-2.0
// Sums, products and extremes of all values so far.
import td from "trading-dsl";

const [close, high, low, volume] = ["close", "high", "low", "volume"].map(td.col);
const growth = td.add(1, close.pct_change().fillna(0)).cumprod();
export default td.select({ growth, volume: volume.cumsum(), top: td.cummax(high), bottom: td.cummin(low) });
