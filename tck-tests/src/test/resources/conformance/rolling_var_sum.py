# SPDX-License-Identifier: Apache-2.0
# Variance and sum over windows, by method and by function.
import trading_dsl as td

r = td.col("close").pct_change(1)
strategy = td.select(var=r.rolling(60).var(), sum=td.rolling_sum(r, 60), population=r.rolling(60, 2).var(0))
