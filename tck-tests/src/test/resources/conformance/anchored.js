// SPDX-License-Identifier: Apache-2.0
// A sum that starts anew: volume since the last new high.
import td from "trading-dsl";

const [high, volume] = ["high", "volume"].map(td.col);
const fresh = high.ge(high.rolling(100).max());
const since = volume.sum_since(fresh);
export default td.backtest({
    entries: fresh.and(volume.gt(td.mul(1.5, volume.sma(20)))), exits: since.gt(td.mul(40, volume.sma(60))),
});
