# SPDX-License-Identifier: Apache-2.0
# Every comparison, also of a number with a series.
import trading_dsl as td

close, open_, high, low = (td.col(name) for name in ("close", "open", "high", "low"))
strategy = td.select(
    lt=close < open_, le=close <= high, gt=close > 100, ge=close >= low, eq=close == high, ne=open_ != close, left=td.lt(100, close)
)
