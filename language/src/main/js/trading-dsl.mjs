// SPDX-License-Identifier: Apache-2.0
/**
 * Trading strategies as lazy expressions, for GraalJS:
 *
 *     import td from "trading-dsl";
 *
 *     const market = td.market("data/");
 *     const signal = market.col("close").rsi(14).gt(70).and(market.col("volume").gt(1_000_000));
 *     const result = td.backtest({ entries: signal, exits: signal.not(), fees: 0.0005 }).run(market);
 *
 * Nothing is read or computed while an expression is written: it becomes the same syntax tree as the text form of the
 * language, and the engine runs that. Every function of the language is a function here (td.sma(x, 50)) and a method of an
 * expression (x.sma(50)); the types in trading-dsl.d.ts describe them all.
 */

import { literal as constant } from "./arguments.mjs";
import * as functions from "./functions.mjs";
import { col, market } from "./market.mjs";
import { mistake } from "./place.mjs";
import { param, select, strategy } from "./program.mjs";
import { date } from "./result.mjs";
import { TradingError } from "./engine.mjs";
import { hint } from "./suggestions.mjs";

/** A constant as an expression, for what has no series yet: td.literal(100).sub(x). */
function literal(value) {
    return constant(value);
}

const all = { ...functions, TradingError, col, date, literal, market, param, select, strategy };

/** All of the module; a name that it does not have is an error that suggests one. */
export default new Proxy(Object.freeze(all), {
    get(target, name) {
        if (typeof name === "symbol" || name in target || name === "then" || name === "toJSON") {
            return target[name];
        }
        throw mistake(`no function '${name}' in trading-dsl${hint(name, Object.keys(target))}`);
    },
});

export * from "./functions.mjs";
export { TradingError, col, date, literal, market, param, select, strategy };
