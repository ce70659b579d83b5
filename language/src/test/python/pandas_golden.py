#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes language/src/test/resources/reference/pandas.csv: what pandas says about a short series with gaps.

The slow references of org.tradingdsl.reference are held against it; the column names are read by PandasGoldenTest
(operation, then its arguments, separated by colons). Run with pandas >= 3: python3 pandas_golden.py
"""
import pathlib

import numpy as np
import pandas as pd

rng = np.random.default_rng(7)
x = pd.Series(np.round(100 * np.exp(np.cumsum(rng.normal(0, 0.02, 90))), 4))
x[[0, 1, 7, 20, 21, 22, 23, 24, 25, 40, 41, 60, 88]] = np.nan
x[50:56] = 101.25  # a flat stretch
y = pd.Series(np.round(rng.normal(0, 3, 90), 3))
y[[3, 50]] = np.nan
y[10] = 0.0
out = {"x": x, "y": y}
for n, m in ((1, 1), (3, 3), (3, 1), (5, 2), (7, 0), (20, 20), (90, 1), (120, 1)):
    r = x.rolling(n, min_periods=m)
    out[f"rolling_sum:{n}:{m}"] = r.sum()
    out[f"rolling_mean:{n}:{m}"] = r.mean()
    out[f"rolling_min:{n}:{m}"] = r.min()
    out[f"rolling_max:{n}:{m}"] = r.max()
    for ddof in (0, 1):
        out[f"rolling_var:{n}:{m}:{ddof}"] = r.var(ddof=ddof)
        out[f"rolling_std:{n}:{m}:{ddof}"] = r.std(ddof=ddof)
# Not alpha = 0.5 (com = 1): there pandas weighs a value after a gap by 1 - (1 - alpha)^k, against its own user guide.
for alpha in (1 / 14, 0.4, 0.9, 1.0):
    for adjust in (0, 1):
        for m in (0, 1, 5):
            for ignore in (0, 1):
                e = x.ewm(alpha=alpha, adjust=bool(adjust), min_periods=m, ignore_na=bool(ignore))
                out[f"ewm_mean:{alpha!r}:{adjust}:{m}:{ignore}"] = e.mean()
out["cumsum"] = x.cumsum()
out["cumprod"] = y.cumprod()
out["cummax"] = x.cummax()
out["cummin"] = x.cummin()
out["ffill"] = x.ffill()
for n in (1, 5, 100):
    out[f"shift:{n}"] = x.shift(n)
out["floordiv"] = x // y
out["mod"] = x % y
path = pathlib.Path(__file__).parents[1] / "resources" / "reference" / "pandas.csv"
path.parent.mkdir(parents=True, exist_ok=True)
text = pd.DataFrame(out).to_csv(index=False, float_format="%.17g")
path.write_text(text.replace("inf", "Infinity"))  # as Double.parseDouble spells it
print(path, len(out), "columns, pandas", pd.__version__)
