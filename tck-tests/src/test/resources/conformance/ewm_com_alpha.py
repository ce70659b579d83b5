# SPDX-License-Identifier: Apache-2.0
# The other two ways to say how fast an exponential mean forgets.
import trading_dsl as td

close = td.col("close")
a = close.ewm(com=9.5, min_periods=20).mean()
b = close.ewm(alpha=0.05, ignore_na=True).mean()
c = td.ewm_mean(close, 0.25, adjust=False)
strategy = td.select(a=a, b=b, c=c)
