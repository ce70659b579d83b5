// SPDX-License-Identifier: Apache-2.0
// Every comparison, also of a number with a series.
import td from "trading-dsl";

const [close, open, high, low] = ["close", "open", "high", "low"].map(td.col);
export default td.select({
    lt: close.lt(open), le: close.le(high), gt: close.gt(100), ge: close.ge(low), eq: close.eq(high), ne: open.ne(close),
    left: td.lt(100, close),
});
