// SPDX-License-Identifier: Apache-2.0

/**
 * Trading strategies as lazy expressions, for GraalJS:
 *
 *     import * as td from "trading-dsl";
 *
 *     const market = td.market();
 *     const signal = market.col("close").rsi(14).gt(70).and(market.col("volume").gt(1_000_000));
 *     export default td.backtest({ entries: signal, exits: signal.not(), fees: 0.0005 });
 *
 * Nothing is computed here: an expression becomes the same syntax tree as the text form of the language. JavaScript has no
 * operators to overload, so operators are methods: add sub mul div floordiv mod pow neg, lt le gt ge eq ne, and or xor
 * not. Every function of the language is a method too (x.rsi(14)), and fn.NAME(...) calls it as a function. A plain object
 * as last argument names arguments: td.fn.atr({ n: 14 }).
 */

const SCHEMA = "trading-dsl/ast/1";
const INNER = Symbol("trading-dsl expression");

function expression(form, value, args = [], kwargs = {}, market = undefined) {
    return attributes({ form, value, args, kwargs, market });
}

/** An attribute is an output as it stands, and a function of the language once it is called. */
function attributes(inner) {
    const called = inner.form === "output"
        ? (...args) => method(inner.args[0], inner.value, args)
        : () => { throw new TypeError("an expression is no function"); };
    return new Proxy(called, {
        get(_, name) {
            if (name === INNER) {
                return inner;
            }
            if (name === "collect") {
                return (market) => new Program(proxyOf(inner)).run(market);
            }
            if (name === "toString" || name === "toJSON") {
                return () => tree(proxyOf(inner));
            }
            if (name === Symbol.toPrimitive) {
                return () => {
                    throw new TypeError("an expression has no value before it runs: use its methods"
                        + " .add .sub .mul .div .gt .lt .ge .le .eq .ne .and .or .not instead of operators");
                };
            }
            if (typeof name === "symbol" || name === "then") {
                return undefined;
            }
            return attributes({ form: "output", value: name, args: [proxyOf(inner)], kwargs: {} });
        },
    });
}

const proxies = new WeakMap();

function proxyOf(inner) {
    let proxy = proxies.get(inner);
    if (proxy === undefined) {
        proxy = attributes(inner);
        proxies.set(inner, proxy);
    }
    return proxy;
}

function isExpression(value) {
    return typeof value === "function" && value[INNER] !== undefined;
}

/** A number, boolean, string or null as an expression; an expression stays what it is. */
export function literal(value) {
    if (isExpression(value)) {
        return value;
    }
    if (value === null || value === undefined) {
        return expression("null", true);
    }
    switch (typeof value) {
        case "boolean":
            return expression("bool", value);
        case "string":
            return expression("text", value);
        case "number":
            if (Number.isFinite(value)) {
                return expression("number", value);
            }
            throw new RangeError(`${value} is no number a strategy can contain: expected a finite one`);
        default:
            throw new TypeError(`${typeof value} cannot be part of a strategy:`
                + " expected an expression, a number, a boolean, a string or null");
    }
}

function isNamed(value) {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function split(args) {
    const named = args.length > 0 && isNamed(args[args.length - 1]) ? args[args.length - 1] : {};
    const placed = args.length > 0 && isNamed(args[args.length - 1]) ? args.slice(0, -1) : args;
    const kwargs = Object.fromEntries(Object.entries(named).map(([name, value]) => [name, literal(value)]));
    return [placed.map(literal), kwargs];
}

function method(of, name, args) {
    const [placed, kwargs] = split(args);
    return expression("method", name, [of, ...placed], kwargs);
}

/** The language's function of that name over these arguments. */
export function call(name, ...args) {
    const [placed, kwargs] = split(args);
    return expression("call", name, placed, kwargs);
}

/** Every function of the language: fn.sma(x, 50). */
export const fn = new Proxy({}, { get: (_, name) => (...args) => call(String(name), ...args) });

/** A column of whatever market the program runs over. */
export function col(name) {
    return expression("column", name);
}

/** A market by its path; without one it is the market of `trading-dsl run --data`. */
export function market(path) {
    const self = { path, col: (name) => expression("column", name, [], {}, self) };
    return self;
}

/** A parameter: its default unless a run sets it, within low and high. */
export function param(name, fallback, { low, high } = {}) {
    return expression("param", {
        name,
        default: fallback,
        ...(low === undefined ? {} : { low }),
        ...(high === undefined ? {} : { high }),
    });
}

/** A whole program: a backtest, one series, or several named ones. */
export class Program {
    #result;

    constructor(result) {
        this.#result = result;
    }

    /** The program in the JSON form. */
    toJson() {
        return tree(this.#result);
    }

    /** Runs the program over a market, or over the one its columns were taken from; returns the result's document. */
    run(over, params = {}) {
        const launched = Polyglot.import("trading_dsl_options");
        const options = new Map(launched === undefined ? [] : launched.entries());
        const chosen = typeof over === "string" ? over : (over ?? ownMarket(this.#result))?.path;
        if (chosen !== undefined) {
            options.set("data", chosen);
        }
        if (!options.has("data")) {
            throw new Error("no market: take columns from market(PATH), give run(PATH), or start with --data PATH");
        }
        options.set("params", new Map(Object.entries(params)));
        return JSON.parse(Polyglot.eval("trading", this.toJson()).run(options).json);
    }
}

/** A backtest: buy on entries, sell on exits; all settings of the language's backtest by name. */
export function backtest(settings) {
    return new Program(call("backtest", settings));
}

/** Several named series as one program. */
export function select(series) {
    const [, kwargs] = split([series]);
    return new Program(expression("select", null, [], kwargs));
}

/** The JSON form of what a script exports by default: a program or a series. */
export function treeOf(exported) {
    if (exported instanceof Program) {
        return exported.toJson();
    }
    if (isExpression(exported)) {
        return tree(exported);
    }
    throw new TypeError("the script defines no strategy: export one by"
        + " 'export default td.backtest({ entries, exits })', or a series, or td.select({ ... })");
}

function children(inner) {
    return [...inner.args, ...Object.values(inner.kwargs)].map((child) => child[INNER]);
}

function ownMarket(result) {
    const seen = new Set();
    const found = new Set();
    const stack = [result[INNER]];
    while (stack.length > 0) {
        const inner = stack.pop();
        if (!seen.has(inner)) {
            seen.add(inner);
            stack.push(...children(inner));
            if (inner.market !== undefined) {
                found.add(inner.market);
            }
        }
    }
    if (new Set([...found].map((each) => each.path)).size > 1) {
        throw new Error("columns of different markets in one program: keep to one market");
    }
    return found.values().next().value;
}

/** Equal parts appear once; a part's parts come before it. */
function tree(result) {
    const nodes = [];
    const numbers = new Map();
    const known = new Map();
    const stack = [result[INNER]];
    while (stack.length > 0) {
        const inner = stack[stack.length - 1];
        const waiting = children(inner).filter((child) => !numbers.has(child));
        if (waiting.length > 0) {
            stack.push(...waiting.reverse());
            continue;
        }
        stack.pop();
        if (numbers.has(inner)) {
            continue;
        }
        const node = written(inner, numbers);
        const key = JSON.stringify(node);
        if (!known.has(key)) {
            known.set(key, nodes.length);
            nodes.push(node);
        }
        numbers.set(inner, known.get(key));
    }
    return JSON.stringify({ schema: SCHEMA, nodes, result: numbers.get(result[INNER]) });
}

function written(inner, numbers) {
    const args = inner.args.map((arg) => numbers.get(arg[INNER]));
    const named = Object.entries(inner.kwargs).map(([name, value]) => [name, numbers.get(value[INNER])]);
    const kwargs = named.length > 0 ? { kwargs: Object.fromEntries(named) } : {};
    switch (inner.form) {
        case "select":
            return { select: named };
        case "output":
            return { output: inner.value, of: args[0] };
        case "method":
            return { method: inner.value, of: args[0], args: args.slice(1), ...kwargs };
        case "call":
            return { call: inner.value, args, ...kwargs };
        default:
            return { [inner.form]: inner.value };
    }
}
