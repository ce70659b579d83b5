# SPDX-License-Identifier: Apache-2.0
# A single number per bar.
import trading_dsl as td

close = td.col("close")
strategy = td.strategy(close.rsi(14) - close.rsi(28))
