# SPDX-License-Identifier: Apache-2.0
# Constants as signals: always in, never out.
import trading_dsl as td

strategy = td.backtest(entries=td.literal(True), exits=td.literal(False), fees=0.001)
