// SPDX-License-Identifier: Apache-2.0
// Columns taken from a market, and what is written twice is one part.
import td from "trading-dsl";

const market = td.market();
const close = td.col("close");
const again = market.col("close").add(1).mul(close.add(1));
export default td.backtest({ entries: again.gt(again.shift(1)), exits: close.add(1).mul(close.add(1)).lt(again.shift(1)) });
