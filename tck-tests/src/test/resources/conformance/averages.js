// SPDX-License-Identifier: Apache-2.0
// The other moving averages.
import td from "trading-dsl";

const close = td.col("close");
export default td.select({
    wma: td.wma(close, 20), rma: close.rma(14), dema: td.dema(close, 20), tema: close.tema(20), hlc3: td.sma(td.hlc3(), 5),
    ohlc4: td.ema(td.ohlc4(), 5), hl2: td.hl2(),
});
