// SPDX-License-Identifier: Apache-2.0
// A single truth value per bar, by every way to combine conditions.
import td from "trading-dsl";

const [close, open, volume] = ["close", "open", "volume"].map(td.col);
const a = close.gt(open);
const b = volume.gt(volume.sma(20));
const c = close.gt(100);
export default a.and(b).or(b.xor(c).and(a.not()));
