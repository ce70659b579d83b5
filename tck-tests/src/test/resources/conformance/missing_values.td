# SPDX-License-Identifier: Apache-2.0
# What fills, finds and limits values.
r = close.pct_change(20)
select(zero=r.fillna(0), last=ffill(where(close > open, close)), low=r.clip(lower=-0.1), both=clip(r, -0.1, 0.1), high=r.clip(upper=0.2), gap=isna(r), there=r.notna())
