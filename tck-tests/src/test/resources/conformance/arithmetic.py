# SPDX-License-Identifier: Apache-2.0
# Every operator and function over single bars.
import trading_dsl as td

close, open_, high, low, volume = (td.col(name) for name in ("close", "open", "high", "low", "volume"))
a = (high + low) / 2 - close * 0.5
b = close // 7 + close % 7
c = abs(-a) ** 0.5
strategy = td.select(
    a=a,
    b=b,
    c=c,
    d=td.sqrt(volume),
    e=td.exp(td.log(close)),
    f=td.min(open_, close),
    g=td.max(a, b),
    h=-close,
    i=2 ** (close / 1000),
)
