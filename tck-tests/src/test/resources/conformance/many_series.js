// SPDX-License-Identifier: Apache-2.0
// Several named series, numbers and truth values, that share parts.
import td from "trading-dsl";

const [close, volume] = ["close", "volume"].map(td.col);
const m = td.macd(close);
export default td.select({ rsi: td.rsi(close), line: m.line, hist: m.hist, up: m.hist.gt(0), volume });
