// SPDX-License-Identifier: Apache-2.0
// Whole and broken numbers, large and small, and arithmetic over constants.
import td from "trading-dsl";

const [close, volume] = ["close", "volume"].map(td.col);
const limit = 1_000_000;
const tiny = 5e-4;
const n = td.literal(7).floordiv(2).mul(5).sub(1);
const odd = td.mod(-7, 3).add(2 ** 3).sub(0.5);
const x = close.mul(td.add(1, tiny)).sub(odd.div(3));
export default td.backtest({ entries: volume.gt(limit).and(x.gt(close.sma(n))), exits: x.lt(close.sma(14)), init_cash: 1e5, fees: tiny });
