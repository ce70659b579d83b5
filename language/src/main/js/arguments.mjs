// SPDX-License-Identifier: Apache-2.0
/** Arguments: brought to their parameters, made parts of the program, and refused where they cannot be. */

import { Expression, Outputs, Part, Window } from "./expression.mjs";
import { mistake } from "./place.mjs";
import { Program } from "./program.mjs";
import { hint } from "./suggestions.mjs";

/** Brings arguments to their parameters, by position and by the names of a plain object in the last place. */
export function bind(definition, params, args) {
    const last = args.at(-1);
    const named = isNamed(last) ? last : {};
    const placed = isNamed(last) ? args.slice(0, -1) : args;
    const { name: owner, signature } = definition;
    if (placed.length > params.length) {
        throw mistake(`${owner} takes at most ${params.length} argument${params.length === 1 ? "" : "s"} here,`
            + ` found ${placed.length}; it is ${signature}`);
    }
    const given = new Set();
    const positions = placed.map((value, i) => {
        given.add(params[i]);
        return literal(value, params[i], owner);
    });
    const kwargs = {};
    for (const [name, value] of Object.entries(named)) {
        const parameter = params.find((each) => each.name === name || each.aliases?.includes(name));
        if (parameter === undefined) {
            const names = params.flatMap((each) => [each.name, ...each.aliases ?? []]);
            throw mistake(`${owner} has no argument '${name}'${hint(name, names)}; it is ${signature}`);
        }
        if (value !== undefined) {
            if (given.has(parameter)) {
                throw mistake(`'${name}' of ${owner} is given twice`);
            }
            given.add(parameter);
            kwargs[name] = literal(value, parameter, owner);
        }
    }
    const absent = params.find((each) => each.preset === undefined && !given.has(each));
    if (absent !== undefined) {
        throw mistake(`${owner} needs '${absent.name}'; it is ${signature}`);
    }
    return [positions, kwargs];
}

function isNamed(value) {
    return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

const EXPECTED = {
    "series": "a series or a number",
    "signal": "a signal, such as x.gt(0)",
    "any series": "a series, a signal or a number",
    "number": "a constant number",
    "whole": "a constant whole number",
    "flag": "true or false",
    "text": "a text",
};
const TAKES = {
    "series": ["number", "boolean"],
    "signal": [],
    "any series": ["number", "boolean"],
    "number": ["number"],
    "whole": ["number"],
    "flag": ["boolean"],
    "text": ["string"],
};

/**
 * A value as a part of the program; an expression stays what it is.
 *
 * @param parameter what it is given for; undefined when any constant will do
 * @param owner the function it is given to
 */
export function literal(value, parameter = undefined, owner = undefined) {
    if (value instanceof Expression) {
        return value;
    }
    const nothing = value === null || value === undefined;
    const fits = nothing
        ? parameter === undefined || parameter.preset === "None"
        : (parameter === undefined ? ["number", "boolean", "string"] : TAKES[parameter.type]).includes(typeof value);
    if (!fits) {
        const subject = parameter === undefined ? "a constant" : `'${parameter.name}' of ${owner}`;
        const expected = parameter === undefined ? "a number, a boolean, a text or null" : EXPECTED[parameter.type];
        throw mistake(`${subject} must be ${expected}, found ${describe(value)}${remedy(value, parameter)}`);
    }
    if (nothing) {
        return new Expression("null", true);
    }
    if (typeof value === "number" && !Number.isFinite(value)) {
        throw mistake(`${parameter === undefined ? "a constant" : `'${parameter.name}' of ${owner}`}`
            + ` must be a finite number, found ${value}`, RangeError);
    }
    return new Expression({ number: "number", boolean: "bool", string: "text" }[typeof value], value);
}

/** What a value is, in words. */
export function describe(value) {
    if (value instanceof Outputs) {
        return `several outputs of ${Part.node(value).value}`;
    }
    if (value instanceof Window) {
        return `the window '${Part.node(value).value}'`;
    }
    switch (typeof value) {
        case "string":
            return `the text ${JSON.stringify(value)}`;
        case "number":
        case "boolean":
            return String(value);
        case "bigint":
            return `${value}n`;
        case "function":
            return value.name === "" ? "a function" : `the function ${value.name}`;
        case "object":
            if (value instanceof Date) {
                return Number.isNaN(value.getTime()) ? "an invalid Date" : `the Date ${value.toISOString()}`;
            }
            return value === null ? "null" : Array.isArray(value) ? "an array" : `an object of type ${value.constructor?.name ?? "Object"}`;
        default:
            return String(value);
    }
}

function remedy(value, parameter) {
    if (value instanceof Outputs) {
        return `; choose one of them: .${value.constructor.outputs.join(", .")}`;
    }
    if (value instanceof Window) {
        return "; it needs a statistic, such as .mean()";
    }
    if (value instanceof Program) {
        return "; a program cannot be part of another one";
    }
    if (typeof value === "bigint") {
        return `; write ${value}`;
    }
    if (parameter?.type === "signal" && typeof value === "boolean") {
        return "; && || ! and == of JavaScript do not see series: write .and() .or() .not() .eq()"
            + ` (td.literal(${value}) is a constant signal)`;
    }
    if (parameter?.type === "signal" && typeof value === "number") {
        return "; compare it";
    }
    if (typeof value === "string" && parameter !== undefined && TAKES[parameter.type].includes("number")) {
        return parameter.type.endsWith("series") ? `; a column is td.col(${JSON.stringify(value)})` : "; write it without quotes";
    }
    return "";
}
