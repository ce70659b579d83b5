# SPDX-License-Identifier: Apache-2.0
# Constants as signals: always in, never out.
backtest(entries=True, exits=False, fees=0.001)
