// SPDX-License-Identifier: Apache-2.0
/** Markets: where columns come from. Nothing is read before a program runs. */

import { describe } from "./arguments.mjs";
import { call } from "./engine.mjs";
import { Expression } from "./expression.mjs";
import { mistake } from "./place.mjs";
import { hint, strict } from "./suggestions.mjs";
import { described } from "./tables.mjs";

const OF_FILES = ["store", "sort", "duplicates", "ticker_column", "time_column", "time_unit"];
const OF_TABLES = ["sort", "duplicates", "time_column", "time_unit"];

/** A market: a path to Parquet files, or prices in memory. */
export class Market {
    #data;
    #options;
    #handle;

    /** @param data a path, tables by ticker, or undefined for the market that the script was started with */
    constructor(data, options = {}) {
        const known = typeof data === "object" ? OF_TABLES : OF_FILES;
        const unknown = Object.keys(options).find((name) => !known.includes(name));
        if (unknown !== undefined) {
            throw mistake(`market has no option '${unknown}'${hint(unknown, known)}; it has ${known.join(", ")}`);
        }
        this.#data = data;
        this.#options = { ...options };
        Object.freeze(this);
    }

    /** A market from whatever stands for one. */
    static of(given, options = undefined) {
        if (given instanceof Market && options === undefined) {
            return given;
        }
        const tables = typeof given === "object" && given !== null && Object.getPrototypeOf(given) === Object.prototype;
        if (given === undefined || given === null || tables || (typeof given === "string" && given !== "")) {
            return new Market(given ?? undefined, options);
        }
        throw mistake("a market is a path to Parquet files, or tables by ticker such as"
            + ` { AAPL: { ts, open, high, low, close, volume } }, found ${describe(given)}`);
    }

    /** Whether two markets are the same: columns of both may be parts of one program. */
    static same(a, b) {
        return a === b || (typeof a.#data !== "object" && a.#data === b.#data);
    }

    /** One of the market's columns. */
    col(name) {
        return column(name, this);
    }

    /** What a run is told of the market. Tables are handed over once. */
    options() {
        if (typeof this.#data === "object") {
            this.#handle ??= call("market", described(this.#data, this.#options), this.#options);
            return { data: this.#handle };
        }
        return this.#data === undefined ? this.#options : { data: this.#data, ...this.#options };
    }

    toString() {
        switch (typeof this.#data) {
            case "undefined":
                return "market()";
            case "string":
                return `market(${JSON.stringify(this.#data)})`;
            default:
                return `market of ${Object.keys(this.#data).join(", ")}`;
        }
    }
}

strict(Market, () => "a market", (name) => `a market has no '${name}'; a column is market.col(${JSON.stringify(name)}), a function td.${name}(...)`);

function column(name, market) {
    if (typeof name !== "string" || name === "") {
        throw mistake(`a column's name must be a text, found ${describe(name)}: market.col("close")`);
    }
    return new Expression("column", name, [], {}, market);
}

/** A column of whatever market the program runs over. */
export function col(name) {
    return column(name);
}

/** A market by its path, or of tables; without either it is the market of `trading-dsl run --data`. */
export function market(data = undefined, options = undefined) {
    return Market.of(data, options);
}
