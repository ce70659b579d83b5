// SPDX-License-Identifier: Apache-2.0
// What fills, finds and limits values.
import td from "trading-dsl";

const [close, open] = ["close", "open"].map(td.col);
const r = close.pct_change(20);
export default td.select({
    zero: r.fillna(0),
    last: td.ffill(td.where(close.gt(open), close)),
    low: r.clip({ lower: -0.1 }),
    both: td.clip(r, -0.1, 0.1),
    high: r.clip({ upper: 0.2 }),
    gap: td.isna(r),
    there: r.notna(),
});
