// SPDX-License-Identifier: Apache-2.0
/** How `trading-dsl run SCRIPT.js` finds the program a script means: it is the script's default export. */

import { Expression, Outputs } from "./expression.mjs";
import { mistake } from "./place.mjs";
import { Program, strategy } from "./program.mjs";

/** The JSON form of a script's program. */
export function treeOf(exported) {
    if (exported instanceof Program || exported instanceof Expression || exported instanceof Outputs) {
        return strategy(exported).toText();
    }
    throw mistake("the script defines no strategy: export one by"
        + " 'export default td.backtest({ entries, exits })', or a series, or td.select({ ... })");
}
