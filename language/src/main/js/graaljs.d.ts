// SPDX-License-Identifier: Apache-2.0
/** What GraalJS gives to scripts without a browser: for scripts that include no other environment's types. */

declare var console: {
    log(...values: unknown[]): void;
    error(...values: unknown[]): void;
};
