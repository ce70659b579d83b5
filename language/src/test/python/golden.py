# SPDX-License-Identifier: Apache-2.0
"""Writes the golden files of the indicators, by pandas, numpy, TA-Lib and slow loops; never by the engine.

    python golden.py DATA OUT      DATA: folders us_daily_adjusted and us_hourly of Parquet files; OUT: the golden folder

The prices are slices of QuantConnect Lean's sample data (Apache-2.0), daily ones adjusted for splits. To add an
indicator, add a line to GOLDEN: the program as a user writes it, and its outputs computed by other means.
A golden file: the program in a comment, the outputs' names, one line per bar; an empty cell is a missing value.
"""

import sys
from pathlib import Path

import numpy as np
import pandas as pd
import talib

NAN = float("nan")


def seeded(x, n, step):
    """A recurrence seeded by the mean of the first n valid values; missing values are skipped."""
    out, seed, state = np.full(len(x), NAN), [], None
    for t, value in enumerate(x):
        if np.isnan(value):
            continue
        if state is None:
            seed.append(value)
            if len(seed) == n:
                state = sum(seed) / n
                out[t] = state
        else:
            state = step(state, value)
            out[t] = state
    return out


def ema(x, n):
    return seeded(x, n, lambda p, v: p + 2 / (n + 1) * (v - p))


def rma(x, n):
    return seeded(x, n, lambda p, v: (p * (n - 1) + v) / n)


def shift(x, n):
    return pd.Series(x).shift(n).to_numpy()


def rolling(x, n, min_periods=None):
    return pd.Series(x).rolling(n, min_periods=min_periods)


def windows(x, n, function):
    """A function of each full window without missing values."""
    out = np.full(len(x), NAN)
    for t in range(n - 1, len(x)):
        window = x[t - n + 1 : t + 1]
        if not np.isnan(window).any():
            out[t] = function(window)
    return out


def sma(x, n):
    return windows(x, n, lambda w: sum(w) / n)


def rsi(x, n):
    d = x - shift(x, 1)
    up = rma(np.where(np.isnan(d), NAN, np.maximum(d, 0)), n)
    dn = rma(np.where(np.isnan(d), NAN, np.maximum(-d, 0)), n)
    out = np.full(len(x), NAN)
    for t in range(len(x)):
        if not np.isnan(dn[t]):
            out[t] = 100.0 if dn[t] == 0 else 100 - 100 / (1 + up[t] / dn[t])
    return out


def true_range(p):
    tr = talib.TRANGE(p.high, p.low, p.close)
    tr[0] = p.high[0] - p.low[0]
    return tr


def crossover(a, b):
    return np.array([0.0] + [float(a[t] > b[t] and a[t - 1] <= b[t - 1]) for t in range(1, len(a))])


def steps(x, n, sign):
    out = np.zeros(len(x))
    for t in range(n, len(x)):
        out[t] = float(all(sign * (x[t - i] - x[t - i - 1]) > 0 for i in range(n)))
    return out


def position(entries, exits):
    out, held = np.zeros(len(entries)), False
    for t in range(len(entries)):
        held = False if exits[t] else held or bool(entries[t])
        out[t] = float(held)
    return out


def vwap(p):
    price = (p.high + p.low + p.close) / 3
    frame = pd.DataFrame({"day": pd.to_datetime(p.ts).normalize(), "m": price * p.volume, "v": p.volume})
    sums = frame.groupby("day").cumsum()
    return (sums.m / sums.v).to_numpy()


def obv(p):
    d = np.sign(np.diff(p.close, prepend=p.close[0]))
    return np.cumsum(d * p.volume)


def stoch(p, n, smooth, d):
    low, high = rolling(p.low, n).min().to_numpy(), rolling(p.high, n).max().to_numpy()
    k = sma(100 * (p.close - low) / (high - low), smooth)
    return k, sma(k, d)


def bands(middle, width):
    return {"upper": middle + width, "middle": middle, "lower": middle - width}


def macd(x, fast, slow, signal):
    line = ema(x, fast) - ema(x, slow)
    average = ema(line, signal)
    return {"line": line, "signal": average, "hist": line - average}


def macd_talib(p):
    names = ("line", "signal", "hist")
    values = dict(zip(names, talib.MACD(p.close, 12, 26, 9)))
    # TA-Lib shows the line from the bar on which the signal starts; before that only ours has one, checked by the rest.
    return {k: values[k] for k in ("signal", "hist")}


def linear(x, n, at):
    """numpy's least-squares line of each window; `at` says what is wanted of slope and value at the last bar."""
    return windows(x, n, lambda w: at(*np.polyfit(np.arange(1 - n, 1), w - w[-1], 1), w[-1]))


def cmo(x, n):
    gains, losses = np.maximum(np.diff(x, prepend=NAN), 0), np.maximum(-np.diff(x, prepend=NAN), 0)
    up, dn = windows(gains, n, sum), windows(losses, n, sum)
    return 100 * (up - dn) / (up + dn)


def tsi(x, short, long):
    d = np.diff(x, prepend=NAN)
    return ema(ema(d, long), short) / ema(ema(abs(d), long), short)


def stochrsi(x, n, window, smooth, d):
    r = talib.RSI(x, n)
    low, high = windows(r, window, min), windows(r, window, max)
    k = sma(100 * (r - low) / (high - low), smooth)
    return {"k": k, "d": sma(k, d)}


def dmi(p, n, smooth):
    """Wilder's movements bar by bar, averaged from the first change on."""
    rise, fall = np.full(len(p.high), NAN), np.full(len(p.high), NAN)
    for t in range(1, len(p.high)):
        up, dn = p.high[t] - p.high[t - 1], p.low[t - 1] - p.low[t]
        rise[t] = up if up > max(dn, 0) else 0.0
        fall[t] = dn if dn > max(up, 0) else 0.0
    range_ = rma(talib.TRANGE(p.high, p.low, p.close), n)
    plus, minus = 100 * rma(rise, n) / range_, 100 * rma(fall, n) / range_
    return {"plus": plus, "minus": minus, "adx": 100 * rma(abs(plus - minus) / (plus + minus), smooth)}


def dmi_talib(p, n):
    bar = (p.high, p.low, p.close, n)
    return {"plus": talib.PLUS_DI(*bar), "minus": talib.MINUS_DI(*bar), "adx": talib.ADX(*bar)}


def ppo(x, average, fast, slow, signal):
    line = 100 * (average(x, fast) - average(x, slow)) / average(x, slow)
    return {"line": line, "signal": average(line, signal), "hist": line - average(line, signal)}


def hma(x, n):
    return talib.WMA(2 * talib.WMA(x, n // 2) - talib.WMA(x, n), int(n ** 0.5))


def ichimoku(p):
    def middle(n):
        return (windows(p.high, n, max) + windows(p.low, n, min)) / 2

    return {"conversion": middle(9), "base": middle(26), "span_a": shift((middle(9) + middle(26)) / 2, 25),
            "span_b": shift(middle(52), 25)}


def ratchet(x, price):
    out, level = np.full(len(x), NAN), NAN
    for t in range(len(x)):
        if not np.isnan(x[t]):
            level = level if x[t] <= level and not price[t] < level else x[t]
            out[t] = level
    return out


def supertrend(p, factor, n):
    """The published source of Pine's ta.supertrend, line by line."""
    atr = rma(true_range(p), n)
    line, direction = np.full(len(atr), NAN), np.full(len(atr), NAN)
    lower_before, upper_before = 0.0, 0.0
    for t in range(n - 1, len(atr)):
        middle = (p.high[t] + p.low[t]) / 2
        lower, upper = middle - factor * atr[t], middle + factor * atr[t]
        before = p.close[t - 1] if t > 0 else NAN
        lower = lower if lower > lower_before or before < lower_before else lower_before
        upper = upper if upper < upper_before or before > upper_before else upper_before
        if t == 0 or np.isnan(atr[t - 1]):
            direction[t] = 1
        elif line[t - 1] == upper_before:
            direction[t] = -1 if p.close[t] > upper else 1
        else:
            direction[t] = 1 if p.close[t] < lower else -1
        line[t] = lower if direction[t] == -1 else upper
        lower_before, upper_before = lower, upper
    return {"line": line, "direction": direction}


def one(value):
    return {"value": np.asarray(value, dtype=float)}


def expanding(p, name):
    return one(getattr(pd.Series(p.holes).expanding(5), name)())


GOLDEN = {
    # name: (prices, program, outputs)
    "diff": ("daily", "diff(holes, 3)", lambda p: one(pd.Series(p.holes).diff(3))),
    "pct_change": ("daily", "holes.pct_change(2)", lambda p: one(p.holes / shift(p.holes, 2) - 1)),
    "notna": ("daily", "notna(holes)", lambda p: one(~np.isnan(p.holes))),
    "fillna": ("daily", "holes.fillna(open)", lambda p: one(pd.Series(p.holes).fillna(pd.Series(p.open)))),
    "clip": ("daily", "holes.clip(lower=low.shift(1), upper=80)",
             lambda p: one(np.where(p.holes < shift(p.low, 1), shift(p.low, 1), np.where(p.holes > 80, 80, p.holes)))),
    "expanding_sum": ("daily", "holes.expanding(5).sum()", lambda p: expanding(p, "sum")),
    "expanding_mean": ("daily", "holes.expanding(5).mean()", lambda p: expanding(p, "mean")),
    "expanding_min": ("daily", "holes.expanding(5).min()", lambda p: expanding(p, "min")),
    "expanding_max": ("daily", "holes.expanding(5).max()", lambda p: expanding(p, "max")),
    "hl2": ("daily", "hl2()", lambda p: one(talib.MEDPRICE(p.high, p.low))),
    "hlc3": ("daily", "hlc3()", lambda p: one(talib.TYPPRICE(p.high, p.low, p.close))),
    "ohlc4": ("daily", "ohlc4()", lambda p: one(talib.AVGPRICE(p.open, p.high, p.low, p.close))),
    "sma": ("daily", "select(close=sma(close, 20), holes=sma(holes, 20))",
            lambda p: {"close": talib.SMA(p.close, 20), "holes": sma(p.holes, 20)}),
    "wma": ("daily", "wma(close, 15)", lambda p: one(talib.WMA(p.close, 15))),
    "ema": ("daily", "select(close=ema(close, 20), holes=ema(holes, 20))",
            lambda p: {"close": talib.EMA(p.close, 20), "holes": ema(p.holes, 20)}),
    "rma": ("daily", "rma(holes, 14)", lambda p: one(rma(p.holes, 14))),
    "dema": ("daily", "dema(close, 10)", lambda p: one(talib.DEMA(p.close, 10))),
    "tema": ("daily", "tema(close, 10)", lambda p: one(talib.TEMA(p.close, 10))),
    "ewm_mean": ("daily",
                 "select(span=holes.ewm(span=12).mean(), plain=holes.ewm(alpha=0.1, adjust=False, min_periods=5).mean(), "
                 "halflife=holes.ewm(halflife=7, ignore_na=True).mean(), com=close.ewm(4.5).mean())",
                 lambda p: {
                     "span": pd.Series(p.holes).ewm(span=12).mean(),
                     "plain": pd.Series(p.holes).ewm(alpha=0.1, adjust=False, min_periods=5).mean(),
                     "halflife": pd.Series(p.holes).ewm(halflife=7, ignore_na=True).mean(),
                     "com": pd.Series(p.close).ewm(com=4.5).mean()}),
    "macd": ("daily", "macd(close, 12, 26, 9)", lambda p: macd(p.close, 12, 26, 9)),
    "macd_talib": ("daily", "m = macd(close, flavor=\"talib\")\nselect(signal=m.signal, hist=m.hist)", macd_talib),
    "rsi": ("daily", "select(close=rsi(close, 14), holes=rsi(holes, 5), talib=rsi(close, 14, flavor=\"talib\"))",
            lambda p: {"close": rsi(p.close, 14), "holes": rsi(p.holes, 5), "talib": talib.RSI(p.close, 14)}),
    "trix": ("daily", "trix(close, 5)", lambda p: one(talib.TRIX(p.close, 5))),
    "apo": ("daily", "select(ema=apo(close, 12, 26), sma=apo(close, 12, 26, \"sma\"))",
            lambda p: {"ema": ema(p.close, 12) - ema(p.close, 26), "sma": talib.APO(p.close, 12, 26, talib.MA_Type.SMA)}),
    "ppo": ("daily", "ppo(close, 12, 26, 9)", lambda p: ppo(p.close, ema, 12, 26, 9)),
    "hma": ("daily", "hma(close, 20)", lambda p: one(hma(p.close, 20))),
    "dmi": ("daily", "dmi(14, 10)", lambda p: dmi(p, 14, 10)),
    "dmi_talib": ("daily", "dmi(14, 14, \"talib\")", lambda p: dmi_talib(p, 14)),
    "adx": ("daily", "select(tradingview=adx(9), talib=adx(9, \"talib\"))",
            lambda p: {"tradingview": dmi(p, 9, 9)["adx"], "talib": talib.ADX(p.high, p.low, p.close, 9)}),
    "ratchet": ("daily", "ratchet(holes - 2, shift(low, 1))", lambda p: one(ratchet(p.holes - 2, shift(p.low, 1)))),
    "supertrend": ("daily", "supertrend(1.5, 7)", lambda p: supertrend(p, 1.5, 7)),
    "ichimoku": ("daily", "ichimoku()", ichimoku),
    "cmo": ("daily", "select(tradingview=cmo(close, 14), talib=cmo(close, 14, \"talib\"))",
            lambda p: {"tradingview": cmo(p.close, 14), "talib": talib.CMO(p.close, 14)}),
    "tsi": ("daily", "tsi(close, 13, 25)", lambda p: one(tsi(p.close, 13, 25))),
    "stochrsi": ("daily", "stochrsi(close, 14, 10, 3, 4)", lambda p: stochrsi(p.close, 14, 10, 3, 4)),
    "ultosc": ("daily", "ultosc(7, 14, 28)", lambda p: one(talib.ULTOSC(p.high, p.low, p.close, 7, 14, 28))),
    "bop": ("daily", "bop()", lambda p: one(talib.BOP(p.open, p.high, p.low, p.close))),
    "natr": ("daily", "select(tradingview=natr(14), talib=natr(14, \"talib\"))",
             lambda p: {"tradingview": 100 * rma(true_range(p), 14) / p.close,
                        "talib": talib.NATR(p.high, p.low, p.close, 14)}),
    "percent_b": ("daily", "percent_b(close, 20, 2)",
                  lambda p: one((p.close - sma(p.close, 20)) / (4 * windows(p.close, 20, np.std)) + 0.5)),
    "bbw": ("daily", "bbw(close, 20, 2)", lambda p: one(4 * windows(p.close, 20, np.std) / sma(p.close, 20))),
    "ad": ("daily", "ad()", lambda p: one(talib.AD(p.high, p.low, p.close, p.volume))),
    "adosc": ("daily", "select(tradingview=adosc(3, 10), talib=adosc(3, 10, \"talib\"))",
              lambda p: {"tradingview": ema(talib.AD(p.high, p.low, p.close, p.volume), 3)
                         - ema(talib.AD(p.high, p.low, p.close, p.volume), 10),
                         "talib": talib.ADOSC(p.high, p.low, p.close, p.volume, 3, 10)}),
    "linearreg": ("daily", "select(last=linearreg(close, 14), next=linearreg(close, 14, -1), first=linreg(close, 14, 13))",
                  lambda p: {"last": linear(p.close, 14, lambda b, a, last: last + a),
                             "next": linear(p.close, 14, lambda b, a, last: last + a + b),
                             "first": linear(p.close, 14, lambda b, a, last: last + a - 13 * b)}),
    "linearreg_slope": ("daily", "linearreg_slope(close, 14)",
                        lambda p: one(linear(p.close, 14, lambda b, a, last: b))),
    "avgdev": ("daily", "avgdev(holes, 10)",
               lambda p: one(windows(p.holes, 10, lambda w: np.mean(abs(w - np.mean(w)))))),
    "highestbars": ("daily", "highestbars(holes, 10)",
                    lambda p: one(windows(p.holes, 10, lambda w: -float(np.argmax(w[::-1]))))),
    "lowestbars": ("daily", "lowestbars(holes, 10)",
                   lambda p: one(windows(p.holes, 10, lambda w: -float(np.argmin(w[::-1]))))),
    "aroon": ("daily", "aroon(25)",
              lambda p: {"up": talib.AROON(p.high, p.low, 25)[1], "down": talib.AROON(p.high, p.low, 25)[0],
                         "osc": talib.AROONOSC(p.high, p.low, 25)}),
    "cci": ("daily", "cci(20)", lambda p: one(talib.CCI(p.high, p.low, p.close, 20))),
    "roc": ("daily", "roc(close, 10)", lambda p: one(talib.ROC(p.close, 10))),
    "momentum": ("daily", "momentum(close, 10)", lambda p: one(talib.MOM(p.close, 10))),
    "stoch": ("daily", "stoch(14, 3, 5)", lambda p: dict(zip(("k", "d"), stoch(p, 14, 3, 5)))),
    "willr": ("daily", "willr(14)", lambda p: one(talib.WILLR(p.high, p.low, p.close, 14))),
    "true_range": ("daily", "select(tradingview=true_range(), talib=true_range(\"talib\"))",
                   lambda p: {"tradingview": true_range(p), "talib": talib.TRANGE(p.high, p.low, p.close)}),
    "atr": ("daily", "select(tradingview=atr(14), talib=atr(14, \"talib\"))",
            lambda p: {"tradingview": rma(true_range(p), 14), "talib": talib.ATR(p.high, p.low, p.close, 14)}),
    "bbands": ("daily", "bbands(close, 20, 2.5)",
               lambda p: bands(sma(p.close, 20), 2.5 * windows(p.close, 20, np.std))),
    "keltner": ("daily", "keltner(20, 2)",
                lambda p: bands(ema(p.close, 20), 2 * ema(talib.TRANGE(p.high, p.low, p.close), 20))),
    "donchian": ("daily", "donchian(20)",
                 lambda p: {"upper": talib.MAX(p.high, 20), "middle": (talib.MAX(p.high, 20) + talib.MIN(p.low, 20)) / 2,
                            "lower": talib.MIN(p.low, 20)}),
    "vwap": ("hourly", "vwap()", lambda p: one(vwap(p))),
    "vwma": ("daily", "vwma(close, 20)", lambda p: one(sma(p.close * p.volume, 20) / sma(p.volume, 20))),
    "obv": ("daily", "obv()", lambda p: one(obv(p))),
    "mfi": ("daily", "mfi(14)", lambda p: one(talib.MFI(p.high, p.low, p.close, p.volume, 14))),
    "highest": ("daily", "highest(holes, 10)", lambda p: one(rolling(p.holes, 10).max())),
    "lowest": ("daily", "lowest(holes, 10)", lambda p: one(rolling(p.holes, 10).min())),
    "variance": ("daily", "variance(close, 10)", lambda p: one(windows(p.close, 10, np.var))),
    "stdev": ("daily", "stdev(holes, 10)", lambda p: one(windows(p.holes, 10, np.std))),
    "zscore": ("daily", "zscore(close, 20)",
               lambda p: one((p.close - sma(p.close, 20)) / windows(p.close, 20, np.std))),
    "rolling_sum": ("daily", "holes.rolling(10, min_periods=4).sum()", lambda p: one(rolling(p.holes, 10, 4).sum())),
    "rolling_mean": ("daily", "holes.rolling(10, min_periods=4).mean()", lambda p: one(rolling(p.holes, 10, 4).mean())),
    "rolling_std": ("daily", "holes.rolling(10, min_periods=4).std()", lambda p: one(rolling(p.holes, 10, 4).std())),
    "rolling_var": ("daily", "holes.rolling(10).var(ddof=0)", lambda p: one(rolling(p.holes, 10).var(ddof=0))),
    "rolling_min": ("daily", "holes.rolling(10, min_periods=1).min()", lambda p: one(rolling(p.holes, 10, 1).min())),
    "rolling_max": ("daily", "holes.rolling(10, min_periods=1).max()", lambda p: one(rolling(p.holes, 10, 1).max())),
    "shift": ("daily", "select(number=close.shift(3), truth=shift(close > open, 2))",
              lambda p: {"number": shift(p.close, 3),
                         "truth": pd.Series(p.close > p.open).shift(2, fill_value=False).astype(float)}),
    "ffill": ("daily", "holes.ffill()", lambda p: one(pd.Series(p.holes).ffill())),
    "cumsum": ("daily", "holes.cumsum()", lambda p: one(pd.Series(p.holes).cumsum())),
    "cumprod": ("daily", "(holes / open).cumprod()", lambda p: one(pd.Series(p.holes / p.open).cumprod())),
    "cummax": ("daily", "holes.cummax()", lambda p: one(pd.Series(p.holes).cummax())),
    "cummin": ("daily", "holes.cummin()", lambda p: one(pd.Series(p.holes).cummin())),
    "where": ("daily", "close.where(close > open, holes)", lambda p: one(np.where(p.close > p.open, p.close, p.holes))),
    "crossover": ("daily", "crossover(close, sma(close, 10))", lambda p: one(crossover(p.close, sma(p.close, 10)))),
    "crossunder": ("daily", "crossunder(close, sma(close, 10))", lambda p: one(crossover(-p.close, -sma(p.close, 10)))),
    "cross": ("daily", "cross(close, sma(close, 10))",
              lambda p: one(crossover(p.close, sma(p.close, 10)) + crossover(-p.close, -sma(p.close, 10)))),
    "rising": ("daily", "rising(close, 3)", lambda p: one(steps(p.close, 3, 1))),
    "falling": ("daily", "falling(close, 3)", lambda p: one(steps(p.close, 3, -1))),
    "position": ("daily", "position(close > sma(close, 20), close < sma(close, 10))",
                 lambda p: one(position(p.close > sma(p.close, 20), p.close < sma(p.close, 10)))),
}


def prices(path, rows):
    frame = pd.read_parquet(path).iloc[rows].reset_index(drop=True)
    frame["ts"] = frame.ts.dt.strftime("%Y-%m-%dT%H:%M:%SZ")
    frame["volume"] = frame.volume.astype(float)
    holes = frame.close.copy()
    holes[[0, 1, 2, 50, 120, 121, 122, 123, 200, 299]] = NAN
    return frame[["ts", "open", "high", "low", "close", "volume"]].assign(holes=holes)


class Columns:
    def __init__(self, frame):
        for name in frame:
            setattr(self, name, frame[name].to_numpy())


def cell(value):
    return "" if isinstance(value, float) and np.isnan(value) else repr(float(value)) if not isinstance(value, str) else value


def write(path, head, frame):
    lines = [",".join(frame.columns)]
    lines += [",".join(cell(v) for v in row) for row in frame.itertuples(index=False)]
    path.write_text(head + "\n".join(lines) + "\n")


def main(data, out):
    data, out = Path(data), Path(out)
    market = {
        "daily": prices(data / "us_daily_adjusted" / "AAPL.parquet", slice(2000, 2300)),
        "hourly": prices(data / "us_hourly" / "AAPL.parquet", slice(0, 300)),
    }
    source = "# QuantConnect Lean's sample data (Apache-2.0): AAPL, 300 {} bars; holes is close with some values taken out\n"
    for name, frame in market.items():
        write(out / f"prices_{name}.csv", source.format(name), frame)
    for name, (which, program, compute) in GOLDEN.items():
        outputs = compute(Columns(market[which]))
        frame = pd.DataFrame({k: np.asarray(v, dtype=float) for k, v in outputs.items()})
        head = "".join(f"# {line}\n" for line in [f"prices: {which}", *program.split("\n")])
        write(out / f"{name}.csv", head, frame)


if __name__ == "__main__":
    main(*sys.argv[1:])
