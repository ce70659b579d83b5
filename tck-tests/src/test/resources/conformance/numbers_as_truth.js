// SPDX-License-Identifier: Apache-2.0
// Truth values count as 0 and 1 in arithmetic and in windows.
import td from "trading-dsl";

const [close, volume] = ["close", "volume"].map(td.col);
const up = close.gt(close.shift(1));
const days = up.rolling(10).sum();
export default td.backtest({ entries: days.ge(7), exits: days.add(volume.gt(volume.shift(1))).le(4) });
