// SPDX-License-Identifier: Apache-2.0
// Oscillators over whole bars with their defaults.
import td from "trading-dsl";

export default td.backtest({ entries: td.mfi().lt(20).and(td.willr().lt(-80)), exits: td.mfi(14).gt(80) });
