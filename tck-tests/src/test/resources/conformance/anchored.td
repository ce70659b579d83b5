# SPDX-License-Identifier: Apache-2.0
# A sum that starts anew: volume since the last new high.
fresh = high >= high.rolling(100).max()
since = sum_since(volume, fresh)
backtest(entries=fresh & (volume > 1.5 * volume.sma(20)), exits=since > 40 * volume.sma(60))
