// SPDX-License-Identifier: Apache-2.0
/** Where the user wrote something: the nearest frame outside this folder. */

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

const own = FRAME.exec(new Error().stack.split("\n")[1])?.[1] ?? "place.mjs";
const HERE = own.slice(0, own.length - "place.mjs".length) || "\0";
