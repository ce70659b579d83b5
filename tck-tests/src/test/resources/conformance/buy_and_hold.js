// SPDX-License-Identifier: Apache-2.0
// Constants as signals: always in, never out.
import td from "trading-dsl";

export default td.backtest({ entries: td.literal(true), exits: td.literal(false), fees: 0.001 });
