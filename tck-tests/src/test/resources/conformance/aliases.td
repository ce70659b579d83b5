# SPDX-License-Identifier: Apache-2.0
# Other names of functions and arguments mean the same.
a = mom(close, 5)
b = smma(true_range(), 14)
select(a=a, b=b, c=isnull(a), d=wilder(close, n=10), e=close.rolling(window=9).sum(), f=close.wma(window=9))
