# SPDX-License-Identifier: Apache-2.0
# Variance and sum over windows, by method and by function.
r = close.pct_change(1)
select(var=r.rolling(60).var(), sum=rolling_sum(r, 60), population=r.rolling(60, 2).var(0))
