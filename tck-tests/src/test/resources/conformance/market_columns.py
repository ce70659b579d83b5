# SPDX-License-Identifier: Apache-2.0
# Columns taken from a market, and what is written twice is one part.
import trading_dsl as td

market = td.market()
close = td.col("close")
again = (market.col("close") + 1) * (close + 1)
strategy = td.backtest(entries=again > again.shift(1), exits=(close + 1) * (close + 1) < again.shift(1))
