// SPDX-License-Identifier: Apache-2.0
// TA-Lib's way to compute what others compute in another way.
import td from "trading-dsl";

const close = td.col("close");
const m = td.macd(close, 12, 26, 9, { flavor: "talib" });
export default td.backtest({
    entries: m.hist.gt(0).and(td.rsi(close, 14, "talib").lt(70)), exits: m.hist.lt(td.atr(14, { flavor: "talib" }).neg().div(10)),
});
