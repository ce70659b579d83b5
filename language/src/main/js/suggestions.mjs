// SPDX-License-Identifier: Apache-2.0
/** Names that a user may have meant. */

import { mistake } from "./place.mjs";

/** "; did you mean 'x'?", or nothing when no name is near. */
export function hint(given, names) {
    const wanted = given.toLowerCase();
    const limit = wanted.length < 3 ? 1 : wanted.length < 6 ? 2 : 3;
    let best;
    let least = limit + 1;
    for (const name of [...names].sort()) {
        if (Math.abs(name.length - wanted.length) <= limit) {
            const d = distance(wanted, name.toLowerCase());
            if (d < least) {
                least = d;
                best = name;
            }
        }
    }
    return best === undefined ? "" : `; did you mean '${best}'?`;
}

/** Insertions, deletions, changes and swaps of neighbours between two texts, as in the language's own messages. */
function distance(a, b) {
    const d = Array.from({ length: a.length + 1 }, (_, i) => [i]);
    for (let j = 0; j <= b.length; j++) {
        d[0][j] = j;
    }
    for (let i = 1; i <= a.length; i++) {
        for (let j = 1; j <= b.length; j++) {
            const change = a[i - 1] === b[j - 1] ? 0 : 1;
            d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change);
            if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
    }
    return d[a.length][b.length];
}

/** What tools ask any object for: to have none of these is no mistake. */
const ASKED_BY_TOOLS = new Set(["then", "toJSON", "inspect", "length", "size", "nodeType", "asymmetricMatch", "message", "stack"]);

/** From now on, reading a member that objects of this type do not have is an error that names the nearest one. */
export function strict(type, what, explain = () => undefined) {
    const missing = (name, receiver) => {
        const names = [];
        for (let at = receiver; at !== null && at !== trap; at = Object.getPrototypeOf(at)) {
            names.push(...Object.getOwnPropertyNames(at).filter((each) => each !== "constructor"));
        }
        return mistake(explain(name, receiver) ?? `${what(receiver)} has no '${name}'${hint(name, names)}`);
    };
    const trap = new Proxy(Object.prototype, {
        get(target, name, receiver) {
            if (typeof name === "symbol" || name in target || ASKED_BY_TOOLS.has(name)) {
                return Reflect.get(target, name, receiver);
            }
            throw missing(name, receiver);
        },
    });
    Object.setPrototypeOf(type.prototype, trap);
}
