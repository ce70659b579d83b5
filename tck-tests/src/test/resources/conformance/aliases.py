# SPDX-License-Identifier: Apache-2.0
# Other names of functions and arguments mean the same.
import trading_dsl as td

close = td.col("close")
a = td.mom(close, 5)
b = td.smma(td.true_range(), 14)
strategy = td.select(
    a=a, b=b, c=td.isnull(a), d=td.wilder(close, n=10), e=close.rolling(window=9).sum(), f=close.wma(window=9)
)
