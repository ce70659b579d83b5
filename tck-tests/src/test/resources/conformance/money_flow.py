# SPDX-License-Identifier: Apache-2.0
# Oscillators over whole bars with their defaults.
import trading_dsl as td

strategy = td.backtest(entries=(td.mfi() < 20) & (td.willr() < -80), exits=td.mfi(14) > 80)
