// SPDX-License-Identifier: Apache-2.0
/** The way to the engine: the language 'trading' of the same polyglot context. Nothing is computed in JavaScript. */

import { describe } from "./arguments.mjs";
import { mistake, placed } from "./place.mjs";
import { hint } from "./suggestions.mjs";

/** What `trading-dsl run` was started with, for scripts that it runs. */
const LAUNCHED = "trading_dsl_options";
const OPTIONS = [
    "tickers", "from", "to", "threads", "pin", "store", "out", "sort", "duplicates", "ticker_column", "time_column",
    "time_unit", "figures", "progress",
];

/** The kinds of mistakes that a user mends where something was called. */
const MENDED_AT_THE_CALL = ["program", "usage", "data", "access"];

/** The engine cannot be reached, or it refused something; `kind` is "program", "usage", "data", "access" or "engine". */
export class TradingError extends Error {
    constructor(message, kind, cause = undefined) {
        super(message, { cause });
        this.name = "TradingError";
        this.kind = kind;
    }
}

/** A mistake that only the engine, or a result, could know of; its message begins with the place of the user's call. */
export function refusal(message, kind, cause = undefined) {
    return placed(message, (text) => new TradingError(text, kind, cause));
}

function polyglot() {
    if (typeof Polyglot === "undefined") {
        throw new TradingError("the engine is reached from GraalJS only: start the script with 'trading-dsl run SCRIPT --data PATH',"
            + " or give the context polyglot access (docs/javascript.md)", "engine");
    }
    return Polyglot;
}

function guarded(work) {
    try {
        return work();
    } catch (error) {
        if (error instanceof TypeError || error instanceof TradingError || typeof error?.message !== "string") {
            throw error;
        }
        const kind = typeof error.kind === "string" ? error.kind : "engine";
        // What is about a part of the program has the place of that part already.
        throw typeof error.place !== "string" && MENDED_AT_THE_CALL.includes(kind)
            ? refusal(error.message, kind, error)
            : new TradingError(error.message, kind, error);
    }
}

/** Does something with a program of the language. Places are written down only when there is something to complain about. */
function withProgram(program, use) {
    return guarded(() => {
        try {
            return use(polyglot().eval("trading", program.toText({ places: false })));
        } catch (error) {
            if (typeof error?.place !== "string") {
                throw error;
            }
        }
        return use(polyglot().eval("trading", program.toText()));
    });
}

/** A program of the language. */
export function load(program) {
    return withProgram(program, (loaded) => loaded);
}

/** One of the engine's tools: a function of the language's top scope. */
export function call(tool, ...args) {
    return guarded(() => {
        polyglot().eval("trading", "None");
        return polyglot().import("trading_dsl")[tool](...args);
    });
}

/** Runs a program; gives the engine's own result. */
export function run(program, market, params, given) {
    const launched = polyglot().import(LAUNCHED);
    const options = new Map(launched === undefined ? [] : launched.entries());
    for (const [name, value] of Object.entries(given)) {
        if (!OPTIONS.includes(name)) {
            throw mistake(`run has no option '${name}'${hint(name, OPTIONS)}; it has ${OPTIONS.join(", ")}`);
        }
        if (value instanceof Date && Number.isNaN(value.getTime())) {
            throw mistake(`'${name}' is ${describe(value)}: a date that JavaScript could not read`);
        }
        options.set(name, value);
    }
    for (const [name, value] of Object.entries(market?.options() ?? {})) {
        options.set(name, value);
    }
    if (!options.has("data")) {
        throw refusal("no market: take columns from td.market(PATH), give run(PATH), or start with --data PATH", "usage");
    }
    options.set("params", new Map([...options.get("params")?.entries() ?? [], ...Object.entries(params)]));
    return withProgram(program, (loaded) => loaded.run(options));
}
