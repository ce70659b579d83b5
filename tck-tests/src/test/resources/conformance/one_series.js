// SPDX-License-Identifier: Apache-2.0
// A single number per bar.
import td from "trading-dsl";

const close = td.col("close");
export default close.rsi(14).sub(close.rsi(28));
