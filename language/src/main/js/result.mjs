// SPDX-License-Identifier: Apache-2.0
/** Results: figures as plain objects, values bar by bar as typed arrays over the engine's own memory. */

import { refusal } from "./engine.mjs";
import { hint, strict } from "./suggestions.mjs";

const NO_INSTANT = -(2n ** 63n);

/** What a run gave. */
export class Result {
    #values;
    #document;

    constructor(values) {
        this.#values = values;
    }

    /** A hash over all results: equal digests mean equal bits. */
    get digest() {
        return this.#values.digest;
    }

    /** The tickers that ran, in ascending order. */
    get tickers() {
        return [...this.#values.tickers];
    }

    /** The metrics of one ticker, or of all together. */
    stats(ticker = undefined) {
        const document = this.toJSON();
        if (ticker !== undefined) {
            return document.tickers[this.#index(ticker)];
        }
        if (document.aggregate === undefined) {
            throw refusal(`series have no figures over all tickers; name one: ${this.tickers.join(", ")}`, "usage");
        }
        return document.aggregate;
    }

    /** The trades of one ticker, or of all, as rows; what an open trade does not have yet is null. */
    trades(ticker = undefined) {
        return (ticker === undefined ? this.tickers : [ticker]).flatMap((name) => {
            const columns = Object.entries(this.#columns("trades", name))
                .map(([key, column]) => [key, column.kind, typed(column)]);
            return Array.from(columns[0][2], (_, i) =>
                Object.fromEntries(columns.map(([key, kind, values]) => [key, plain(kind, values[i])])));
        });
    }

    /** The trades of a ticker as columns. The ticker may be left out when there is one only, here and below. */
    tradeColumns(ticker = undefined) {
        return this.#table("trades", ticker);
    }

    /** A ticker's equity bar by bar: ts, equity, position, drawdown. */
    equity(ticker = undefined) {
        return this.#table("equity", ticker);
    }

    /** A ticker's values bar by bar: ts, and value or one column per name. */
    series(ticker = undefined) {
        return this.#table("series", ticker);
    }

    /** The result's document, as `trading-dsl run --json` prints it. */
    toJSON() {
        this.#document ??= JSON.parse(this.#values.json);
        return this.#document;
    }

    toString() {
        return `result of ${this.tickers.length} ticker${this.tickers.length === 1 ? "" : "s"}, digest ${this.digest.slice(0, 16)}`;
    }

    #index(ticker) {
        const at = this.tickers.indexOf(ticker);
        if (at < 0) {
            throw refusal(`no ticker '${String(ticker)}'${hint(String(ticker), this.tickers)}`
                + `; there are ${this.tickers.join(", ")}`, "usage");
        }
        return at;
    }

    #onlyTicker(table) {
        const { tickers } = this;
        if (tickers.length !== 1) {
            const method = table === "trades" ? "tradeColumns" : table;
            throw refusal(`${method} needs the name of a ticker: ${method}(${JSON.stringify(tickers[0])});`
                + ` there are ${tickers.join(", ")}`, "usage");
        }
        return tickers[0];
    }

    #table(table, ticker) {
        const columns = Object.entries(this.#columns(table, ticker));
        return Object.fromEntries(columns.map(([name, column]) => [name, typed(column)]));
    }

    #columns(table, given) {
        const ticker = given ?? this.#onlyTicker(table);
        this.#index(ticker);
        const backtest = this.toJSON().aggregate !== undefined;
        if (backtest === (table === "series")) {
            throw refusal(backtest
                ? `a backtest has equity and trades, no series; collect the series for its values`
                : `a series has no ${table}; only backtests have`, "usage");
        }
        const columns = this.#values[table][ticker];
        return Object.fromEntries(Object.keys(columns).map((name) => [name, columns[name]]));
    }
}

strict(Result, () => "a result");

const ARRAYS = { number: Float64Array, instant: BigInt64Array, whole: BigInt64Array, flag: Uint8Array };

/** A column over the engine's memory, which is read-only; texts are an array. */
function typed(column) {
    const type = ARRAYS[column.kind];
    return type === undefined ? Object.freeze([...column]) : new type(new ArrayBuffer(column));
}

/** A value as it stands in a row. */
function plain(kind, value) {
    switch (kind) {
        case "instant":
            return date(value);
        case "whole":
            return Number(value);
        case "flag":
            return value !== 0;
        default:
            return Number.isNaN(value) ? null : value;
    }
}

/** An instant in nanoseconds since 1970 UTC as a Date, which has milliseconds; null when it is missing. */
export function date(nanoseconds) {
    return nanoseconds === NO_INSTANT ? null : new Date(Number(nanoseconds / 1_000_000n));
}
