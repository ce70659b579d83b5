// SPDX-License-Identifier: Apache-2.0
// Prices weighted by volume, and the flow of volume.
import td from "trading-dsl";

const close = td.col("close");
const fair = td.vwma(close, 20);
const flow = td.obv();
export default td.backtest({
    entries: close.gt(fair).and(flow.gt(flow.sma(50))).and(close.lt(td.vwap().mul(1.02))),
    exits: close.lt(fair),
});
