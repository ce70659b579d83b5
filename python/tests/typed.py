# SPDX-License-Identifier: Apache-2.0
"""What type checkers know: mypy --strict must pass on this file, and must find each mistake that is marked."""

from datetime import date

import numpy as np
import pandas as pd

import trading_dsl as td

market = td.market("data/")
close: td.Expr = market["close"]

signal: td.Expr = (close.rsi(14) > 70) & (market.col("volume") > 1_000_000)
mean: td.Expr = close.rolling(20, min_periods=5).mean() - close.ewm(span=9, adjust=False).mean()
bounded: td.Expr = close.clip(upper=close.rolling(window=9).max()).where(~signal, None).shift(periods=2).fillna(0)
number: td.Expr = np.float64(2.0) * close + np.int64(3) - 1.5
hist: td.Expr = td.macd(close, 12, 26, 9).hist + market.stoch(14, 3, 3).k
program: td.Program = td.backtest(entries=signal, exits=~signal, fees=0.0005, fill="close")
length: td.Expr = close.sma(td.param("n", 50, low=5))
result: td.Result = close.collect(tickers={"A"}, start=pd.Timestamp("2015-01-01"), end=date(2016, 1, 1), n=3)
result = program.run(tickers=np.array(["A"]), start=np.datetime64("2015-01-01"), threads=2)
result = program.run(tickers="A", start="2015-01-01")

close.rsi("14")  # type: ignore[arg-type]
close.rsi(14, flavor="mine")  # type: ignore[arg-type]
close + "x"  # type: ignore[operator]
close.smaa(3)  # type: ignore[attr-defined]
td.smaa(close, 3)  # type: ignore[attr-defined]
td.macd(close).histogram  # type: ignore[attr-defined]
td.backtest(entries=signal)  # type: ignore[call-arg]
td.backtest(entries=signal, exits=signal, fee=1)  # type: ignore[call-arg]
td.sma(close)  # type: ignore[call-arg]
td.where(1, close, close)  # type: ignore[arg-type]
close.collect(start=2015)  # type: ignore[arg-type]
close.collect(tickers=5)  # type: ignore[arg-type]
