// SPDX-License-Identifier: Apache-2.0
// Keltner's and Donchian's channels, by position and by name.
import td from "trading-dsl";

const close = td.col("close");
const k = td.keltner(20, { k: 1.5 });
const d = td.donchian({ n: 40 });
export default td.backtest({ entries: close.gt(k.upper).and(close.ge(d.middle)), exits: close.lt(k.middle), fees: 0.0005 });
