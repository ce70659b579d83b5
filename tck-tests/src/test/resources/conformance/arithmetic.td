# SPDX-License-Identifier: Apache-2.0
# Every operator and function over single bars.
a = (high + low) / 2 - close * 0.5
b = close // 7 + close % 7
c = abs(-a) ** 0.5
select(a=a, b=b, c=c, d=sqrt(volume), e=exp(log(close)), f=min(open, close), g=max(a, b), h=-close, i=2 ** (close / 1000))
