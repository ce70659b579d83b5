# SPDX-License-Identifier: Apache-2.0
# What fills, finds and limits values.
import trading_dsl as td

close, open_ = td.col("close"), td.col("open")
r = close.pct_change(20)
strategy = td.select(
    zero=r.fillna(0),
    last=td.ffill(td.where(close > open_, close)),
    low=r.clip(lower=-0.1),
    both=td.clip(r, -0.1, 0.1),
    high=r.clip(upper=0.2),
    gap=td.isna(r),
    there=r.notna(),
)
