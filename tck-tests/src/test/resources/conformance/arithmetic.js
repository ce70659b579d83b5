// SPDX-License-Identifier: Apache-2.0
// Every operator and function over single bars.
import td from "trading-dsl";

const [close, open, high, low, volume] = ["close", "open", "high", "low", "volume"].map(td.col);
const a = high.add(low).div(2).sub(close.mul(0.5));
const b = close.floordiv(7).add(close.mod(7));
const c = a.neg().abs().pow(0.5);
export default td.select({
    a, b, c, d: td.sqrt(volume), e: td.exp(td.log(close)), f: td.min(open, close), g: td.max(a, b), h: close.neg(),
    i: td.pow(2, close.div(1000)),
});
