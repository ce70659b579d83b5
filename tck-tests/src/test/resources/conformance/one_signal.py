# SPDX-License-Identifier: Apache-2.0
# A single truth value per bar, by every way to combine conditions.
import trading_dsl as td

close, open_, volume = td.col("close"), td.col("open"), td.col("volume")
a = close > open_
b = volume > volume.sma(20)
c = close > 100
strategy = td.strategy((a & b) | (b ^ c) & ~a)
