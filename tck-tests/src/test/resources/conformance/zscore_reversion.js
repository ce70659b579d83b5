// SPDX-License-Identifier: Apache-2.0
// A function of one's own, opened where it is called.
import td from "trading-dsl";

/** @param {import("trading-dsl").Series} x the values */
function stretched(x, n = 20, limit = 2) {
    return x.zscore(n).lt(-limit);
}

const close = td.col("close");
export default td.backtest({ entries: stretched(close).and(stretched(close, 60, 1.5)), exits: td.zscore(close, 20).gt(0) });
