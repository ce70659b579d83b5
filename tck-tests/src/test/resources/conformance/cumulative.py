# SPDX-License-Identifier: Apache-2.0
# Sums, products and extremes of all values so far.
import trading_dsl as td

close, high, low, volume = (td.col(name) for name in ("close", "high", "low", "volume"))
growth = (1 + close.pct_change().fillna(0)).cumprod()
strategy = td.select(growth=growth, volume=volume.cumsum(), top=td.cummax(high), bottom=td.cummin(low))
