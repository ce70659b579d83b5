// SPDX-License-Identifier: Apache-2.0
/** Tables in memory as the engine takes them: typed arrays as descriptions of their memory, other arrays as they are. */

import { describe } from "./arguments.mjs";
import { mistake } from "./place.mjs";

const TIME_COLUMNS = ["ts", "timestamp", "date", "datetime"];
const TYPES = new Map([
    [Float64Array, "f64"], [Float32Array, "f32"], [BigInt64Array, "i64"], [Int32Array, "i32"], [Int16Array, "i16"],
    [Int8Array, "i8"], [BigUint64Array, "u64"], [Uint32Array, "u32"], [Uint16Array, "u16"], [Uint8Array, "u8"],
    [Uint8ClampedArray, "u8"],
]);

/** Tables by ticker, each an object of arrays by column. */
export function described(tables, options) {
    const times = options.time_column === undefined ? TIME_COLUMNS : [options.time_column];
    return Object.fromEntries(Object.entries(tables).map(([ticker, table]) => {
        if (typeof table !== "object" || table === null || Array.isArray(table)) {
            throw mistake(`ticker ${ticker} must be an object of arrays by column, found ${describe(table)}`);
        }
        return [ticker, Object.fromEntries(Object.entries(table).map(([name, values]) => {
            const where = `ticker ${ticker}, column '${name}'`;
            const milliseconds = times.includes(name) && options.time_unit === undefined;
            return [name, memory(where, milliseconds ? instants(where, values) : values)];
        }))];
    }));
}

function memory(where, values) {
    const type = TYPES.get(values?.constructor);
    if (type !== undefined) {
        return { type, length: values.length, buffer: values.buffer, offset: values.byteOffset };
    }
    if (Array.isArray(values)) {
        return values;
    }
    throw mistake(`${where} must be an array or a typed array, found ${describe(values)}`);
}

/** Times as nanoseconds: numbers are JavaScript's milliseconds, texts ISO 8601; bigints are nanoseconds already. */
function instants(where, values) {
    if (values instanceof BigInt64Array || !(Array.isArray(values) || TYPES.has(values?.constructor))) {
        return values;
    }
    return BigInt64Array.from(values, (value, i) => {
        const time = typeof value === "string" ? Date.parse(value) : value instanceof Date ? value.getTime() : value;
        if (typeof time === "bigint") {
            return time;
        }
        if (typeof time !== "number" || !Number.isFinite(time)) {
            throw mistake(`${where}, row ${i}: expected a Date, an ISO 8601 text, milliseconds or a bigint of nanoseconds,`
                + ` found ${describe(value)}`);
        }
        return BigInt(Math.round(time * 1000)) * 1000n;
    });
}
