// SPDX-License-Identifier: Apache-2.0
/** The way to the engine: the language 'trading' of the same polyglot context. Nothing is computed in JavaScript. */

import { hint } from "./suggestions.mjs";

/** What `trading-dsl run` was started with, for scripts that it runs. */
const LAUNCHED = "trading_dsl_options";
const OPTIONS = [
    "tickers", "from", "to", "threads", "pin", "store", "out", "sort", "duplicates", "ticker_column", "time_column",
    "time_unit", "figures", "progress",
];

/** The engine cannot be reached, or it refused something; `kind` is "program", "usage", "data", "access" or "engine". */
export class TradingError extends Error {
    constructor(message, kind, cause = undefined) {
        super(message, { cause });
        this.name = "TradingError";
        this.kind = kind;
    }
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
        throw new TradingError(error.message, typeof error.kind === "string" ? error.kind : "engine", error);
    }
}

/** A program of the language. Places are written down only when there is something to complain about. */
export function load(program) {
    return guarded(() => {
        try {
            return polyglot().eval("trading", JSON.stringify(program));
        } catch (error) {
            if (error?.kind !== "program") {
                throw error;
            }
        }
        return polyglot().eval("trading", program.toText());
    });
}

/** One of the engine's tools: a function of the language's top scope. */
export function call(tool, ...args) {
    return guarded(() => {
        polyglot().eval("trading", "None");
        return polyglot().import("trading_dsl")[tool](...args);
    });
}

/** Runs a loaded program; gives the engine's own result. */
export function run(loaded, market, params, given) {
    const launched = polyglot().import(LAUNCHED);
    const options = new Map(launched === undefined ? [] : launched.entries());
    for (const [name, value] of Object.entries(given)) {
        if (!OPTIONS.includes(name)) {
            throw new TypeError(`run has no option '${name}'${hint(name, OPTIONS)}; it has ${OPTIONS.join(", ")}`);
        }
        options.set(name, value);
    }
    for (const [name, value] of Object.entries(market?.options() ?? {})) {
        options.set(name, value);
    }
    if (!options.has("data")) {
        throw new TradingError("no market: take columns from td.market(PATH), give run(PATH), or start with --data PATH", "usage");
    }
    options.set("params", new Map([...options.get("params")?.entries() ?? [], ...Object.entries(params)]));
    return guarded(() => loaded.run(options));
}
