// SPDX-License-Identifier: Apache-2.0
// Other names of functions and arguments mean the same.
import td from "trading-dsl";

const close = td.col("close");
const a = td.mom(close, 5);
const b = td.smma(td.true_range(), 14);
export default td.select({
    a, b, c: td.isnull(a), d: td.wilder(close, { n: 10 }), e: close.rolling({ window: 9 }).sum(), f: close.wma({ window: 9 }),
});
