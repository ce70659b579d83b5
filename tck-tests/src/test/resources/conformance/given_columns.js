// SPDX-License-Identifier: Apache-2.0
// Functions over whole bars with other series than the market's own.
import td from "trading-dsl";

const [close, open, high, low, volume] = ["close", "open", "high", "low", "volume"].map(td.col);
const h = td.max(high, high.shift());
const l = td.min(low, low.shift());
export default td.select({
    atr: td.atr(14, { high: h, low: l }),
    k: td.stoch(9, 1, 3, { high: h, low: l }).k,
    vwap: td.vwap({ volume: td.where(close.gt(open), volume, 0) }),
});
