// SPDX-License-Identifier: Apache-2.0
/** Where the user wrote something: the nearest frame outside this folder. */

/** Few frames of ours stand above the user's, and GraalJS gives ten at most. */
const DEPTH = 8;
const FRAME = /^\s*at (?:.*\()?(.*):(\d+):\d+\)?$/;

/** A mark of this point in the program: cheap to take, read only when a message needs it. */
export function mark() {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = DEPTH;
    const taken = new Error();
    Error.stackTraceLimit = before;
    return taken;
}

/** The user's call that is at work, for mistakes that are found deeper inside than a stack shows. */
let outermost;

/** Does the work of a user's call. */
export function calling(work) {
    const before = outermost;
    outermost ??= mark();
    try {
        return work();
    } finally {
        outermost = before;
    }
}

/** A user's mistake as an error whose message begins with the place of the user's call. */
export function mistake(message, type = TypeError) {
    return placed(message, (text) => new type(text));
}

/** An error that is made of a message, which then begins with the place of the user's call. */
export function placed(message, make) {
    const place = placeOf(new Error()) ?? (outermost && placeOf(outermost));
    return make(place === undefined ? message : `${place}: ${message}`);
}

/** The place of a mark as file:line, or undefined when no frame of the user's is known. */
export function placeOf(taken) {
    for (const line of taken.stack.split("\n")) {
        const frame = FRAME.exec(line);
        if (frame !== null && !frame[1].startsWith(HERE)) {
            return `${frame[1]}:${frame[2]}`;
        }
    }
    return undefined;
}

/** What a script that was given no file's name, and so has none to show, is called. */
const NAMELESS = /^(<.*|Unnamed)?$/;

/** The name of the script that a mark was taken in, without folders and ending; "strategy" when it has none. */
export function scriptOf(taken) {
    const file = taken === undefined ? "" : (placeOf(taken) ?? "").replace(/:\d+$/, "").split(/[\\/]/).at(-1);
    return NAMELESS.test(file) ? "strategy" : file.replace(/(.)\.[^.]*$/, "$1");
}

const own = FRAME.exec(new Error().stack.split("\n")[1])?.[1] ?? "place.mjs";
const HERE = own.slice(0, own.length - "place.mjs".length) || "\0";
