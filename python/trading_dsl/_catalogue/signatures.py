# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""What each function of the language takes."""

from .._signature import Parameter, Signature
from . import outputs

add = Signature(
    "add",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
sub = Signature(
    "sub",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
mul = Signature(
    "mul",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
div = Signature(
    "div",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
floordiv = Signature(
    "floordiv",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
mod = Signature(
    "mod",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
pow = Signature(
    "pow",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
neg = Signature(
    "neg",
    (
        Parameter("x", "series"),
    ),
)
abs = Signature(
    "abs",
    (
        Parameter("x", "series"),
    ),
)
sqrt = Signature(
    "sqrt",
    (
        Parameter("x", "series"),
    ),
)
exp = Signature(
    "exp",
    (
        Parameter("x", "series"),
    ),
)
log = Signature(
    "log",
    (
        Parameter("x", "series"),
    ),
)
min = Signature(
    "min",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
max = Signature(
    "max",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
lt = Signature(
    "lt",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
le = Signature(
    "le",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
gt = Signature(
    "gt",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
ge = Signature(
    "ge",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
eq = Signature(
    "eq",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
ne = Signature(
    "ne",
    (
        Parameter("x", "series"),
        Parameter("y", "series"),
    ),
)
and_ = Signature(
    "and",
    (
        Parameter("x", "signal"),
        Parameter("y", "signal"),
    ),
)
or_ = Signature(
    "or",
    (
        Parameter("x", "signal"),
        Parameter("y", "signal"),
    ),
)
xor = Signature(
    "xor",
    (
        Parameter("x", "signal"),
        Parameter("y", "signal"),
    ),
)
not_ = Signature(
    "not",
    (
        Parameter("x", "signal"),
    ),
)
isna = Signature(
    "isna",
    (
        Parameter("x", "series"),
    ),
)
where = Signature(
    "where",
    (
        Parameter("cond", "signal"),
        Parameter("x", "any series"),
        Parameter("other", "any series", None),
    ),
    receiver=1,
)
position = Signature(
    "position",
    (
        Parameter("entries", "signal"),
        Parameter("exits", "signal"),
    ),
)
shift = Signature(
    "shift",
    (
        Parameter("x", "any series"),
        Parameter("n", "whole", 1, aliases=("periods",)),
    ),
)
ffill = Signature(
    "ffill",
    (
        Parameter("x", "series"),
    ),
)
cumsum = Signature(
    "cumsum",
    (
        Parameter("x", "series"),
    ),
)
cumprod = Signature(
    "cumprod",
    (
        Parameter("x", "series"),
    ),
)
cummax = Signature(
    "cummax",
    (
        Parameter("x", "series"),
    ),
)
cummin = Signature(
    "cummin",
    (
        Parameter("x", "series"),
    ),
)
sum_since = Signature(
    "sum_since",
    (
        Parameter("x", "series"),
        Parameter("reset", "signal"),
    ),
)
ratchet = Signature(
    "ratchet",
    (
        Parameter("x", "series"),
        Parameter("price", "series"),
    ),
)
rolling_sum = Signature(
    "rolling_sum",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
        Parameter("min_periods", "whole", None),
    ),
)
rolling_mean = Signature(
    "rolling_mean",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
        Parameter("min_periods", "whole", None),
    ),
)
rolling_min = Signature(
    "rolling_min",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
        Parameter("min_periods", "whole", None),
    ),
)
rolling_max = Signature(
    "rolling_max",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
        Parameter("min_periods", "whole", None),
    ),
)
rolling_std = Signature(
    "rolling_std",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
        Parameter("min_periods", "whole", None),
        Parameter("ddof", "whole", 1),
    ),
)
rolling_var = Signature(
    "rolling_var",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
        Parameter("min_periods", "whole", None),
        Parameter("ddof", "whole", 1),
    ),
)
avgdev = Signature(
    "avgdev",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
    ),
)
highestbars = Signature(
    "highestbars",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
    ),
)
lowestbars = Signature(
    "lowestbars",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
    ),
)
wma = Signature(
    "wma",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", aliases=("window",)),
    ),
)
ema = Signature(
    "ema",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
rma = Signature(
    "rma",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
ewm_mean = Signature(
    "ewm_mean",
    (
        Parameter("x", "series"),
        Parameter("alpha", "number"),
        Parameter("adjust", "flag", True),
        Parameter("min_periods", "whole", 0),
        Parameter("ignore_na", "flag", False),
    ),
)
backtest = Signature(
    "backtest",
    (
        Parameter("entries", "signal"),
        Parameter("exits", "signal"),
        Parameter("fees", "number", 0),
        Parameter("fixed_fee", "number", 0),
        Parameter("slippage", "number", 0),
        Parameter("size", "number", 1),
        Parameter("init_cash", "number", 100_000),
        Parameter("fill", "text", "next_open", choices=("next_open", "close",)),
        Parameter("periods_per_year", "number", None),
    ),
    keywords=True,
)
diff = Signature(
    "diff",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 1, aliases=("periods",)),
    ),
)
pct_change = Signature(
    "pct_change",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 1, aliases=("periods",)),
    ),
)
notna = Signature(
    "notna",
    (
        Parameter("x", "series"),
    ),
)
fillna = Signature(
    "fillna",
    (
        Parameter("x", "series"),
        Parameter("value", "series"),
    ),
)
clip = Signature(
    "clip",
    (
        Parameter("x", "series"),
        Parameter("lower", "series", None),
        Parameter("upper", "series", None),
    ),
)
expanding_sum = Signature(
    "expanding_sum",
    (
        Parameter("x", "series"),
        Parameter("min_periods", "whole", 1),
    ),
)
expanding_mean = Signature(
    "expanding_mean",
    (
        Parameter("x", "series"),
        Parameter("min_periods", "whole", 1),
    ),
)
expanding_min = Signature(
    "expanding_min",
    (
        Parameter("x", "series"),
        Parameter("min_periods", "whole", 1),
    ),
)
expanding_max = Signature(
    "expanding_max",
    (
        Parameter("x", "series"),
        Parameter("min_periods", "whole", 1),
    ),
)
hl2 = Signature(
    "hl2",
    (
        Parameter("high", "series", None),
        Parameter("low", "series", None),
    ),
)
hlc3 = Signature(
    "hlc3",
    (
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
ohlc4 = Signature(
    "ohlc4",
    (
        Parameter("open", "series", None),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
sma = Signature(
    "sma",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
dema = Signature(
    "dema",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
tema = Signature(
    "tema",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
macd = Signature(
    "macd",
    (
        Parameter("x", "series"),
        Parameter("fast", "whole", 12),
        Parameter("slow", "whole", 26),
        Parameter("signal", "whole", 9),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
    ),
    outputs.MacdOutputs,
)
trix = Signature(
    "trix",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 15),
    ),
)
apo = Signature(
    "apo",
    (
        Parameter("x", "series"),
        Parameter("fast", "whole", 12),
        Parameter("slow", "whole", 26),
        Parameter("average", "text", "ema", choices=("ema", "sma",)),
    ),
)
ppo = Signature(
    "ppo",
    (
        Parameter("x", "series"),
        Parameter("fast", "whole", 12),
        Parameter("slow", "whole", 26),
        Parameter("signal", "whole", 9),
        Parameter("average", "text", "ema", choices=("ema", "sma",)),
    ),
    outputs.PpoOutputs,
)
hma = Signature(
    "hma",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
dmi = Signature(
    "dmi",
    (
        Parameter("n", "whole", 14),
        Parameter("smooth", "whole", 14),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
    outputs.DmiOutputs,
)
adx = Signature(
    "adx",
    (
        Parameter("n", "whole", 14),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
ichimoku = Signature(
    "ichimoku",
    (
        Parameter("conversion", "whole", 9),
        Parameter("base", "whole", 26),
        Parameter("span", "whole", 52),
        Parameter("displacement", "whole", 26),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
    ),
    outputs.IchimokuOutputs,
)
supertrend = Signature(
    "supertrend",
    (
        Parameter("factor", "number", 3),
        Parameter("n", "whole", 10),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
    outputs.SupertrendOutputs,
)
aroon = Signature(
    "aroon",
    (
        Parameter("n", "whole", 14),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
    ),
    outputs.AroonOutputs,
)
rsi = Signature(
    "rsi",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 14),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
    ),
)
roc = Signature(
    "roc",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 10),
    ),
)
momentum = Signature(
    "momentum",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 10),
    ),
)
stoch = Signature(
    "stoch",
    (
        Parameter("n", "whole", 14),
        Parameter("smooth", "whole", 3),
        Parameter("d", "whole", 3),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
    outputs.StochOutputs,
)
willr = Signature(
    "willr",
    (
        Parameter("n", "whole", 14),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
cmo = Signature(
    "cmo",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 14),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
    ),
)
tsi = Signature(
    "tsi",
    (
        Parameter("x", "series"),
        Parameter("short", "whole", 13),
        Parameter("long", "whole", 25),
    ),
)
stochrsi = Signature(
    "stochrsi",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 14),
        Parameter("range", "whole", 14),
        Parameter("smooth", "whole", 3),
        Parameter("d", "whole", 3),
    ),
    outputs.StochrsiOutputs,
)
ultosc = Signature(
    "ultosc",
    (
        Parameter("fast", "whole", 7),
        Parameter("middle", "whole", 14),
        Parameter("slow", "whole", 28),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
bop = Signature(
    "bop",
    (
        Parameter("open", "series", None),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
cci = Signature(
    "cci",
    (
        Parameter("n", "whole", 20),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
true_range = Signature(
    "true_range",
    (
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
atr = Signature(
    "atr",
    (
        Parameter("n", "whole", 14),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
bbands = Signature(
    "bbands",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 20),
        Parameter("k", "number", 2),
    ),
    outputs.BbandsOutputs,
)
keltner = Signature(
    "keltner",
    (
        Parameter("n", "whole", 20),
        Parameter("k", "number", 2),
        Parameter("x", "series", None),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
    outputs.KeltnerOutputs,
)
donchian = Signature(
    "donchian",
    (
        Parameter("n", "whole", 20),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
    ),
    outputs.DonchianOutputs,
)
natr = Signature(
    "natr",
    (
        Parameter("n", "whole", 14),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
    ),
)
percent_b = Signature(
    "percent_b",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 20),
        Parameter("k", "number", 2),
    ),
)
bbw = Signature(
    "bbw",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 20),
        Parameter("k", "number", 2),
    ),
)
vwap = Signature(
    "vwap",
    (
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
        Parameter("volume", "series", None),
    ),
)
vwma = Signature(
    "vwma",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
        Parameter("volume", "series", None),
    ),
)
obv = Signature(
    "obv",
    (
        Parameter("close", "series", None),
        Parameter("volume", "series", None),
    ),
)
mfi = Signature(
    "mfi",
    (
        Parameter("n", "whole", 14),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
        Parameter("volume", "series", None),
    ),
)
ad = Signature(
    "ad",
    (
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
        Parameter("volume", "series", None),
    ),
)
adosc = Signature(
    "adosc",
    (
        Parameter("fast", "whole", 3),
        Parameter("slow", "whole", 10),
        Parameter("flavor", "text", "tradingview", choices=("tradingview", "talib",)),
        Parameter("high", "series", None),
        Parameter("low", "series", None),
        Parameter("close", "series", None),
        Parameter("volume", "series", None),
    ),
)
highest = Signature(
    "highest",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
lowest = Signature(
    "lowest",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
variance = Signature(
    "variance",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
stdev = Signature(
    "stdev",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
zscore = Signature(
    "zscore",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
linearreg_slope = Signature(
    "linearreg_slope",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 14),
    ),
)
linearreg = Signature(
    "linearreg",
    (
        Parameter("x", "series"),
        Parameter("n", "whole", 14),
        Parameter("offset", "whole", 0),
    ),
)
crossover = Signature(
    "crossover",
    (
        Parameter("a", "series"),
        Parameter("b", "series"),
    ),
)
crossunder = Signature(
    "crossunder",
    (
        Parameter("a", "series"),
        Parameter("b", "series"),
    ),
)
cross = Signature(
    "cross",
    (
        Parameter("a", "series"),
        Parameter("b", "series"),
    ),
)
rising = Signature(
    "rising",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
falling = Signature(
    "falling",
    (
        Parameter("x", "series"),
        Parameter("n", "whole"),
    ),
)
