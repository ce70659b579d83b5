# SPDX-License-Identifier: Apache-2.0
# Columns taken from a market, and what is written twice is one part.
again = (market.col("close") + 1) * (close + 1)
backtest(entries=again > again.shift(1), exits=(close + 1) * (close + 1) < again.shift(1))
