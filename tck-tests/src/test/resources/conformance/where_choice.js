// SPDX-License-Identifier: Apache-2.0
// A choice bar by bar, as a function and as pandas' method, with and without the other value.
import td from "trading-dsl";

const [close, open, low] = ["close", "open", "low"].map(td.col);
const up = close.gt(open);
export default td.select({
    body: td.where(up, close.sub(open), open.sub(close)),
    gain: close.sub(open).where(up),
    either: up.where(up, low.gt(50)),
    flag: td.where(up, 1, 0),
});
