# SPDX-License-Identifier: Apache-2.0
# A function with several outputs as the result: all of them.
import trading_dsl as td

strategy = td.strategy(td.bbands(td.col("close"), 20, 2))
