// SPDX-License-Identifier: Apache-2.0
// Generated from the catalogue; see docs/adding-an-indicator.md.

import { define } from "./expression.mjs";

export const add = define({
    name: "add",
    signature: "add(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const sub = define({
    name: "sub",
    signature: "sub(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const mul = define({
    name: "mul",
    signature: "mul(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const div = define({
    name: "div",
    signature: "div(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const floordiv = define({
    name: "floordiv",
    signature: "floordiv(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const mod = define({
    name: "mod",
    signature: "mod(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const pow = define({
    name: "pow",
    signature: "pow(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const neg = define({
    name: "neg",
    signature: "neg(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const abs = define({
    name: "abs",
    signature: "abs(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const sqrt = define({
    name: "sqrt",
    signature: "sqrt(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const exp = define({
    name: "exp",
    signature: "exp(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const log = define({
    name: "log",
    signature: "log(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const min = define({
    name: "min",
    signature: "min(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const max = define({
    name: "max",
    signature: "max(x, y)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const lt = define({
    name: "lt",
    signature: "lt(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const le = define({
    name: "le",
    signature: "le(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const gt = define({
    name: "gt",
    signature: "gt(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const ge = define({
    name: "ge",
    signature: "ge(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const eq = define({
    name: "eq",
    signature: "eq(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const ne = define({
    name: "ne",
    signature: "ne(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "y", type: "series" },
    ],
});

export const and = define({
    name: "and",
    signature: "and(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "signal" },
        { name: "y", type: "signal" },
    ],
});

export const or = define({
    name: "or",
    signature: "or(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "signal" },
        { name: "y", type: "signal" },
    ],
});

export const xor = define({
    name: "xor",
    signature: "xor(x, y)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "signal" },
        { name: "y", type: "signal" },
    ],
});

export const not = define({
    name: "not",
    signature: "not(x)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "signal" },
    ],
});

export const isna = define({
    name: "isna",
    signature: "isna(x)",
    aliases: ["isnan", "isnull"],
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});
export { isna as isnan };
export { isna as isnull };

export const where = define({
    name: "where",
    signature: "where(cond, x, other=None)",
    gives: "any series",
    method: true,
    params: [
        { name: "cond", type: "signal" },
        { name: "x", type: "any series" },
        { name: "other", type: "any series", preset: "None" },
    ],
});

export const position = define({
    name: "position",
    signature: "position(entries, exits)",
    gives: "signal",
    method: true,
    params: [
        { name: "entries", type: "signal" },
        { name: "exits", type: "signal" },
    ],
});

export const shift = define({
    name: "shift",
    signature: "shift(x, n=1)",
    gives: "any series",
    method: true,
    params: [
        { name: "x", type: "any series" },
        { name: "n", aliases: ["periods"], type: "whole", preset: "1" },
    ],
});

export const ffill = define({
    name: "ffill",
    signature: "ffill(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const cumsum = define({
    name: "cumsum",
    signature: "cumsum(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const cumprod = define({
    name: "cumprod",
    signature: "cumprod(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const cummax = define({
    name: "cummax",
    signature: "cummax(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const cummin = define({
    name: "cummin",
    signature: "cummin(x)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});

export const sum_since = define({
    name: "sum_since",
    signature: "sum_since(x, reset)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "reset", type: "signal" },
    ],
});

export const ratchet = define({
    name: "ratchet",
    signature: "ratchet(x, price)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "price", type: "series" },
    ],
});

export const rolling_sum = define({
    name: "rolling_sum",
    signature: "rolling_sum(x, n, min_periods=None)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
    ],
});

export const rolling_mean = define({
    name: "rolling_mean",
    signature: "rolling_mean(x, n, min_periods=None)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
    ],
});

export const rolling_min = define({
    name: "rolling_min",
    signature: "rolling_min(x, n, min_periods=None)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
    ],
});

export const rolling_max = define({
    name: "rolling_max",
    signature: "rolling_max(x, n, min_periods=None)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
    ],
});

export const rolling_std = define({
    name: "rolling_std",
    signature: "rolling_std(x, n, min_periods=None, ddof=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
        { name: "ddof", type: "whole", preset: "1" },
    ],
});

export const rolling_var = define({
    name: "rolling_var",
    signature: "rolling_var(x, n, min_periods=None, ddof=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
        { name: "min_periods", type: "whole", preset: "None" },
        { name: "ddof", type: "whole", preset: "1" },
    ],
});

export const avgdev = define({
    name: "avgdev",
    signature: "avgdev(x, n)",
    aliases: ["dev"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
    ],
});
export { avgdev as dev };

export const highestbars = define({
    name: "highestbars",
    signature: "highestbars(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
    ],
});

export const lowestbars = define({
    name: "lowestbars",
    signature: "lowestbars(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
    ],
});

export const wma = define({
    name: "wma",
    signature: "wma(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["window"], type: "whole" },
    ],
});

export const ema = define({
    name: "ema",
    signature: "ema(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const rma = define({
    name: "rma",
    signature: "rma(x, n)",
    aliases: ["smma", "wilder"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});
export { rma as smma };
export { rma as wilder };

export const ewm_mean = define({
    name: "ewm_mean",
    signature: "ewm_mean(x, alpha, adjust=True, min_periods=0, ignore_na=False)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "alpha", type: "number" },
        { name: "adjust", type: "flag", preset: "True" },
        { name: "min_periods", type: "whole", preset: "0" },
        { name: "ignore_na", type: "flag", preset: "False" },
    ],
});

export const backtest = define({
    name: "backtest",
    signature: "backtest(entries, exits, fees=0, fixed_fee=0, slippage=0, size=1, init_cash=100000, fill=\"next_open\", periods_per_year=None)",
    gives: "backtest",
    method: false,
    params: [
        { name: "entries", type: "signal" },
        { name: "exits", type: "signal" },
        { name: "fees", type: "number", preset: "0" },
        { name: "fixed_fee", type: "number", preset: "0" },
        { name: "slippage", type: "number", preset: "0" },
        { name: "size", type: "number", preset: "1" },
        { name: "init_cash", type: "number", preset: "100000" },
        { name: "fill", type: "text", preset: "\"next_open\"" },
        { name: "periods_per_year", type: "number", preset: "None" },
    ],
});

export const diff = define({
    name: "diff",
    signature: "diff(x, n=1)",
    aliases: ["change"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["periods"], type: "whole", preset: "1" },
    ],
});
export { diff as change };

export const pct_change = define({
    name: "pct_change",
    signature: "pct_change(x, n=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", aliases: ["periods"], type: "whole", preset: "1" },
    ],
});

export const notna = define({
    name: "notna",
    signature: "notna(x)",
    aliases: ["notnull"],
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
    ],
});
export { notna as notnull };

export const fillna = define({
    name: "fillna",
    signature: "fillna(x, value)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "value", type: "series" },
    ],
});

export const clip = define({
    name: "clip",
    signature: "clip(x, lower=None, upper=None)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "lower", type: "series", preset: "None" },
        { name: "upper", type: "series", preset: "None" },
    ],
});

export const expanding_sum = define({
    name: "expanding_sum",
    signature: "expanding_sum(x, min_periods=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "min_periods", type: "whole", preset: "1" },
    ],
});

export const expanding_mean = define({
    name: "expanding_mean",
    signature: "expanding_mean(x, min_periods=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "min_periods", type: "whole", preset: "1" },
    ],
});

export const expanding_min = define({
    name: "expanding_min",
    signature: "expanding_min(x, min_periods=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "min_periods", type: "whole", preset: "1" },
    ],
});

export const expanding_max = define({
    name: "expanding_max",
    signature: "expanding_max(x, min_periods=1)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "min_periods", type: "whole", preset: "1" },
    ],
});

export const hl2 = define({
    name: "hl2",
    signature: "hl2(high=high, low=low)",
    aliases: ["medprice"],
    gives: "series",
    method: false,
    params: [
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
    ],
});
export { hl2 as medprice };

export const hlc3 = define({
    name: "hlc3",
    signature: "hlc3(high=high, low=low, close=close)",
    aliases: ["typprice"],
    gives: "series",
    method: false,
    params: [
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});
export { hlc3 as typprice };

export const ohlc4 = define({
    name: "ohlc4",
    signature: "ohlc4(open=open, high=high, low=low, close=close)",
    aliases: ["avgprice"],
    gives: "series",
    method: false,
    params: [
        { name: "open", type: "series", preset: "open" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});
export { ohlc4 as avgprice };

export const sma = define({
    name: "sma",
    signature: "sma(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const dema = define({
    name: "dema",
    signature: "dema(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const tema = define({
    name: "tema",
    signature: "tema(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const macd = define({
    name: "macd",
    signature: "macd(x, fast=12, slow=26, signal=9, flavor=\"tradingview\")",
    gives: "outputs",
    outputs: ["line", "signal", "hist"],
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "fast", type: "whole", preset: "12" },
        { name: "slow", type: "whole", preset: "26" },
        { name: "signal", type: "whole", preset: "9" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
    ],
});

export const trix = define({
    name: "trix",
    signature: "trix(x, n=15)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "15" },
    ],
});

export const apo = define({
    name: "apo",
    signature: "apo(x, fast=12, slow=26, average=\"ema\")",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "fast", type: "whole", preset: "12" },
        { name: "slow", type: "whole", preset: "26" },
        { name: "average", type: "text", preset: "\"ema\"" },
    ],
});

export const ppo = define({
    name: "ppo",
    signature: "ppo(x, fast=12, slow=26, signal=9, average=\"ema\")",
    gives: "outputs",
    outputs: ["line", "signal", "hist"],
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "fast", type: "whole", preset: "12" },
        { name: "slow", type: "whole", preset: "26" },
        { name: "signal", type: "whole", preset: "9" },
        { name: "average", type: "text", preset: "\"ema\"" },
    ],
});

export const hma = define({
    name: "hma",
    signature: "hma(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const dmi = define({
    name: "dmi",
    signature: "dmi(n=14, smooth=14, flavor=\"tradingview\", high=high, low=low, close=close)",
    gives: "outputs",
    outputs: ["plus", "minus", "adx"],
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "smooth", type: "whole", preset: "14" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const adx = define({
    name: "adx",
    signature: "adx(n=14, flavor=\"tradingview\", high=high, low=low, close=close)",
    gives: "series",
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const ichimoku = define({
    name: "ichimoku",
    signature: "ichimoku(conversion=9, base=26, span=52, displacement=26, high=high, low=low)",
    gives: "outputs",
    outputs: ["conversion", "base", "span_a", "span_b"],
    method: false,
    params: [
        { name: "conversion", type: "whole", preset: "9" },
        { name: "base", type: "whole", preset: "26" },
        { name: "span", type: "whole", preset: "52" },
        { name: "displacement", type: "whole", preset: "26" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
    ],
});

export const supertrend = define({
    name: "supertrend",
    signature: "supertrend(factor=3, n=10, high=high, low=low, close=close)",
    gives: "outputs",
    outputs: ["line", "direction"],
    method: false,
    params: [
        { name: "factor", type: "number", preset: "3" },
        { name: "n", type: "whole", preset: "10" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const aroon = define({
    name: "aroon",
    signature: "aroon(n=14, high=high, low=low)",
    gives: "outputs",
    outputs: ["up", "down", "osc"],
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
    ],
});

export const rsi = define({
    name: "rsi",
    signature: "rsi(x, n=14, flavor=\"tradingview\")",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "14" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
    ],
});

export const roc = define({
    name: "roc",
    signature: "roc(x, n=10)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "10" },
    ],
});

export const momentum = define({
    name: "momentum",
    signature: "momentum(x, n=10)",
    aliases: ["mom"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "10" },
    ],
});
export { momentum as mom };

export const stoch = define({
    name: "stoch",
    signature: "stoch(n=14, smooth=3, d=3, high=high, low=low, close=close)",
    gives: "outputs",
    outputs: ["k", "d"],
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "smooth", type: "whole", preset: "3" },
        { name: "d", type: "whole", preset: "3" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const willr = define({
    name: "willr",
    signature: "willr(n=14, high=high, low=low, close=close)",
    aliases: ["wpr"],
    gives: "series",
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});
export { willr as wpr };

export const cmo = define({
    name: "cmo",
    signature: "cmo(x, n=14, flavor=\"tradingview\")",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "14" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
    ],
});

export const tsi = define({
    name: "tsi",
    signature: "tsi(x, short=13, long=25)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "short", type: "whole", preset: "13" },
        { name: "long", type: "whole", preset: "25" },
    ],
});

export const stochrsi = define({
    name: "stochrsi",
    signature: "stochrsi(x, n=14, range=14, smooth=3, d=3)",
    gives: "outputs",
    outputs: ["k", "d"],
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "14" },
        { name: "range", type: "whole", preset: "14" },
        { name: "smooth", type: "whole", preset: "3" },
        { name: "d", type: "whole", preset: "3" },
    ],
});

export const ultosc = define({
    name: "ultosc",
    signature: "ultosc(fast=7, middle=14, slow=28, high=high, low=low, close=close)",
    gives: "series",
    method: false,
    params: [
        { name: "fast", type: "whole", preset: "7" },
        { name: "middle", type: "whole", preset: "14" },
        { name: "slow", type: "whole", preset: "28" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const bop = define({
    name: "bop",
    signature: "bop(open=open, high=high, low=low, close=close)",
    gives: "series",
    method: false,
    params: [
        { name: "open", type: "series", preset: "open" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const cci = define({
    name: "cci",
    signature: "cci(n=20, high=high, low=low, close=close)",
    gives: "series",
    method: false,
    params: [
        { name: "n", type: "whole", preset: "20" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const true_range = define({
    name: "true_range",
    signature: "true_range(flavor=\"tradingview\", high=high, low=low, close=close)",
    aliases: ["tr", "trange"],
    gives: "series",
    method: false,
    params: [
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});
export { true_range as tr };
export { true_range as trange };

export const atr = define({
    name: "atr",
    signature: "atr(n=14, flavor=\"tradingview\", high=high, low=low, close=close)",
    gives: "series",
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const bbands = define({
    name: "bbands",
    signature: "bbands(x, n=20, k=2)",
    gives: "outputs",
    outputs: ["upper", "middle", "lower"],
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "20" },
        { name: "k", type: "number", preset: "2" },
    ],
});

export const keltner = define({
    name: "keltner",
    signature: "keltner(n=20, k=2, x=close, high=high, low=low, close=close)",
    gives: "outputs",
    outputs: ["upper", "middle", "lower"],
    method: false,
    params: [
        { name: "n", type: "whole", preset: "20" },
        { name: "k", type: "number", preset: "2" },
        { name: "x", type: "series", preset: "close" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const donchian = define({
    name: "donchian",
    signature: "donchian(n=20, high=high, low=low)",
    gives: "outputs",
    outputs: ["upper", "middle", "lower"],
    method: false,
    params: [
        { name: "n", type: "whole", preset: "20" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
    ],
});

export const natr = define({
    name: "natr",
    signature: "natr(n=14, flavor=\"tradingview\", high=high, low=low, close=close)",
    gives: "series",
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
    ],
});

export const percent_b = define({
    name: "percent_b",
    signature: "percent_b(x, n=20, k=2)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "20" },
        { name: "k", type: "number", preset: "2" },
    ],
});

export const bbw = define({
    name: "bbw",
    signature: "bbw(x, n=20, k=2)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "20" },
        { name: "k", type: "number", preset: "2" },
    ],
});

export const vwap = define({
    name: "vwap",
    signature: "vwap(high=high, low=low, close=close, volume=volume)",
    gives: "series",
    method: false,
    params: [
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
        { name: "volume", type: "series", preset: "volume" },
    ],
});

export const vwma = define({
    name: "vwma",
    signature: "vwma(x, n, volume=volume)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
        { name: "volume", type: "series", preset: "volume" },
    ],
});

export const obv = define({
    name: "obv",
    signature: "obv(close=close, volume=volume)",
    gives: "series",
    method: false,
    params: [
        { name: "close", type: "series", preset: "close" },
        { name: "volume", type: "series", preset: "volume" },
    ],
});

export const mfi = define({
    name: "mfi",
    signature: "mfi(n=14, high=high, low=low, close=close, volume=volume)",
    gives: "series",
    method: false,
    params: [
        { name: "n", type: "whole", preset: "14" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
        { name: "volume", type: "series", preset: "volume" },
    ],
});

export const ad = define({
    name: "ad",
    signature: "ad(high=high, low=low, close=close, volume=volume)",
    aliases: ["accdist"],
    gives: "series",
    method: false,
    params: [
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
        { name: "volume", type: "series", preset: "volume" },
    ],
});
export { ad as accdist };

export const adosc = define({
    name: "adosc",
    signature: "adosc(fast=3, slow=10, flavor=\"tradingview\", high=high, low=low, close=close, volume=volume)",
    gives: "series",
    method: false,
    params: [
        { name: "fast", type: "whole", preset: "3" },
        { name: "slow", type: "whole", preset: "10" },
        { name: "flavor", type: "text", preset: "\"tradingview\"" },
        { name: "high", type: "series", preset: "high" },
        { name: "low", type: "series", preset: "low" },
        { name: "close", type: "series", preset: "close" },
        { name: "volume", type: "series", preset: "volume" },
    ],
});

export const highest = define({
    name: "highest",
    signature: "highest(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const lowest = define({
    name: "lowest",
    signature: "lowest(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const variance = define({
    name: "variance",
    signature: "variance(x, n)",
    aliases: ["var"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});
export { variance as var };

export const stdev = define({
    name: "stdev",
    signature: "stdev(x, n)",
    aliases: ["stddev"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});
export { stdev as stddev };

export const zscore = define({
    name: "zscore",
    signature: "zscore(x, n)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const linearreg_slope = define({
    name: "linearreg_slope",
    signature: "linearreg_slope(x, n=14)",
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "14" },
    ],
});

export const linearreg = define({
    name: "linearreg",
    signature: "linearreg(x, n=14, offset=0)",
    aliases: ["linreg"],
    gives: "series",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole", preset: "14" },
        { name: "offset", type: "whole", preset: "0" },
    ],
});
export { linearreg as linreg };

export const crossover = define({
    name: "crossover",
    signature: "crossover(a, b)",
    aliases: ["crossed_above"],
    gives: "signal",
    method: true,
    params: [
        { name: "a", type: "series" },
        { name: "b", type: "series" },
    ],
});
export { crossover as crossed_above };

export const crossunder = define({
    name: "crossunder",
    signature: "crossunder(a, b)",
    aliases: ["crossed_below"],
    gives: "signal",
    method: true,
    params: [
        { name: "a", type: "series" },
        { name: "b", type: "series" },
    ],
});
export { crossunder as crossed_below };

export const cross = define({
    name: "cross",
    signature: "cross(a, b)",
    gives: "signal",
    method: true,
    params: [
        { name: "a", type: "series" },
        { name: "b", type: "series" },
    ],
});

export const rising = define({
    name: "rising",
    signature: "rising(x, n)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});

export const falling = define({
    name: "falling",
    signature: "falling(x, n)",
    gives: "signal",
    method: true,
    params: [
        { name: "x", type: "series" },
        { name: "n", type: "whole" },
    ],
});
