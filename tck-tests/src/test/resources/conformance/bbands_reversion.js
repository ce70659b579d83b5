// SPDX-License-Identifier: Apache-2.0
// Half of the money on closes below the lower band, until the middle one.
import td from "trading-dsl";

const close = td.col("close");
const bands = close.bbands(20, { k: 2.5 });
export default td.backtest({ entries: close.lt(bands.lower), exits: close.gt(bands.middle), size: 0.5 });
