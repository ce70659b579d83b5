// SPDX-License-Identifier: Apache-2.0
/** Expressions: what users write, kept as an immutable graph and never computed here. */

import { bind } from "./arguments.mjs";
import { mark, mistake } from "./place.mjs";
import { hint, strict } from "./suggestions.mjs";
import { show, write } from "./tree.mjs";
import { Program } from "./program.mjs";

const NO_VALUE = "an expression has no value before it runs: instead of operators use the methods .add .sub .mul .div .mod"
    + " .pow .neg, .gt .ge .lt .le .eq .ne, and .and .or .xor .not instead of && || !";

/** Forms of nodes that mistakes may be about though they have no parts. */
const MARKED = ["call", "column", "param", "select"];

/**
 * Anything that stands for a node of the program. A node has a form, a value, the parts it is made of by position (args)
 * and by name (kwargs), the market it was taken from, and a mark of where it was written.
 */
export class Part {
    #node;

    constructor(form, value, args = [], kwargs = {}, market = undefined) {
        const literal = args.length === 0 && !MARKED.includes(form);
        this.#node = { form, value, args, kwargs, market, mark: literal ? undefined : mark() };
        Object.freeze(this);
    }

    /** The node behind a value, or undefined when it is no part of a program. */
    static node(value) {
        return typeof value === "object" && value !== null && #node in value ? value.#node : undefined;
    }

    /** The text form. */
    toString() {
        return show(this);
    }

    /** The JSON form, for JSON.stringify. */
    toJSON() {
        return write(this);
    }

    [Symbol.toPrimitive](wanted) {
        if (wanted === "string") {
            return this.toString();
        }
        throw mistake(NO_VALUE);
    }

    *[Symbol.iterator]() {
        throw mistake("an expression cannot be iterated before it runs: .collect().series(TICKER) gives its values");
    }
}

/** What can be a program's result: a series, a signal, a constant, or several outputs. */
class Value extends Part {
    run(market, params, options) {
        return new Program(this).run(market, params, options);
    }

    collect(market, params, options) {
        return new Program(this).run(market, params, options);
    }

    explain() {
        return new Program(this).explain();
    }

    get hash() {
        return new Program(this).hash;
    }
}

/** One value per bar, or a constant. The catalogue's functions become its methods when they are defined. */
export class Expression extends Value {
    rolling(...args) {
        return windowOf(this, "rolling", args);
    }

    ewm(...args) {
        return windowOf(this, "ewm", args);
    }

    expanding(...args) {
        return windowOf(this, "expanding", args);
    }
}

/** Several series by name. */
export class Outputs extends Value {
    static make(names, form, value, args, kwargs) {
        return new (typeOfOutputs(names))(form, value, args, kwargs);
    }
}

const outputTypes = new Map();

function typeOfOutputs(names) {
    const key = names.join();
    if (!outputTypes.has(key)) {
        const type = class extends Outputs {};
        for (const name of names) {
            Object.defineProperty(type.prototype, name, {
                get() {
                    return new Expression("output", name, [this]);
                },
                enumerable: true,
            });
        }
        Object.defineProperty(type, "outputs", { value: names });
        outputTypes.set(key, type);
    }
    return outputTypes.get(key);
}

/** A window over a series, which needs a statistic: x.rolling(20).mean(). */
export class Window extends Part {}

/** pandas' windows and what they take; their statistics are the catalogue's functions NAME_mean and so on. */
const WINDOWS = {
    rolling: [
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
    ],
    ewm: [
        { name: "com", type: "number", preset: "None" },
        { name: "span", type: "number", preset: "None" },
        { name: "halflife", type: "number", preset: "None" },
        { name: "alpha", type: "number", preset: "None" },
        { name: "min_periods", type: "whole", preset: "0" },
        { name: "adjust", type: "flag", preset: "True" },
        { name: "ignore_na", type: "flag", preset: "False" },
    ],
    expanding: [{ name: "min_periods", type: "whole", preset: "1" }],
};
const DDOF = [{ name: "ddof", type: "whole", preset: "1" }];
const windowTypes = Object.fromEntries(Object.keys(WINDOWS).map((kind) => [kind, class extends Window {}]));

strict(Part, (part) => (part instanceof Window ? `the window '${Part.node(part).value}'` : "an expression"), (name, part) => {
    if (part instanceof Outputs) {
        const { outputs } = part.constructor;
        return `${Part.node(part).value} has no output '${name}'${hint(name, outputs)} (it has ${outputs.join(", ")})`;
    }
    const definition = definitions.get(name);
    if (part instanceof Window || definition === undefined) {
        return undefined;
    }
    return definition.gives === "backtest"
        ? `'${name}' is not a method; write td.${name}({ entries, exits })`
        : `'${name}' reads the market's own columns, it is not a method; write td.${name}(...): ${definition.signature}`;
});

function windowOf(series, kind, args) {
    const [placed, named] = bind({ name: kind, signature: `${kind}(${WINDOWS[kind].map(signatureOf).join(", ")})` }, WINDOWS[kind], args);
    return new windowTypes[kind]("method", kind, [series, ...placed], named);
}

/** The catalogue's functions by name and alias. */
export const definitions = new Map();

/**
 * Defines a function of the catalogue: gives it as a function, and makes it a method where the text form has it as one.
 *
 * @param definition name, signature, aliases, params (name, aliases, type, preset), gives, outputs, and whether it is a method
 */
export function define(definition) {
    const { name, params, outputs } = definition;
    const made = (form, args, kwargs) =>
        outputs === undefined ? new Expression(form, name, args, kwargs) : Outputs.make(outputs, form, name, args, kwargs);
    const called = (...args) => {
        const [placed, named] = bind(definition, params, args);
        const node = made("call", placed, named);
        return definition.gives === "backtest" ? new Program(node) : node;
    };
    Object.defineProperty(called, "name", { value: name });
    for (const each of [name, ...definition.aliases ?? []]) {
        definitions.set(each, definition);
        if (definition.method) {
            // pandas' x.where(cond, other): the one method whose receiver is not the first argument.
            const rest = name === "where" ? [params[0], params[2]] : params.slice(1);
            method(Expression, each, function (...args) {
                const [placed, named] = bind(definition, rest, args);
                return made("method", [this, ...placed], named);
            });
        }
    }
    const [, kind, statistic] = /^(rolling|ewm|expanding)_(\w+)$/.exec(name) ?? [];
    if (kind !== undefined) {
        const takes = params.some((each) => each.name === "ddof") ? DDOF : [];
        method(windowTypes[kind], statistic, function (...args) {
            const [placed, named] = bind(definition, takes, args);
            return new Expression("method", statistic, [this, ...placed], named);
        });
    }
    return called;
}

function method(type, name, body) {
    Object.defineProperty(type.prototype, name, { value: body, configurable: true, writable: true });
}

function signatureOf(parameter) {
    return parameter.preset === undefined ? parameter.name : `${parameter.name}=${parameter.preset}`;
}
