# SPDX-License-Identifier: Apache-2.0
# Oscillators over whole bars with their defaults.
backtest(entries=(mfi() < 20) & (willr() < -80), exits=mfi(14) > 80)
