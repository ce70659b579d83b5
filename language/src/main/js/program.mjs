// SPDX-License-Identifier: Apache-2.0
/** Programs: what the engine runs. */

import { literal } from "./arguments.mjs";
import { load, run } from "./engine.mjs";
import { Expression, Outputs, Part } from "./expression.mjs";
import { Market } from "./market.mjs";
import { calling, mistake, scriptOf } from "./place.mjs";
import { Result } from "./result.mjs";
import { strict } from "./suggestions.mjs";
import { children, show, write } from "./tree.mjs";

/** A whole program: a backtest, one series, or several named ones. */
export class Program {
    #result;

    constructor(result) {
        this.#result = result;
        Object.freeze(this);
    }

    /** Runs the program over a market: the one given, else the one its columns were taken from. */
    run(market = undefined, params = {}, options = {}) {
        return calling(() => {
            const chosen = market === undefined || market === null ? ownMarket(this.#result) : Market.of(market);
            return new Result(run(this, chosen, params, options));
        });
    }

    /** The same as run. */
    collect(market = undefined, params = {}, options = {}) {
        return this.run(market, params, options);
    }

    /** What the program reads, its warm-up and the loops it becomes, as the document of `trading-dsl explain --json`. */
    explain() {
        return JSON.parse(load(this).explain());
    }

    /** The hash of the program's canonical form: the same whichever way it was written. */
    get hash() {
        return load(this).hash;
    }

    /** The JSON form. */
    toJSON() {
        return write(this.#result);
    }

    /** The JSON form as text, with the name of the script and for each node its place: what the engine is given. */
    toText({ places = true } = {}) {
        return JSON.stringify({ ...write(this.#result, { places }), name: scriptOf(Part.node(this.#result).mark) });
    }

    /** The text form. */
    toString() {
        return show(this.#result);
    }
}

strict(Program, () => "a program");

/** Several named series as one program. */
export function select(series) {
    const named = Object.entries(series ?? {});
    if (named.length === 0) {
        throw mistake("select needs at least one named series: td.select({ fast: close.sma(50) })");
    }
    const parts = named.map(([name, value]) => [name, literal(value, { name, type: "any series" }, "select")]);
    return new Program(new Outputs("select", null, [], Object.fromEntries(parts)));
}

/** A series, or several outputs, as a program. */
export function strategy(result) {
    if (result instanceof Program) {
        return result;
    }
    return new Program(result instanceof Outputs ? result : literal(result));
}

/** A parameter: its default unless a run sets it, within low and high. */
export function param(name, preset, limits = {}) {
    const { low, high, ...rest } = limits;
    const unknown = Object.keys(rest)[0];
    if (typeof name !== "string" || name === "") {
        throw mistake("a parameter's name must be a text: td.param(\"n\", 14, { low: 2, high: 50 })");
    }
    if (unknown !== undefined) {
        throw mistake(`param has no argument '${unknown}'; it has low and high`);
    }
    const declared = { name };
    for (const [key, value] of Object.entries({ default: preset, low, high })) {
        if (value !== undefined || key === "default") {
            if (typeof value !== "number" || !Number.isFinite(value)) {
                throw mistake(`'${key}' of the parameter '${name}' must be a finite number, found ${String(value)}`);
            }
            declared[key] = value;
        }
    }
    return new Expression("param", declared);
}

function ownMarket(result) {
    const seen = new Set();
    const found = new Set();
    const stack = [Part.node(result)];
    while (stack.length > 0) {
        const node = stack.pop();
        if (!seen.has(node)) {
            seen.add(node);
            stack.push(...children(node));
            if (node.market !== undefined) {
                found.add(node.market);
            }
        }
    }
    const [first, ...others] = found;
    if (others.some((each) => !Market.same(first, each))) {
        throw mistake(`columns of different markets in one program (${[...found].join(" and ")}): keep to one market`);
    }
    return first;
}
