// SPDX-License-Identifier: Apache-2.0
// A function with several outputs as the result: all of them.
import td from "trading-dsl";

export default td.bbands(td.col("close"), 20, 2);
