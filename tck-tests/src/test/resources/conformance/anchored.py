# SPDX-License-Identifier: Apache-2.0
# A sum that starts anew: volume since the last new high.
import trading_dsl as td

high, volume = td.col("high"), td.col("volume")
fresh = high >= high.rolling(100).max()
since = td.sum_since(volume, fresh)
strategy = td.backtest(entries=fresh & (volume > 1.5 * volume.sma(20)), exits=since > 40 * volume.sma(60))
