// SPDX-License-Identifier: Apache-2.0
/** A program as text: the JSON form that the engine reads, and the text form for people. */

import { definitions, Part } from "./expression.mjs";
import { placeOf } from "./place.mjs";
import { hint } from "./suggestions.mjs";

const SCHEMA = "trading-dsl/ast/1";
const SYMBOLS = {
    add: "+", sub: "-", mul: "*", div: "/", floordiv: "//", mod: "%", pow: "**",
    lt: "<", le: "<=", gt: ">", ge: ">=", eq: "==", ne: "!=", and: "&", or: "|", xor: "^",
};
const SIGNS = { neg: "-", not: "~" };

/** What has a meaning of its own in the text form, beside the catalogue's functions: its own words, and Python's. */
const RESERVED = new Set(
    ("market param select rolling expanding ewm False None True and as assert async await break class continue def del elif else except" +
        " finally for from global if import in is lambda nonlocal not or pass raise return try while with yield").split(" "),
);

/** Whether a column's name stands for it as it is. */
function isBare(column) {
    return /^[A-Za-z_]\w*$/.test(column) && !RESERVED.has(column) && !definitions.has(column) && hint(column, ["market"]) === "";
}

/** What a node is made of, in the order it was written. */
export function children(node) {
    return [...node.args, ...Object.values(node.kwargs)].map(Part.node);
}

/** Visits every node once, parts before wholes. */
function visit(root, enter) {
    const done = new Set();
    const stack = [root];
    while (stack.length > 0) {
        const node = stack.at(-1);
        const waiting = done.has(node) ? [] : children(node).filter((child) => !done.has(child));
        if (waiting.length > 0) {
            stack.push(...waiting.reverse());
            continue;
        }
        stack.pop();
        if (!done.has(node)) {
            done.add(node);
            enter(node);
        }
    }
}

/**
 * The JSON form: equal parts appear once, and come before what they are part of.
 *
 * @param places whether nodes tell where they were written
 */
export function write(root, { places = false } = {}) {
    const nodes = [];
    const numbers = new Map();
    const known = new Map();
    visit(Part.node(root), (node) => {
        const written = writeNode(node, (part) => numbers.get(Part.node(part)));
        const key = JSON.stringify(written);
        if (!known.has(key)) {
            known.set(key, nodes.length);
            const at = places && node.mark !== undefined ? placeOf(node.mark) : undefined;
            nodes.push(at === undefined ? written : { ...written, at });
        }
        numbers.set(node, known.get(key));
    });
    return { schema: SCHEMA, nodes, result: numbers.get(Part.node(root)) };
}

function writeNode(node, number) {
    const args = node.args.map(number);
    const named = Object.entries(node.kwargs).map(([name, value]) => [name, number(value)]);
    const kwargs = named.length > 0 ? { kwargs: Object.fromEntries(named) } : {};
    switch (node.form) {
        case "select":
            return { select: named };
        case "output":
            return { output: node.value, of: args[0] };
        case "method":
            return { method: node.value, of: args[0], args: args.slice(1), ...kwargs };
        case "call":
            return { call: node.value, args, ...kwargs };
        default:
            return { [node.form]: node.value };
    }
}

/** The text form of an expression. */
export function show(root) {
    const texts = new Map();
    visit(Part.node(root), (node) => texts.set(node, showNode(node, (part) => texts.get(Part.node(part)))));
    return texts.get(Part.node(root));
}

function showNode(node, text) {
    const args = node.args.map(text);
    const named = Object.entries(node.kwargs).map(([name, value]) => `${name}=${text(value)}`);
    switch (node.form) {
        case "number":
            return String(node.value);
        case "bool":
            return node.value ? "True" : "False";
        case "null":
            return "None";
        case "text":
            return JSON.stringify(node.value);
        case "column":
            return isBare(node.value) ? node.value : `market.col(${JSON.stringify(node.value)})`;
        case "param": {
            const { name, default: preset, ...limits } = node.value;
            const rest = Object.entries(limits).map(([key, value]) => `, ${key}=${value}`);
            return `param(${JSON.stringify(name)}, ${preset}${rest.join("")})`;
        }
        case "output":
            return `${args[0]}.${node.value}`;
        case "select":
            return `select(${named.join(", ")})`;
        default:
    }
    if (args.length === 2 && node.value in SYMBOLS) {
        return `(${args[0]} ${SYMBOLS[node.value]} ${args[1]})`;
    }
    if (args.length === 1 && node.value in SIGNS) {
        return `${SIGNS[node.value]}${args[0]}`;
    }
    return node.form === "method"
        ? `${args[0]}.${node.value}(${[...args.slice(1), ...named].join(", ")})`
        : `${node.value}(${[...args, ...named].join(", ")})`;
}
