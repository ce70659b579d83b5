// SPDX-License-Identifier: Apache-2.0
// Buy weakness, with a fixed price per order and other money to start with.
import td from "trading-dsl";

const strength = td.rsi(td.col("close"), 14);
export default td.backtest({ entries: strength.lt(30), exits: strength.gt(55), fixed_fee: 1.5, init_cash: 25_000 });
