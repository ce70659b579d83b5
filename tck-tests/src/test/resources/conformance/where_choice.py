# SPDX-License-Identifier: Apache-2.0
# A choice bar by bar, as a function and as pandas' method, with and without the other value.
import trading_dsl as td

close, open_, low = td.col("close"), td.col("open"), td.col("low")
up = close > open_
strategy = td.select(
    body=td.where(up, close - open_, open_ - close),
    gain=td.where(up, close - open_),
    either=td.where(up, up, low > 50),
    flag=td.where(up, 1, 0),
)
