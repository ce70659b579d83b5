// SPDX-License-Identifier: Apache-2.0
// Generated from the catalogue; see docs/adding-an-indicator.md.

import type { Condition, Constant, Flag, Numbers, Outputs, Program, Scalar, Series, Signal } from "./trading-dsl.js";

/**
 * The sum.
 *
 * - Formula: `x + y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close + open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function add(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The sum.
 *
 * - Formula: `x + y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close + open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function add(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The difference.
 *
 * - Formula: `x - y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close - open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function sub(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The difference.
 *
 * - Formula: `x - y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close - open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function sub(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The product.
 *
 * - Formula: `x * y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close * open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function mul(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The product.
 *
 * - Formula: `x * y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close * open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function mul(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The quotient; division by zero gives an infinity, or a missing value for 0/0.
 *
 * - Formula: `x / y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close / open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function div(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The quotient; division by zero gives an infinity, or a missing value for 0/0.
 *
 * - Formula: `x / y`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `close / open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function div(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The quotient rounded down to a whole number.
 *
 * - Formula: `x // y`
 * - First valid bar: `0`
 * - Source: `Python's '//' on floats; division by zero as in '/'`
 * - In the text form: `close // open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function floordiv(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The quotient rounded down to a whole number.
 *
 * - Formula: `x // y`
 * - First valid bar: `0`
 * - Source: `Python's '//' on floats; division by zero as in '/'`
 * - In the text form: `close // open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function floordiv(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The remainder of floor division; it has the sign of the divisor.
 *
 * - Formula: `x % y`
 * - First valid bar: `0`
 * - Source: `Python's '%' on floats`
 * - In the text form: `close % open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function mod(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The remainder of floor division; it has the sign of the divisor.
 *
 * - Formula: `x % y`
 * - First valid bar: `0`
 * - Source: `Python's '%' on floats`
 * - In the text form: `close % open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function mod(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The first to the power of the second.
 *
 * - Formula: `x ** y`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.pow'`
 * - In the text form: `close ** open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function pow(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The first to the power of the second.
 *
 * - Formula: `x ** y`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.pow'`
 * - In the text form: `close ** open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function pow(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The number with its sign changed.
 *
 * - Formula: `-x`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `-close`
 * @param x series. The operand.
 */
export function neg(x: Constant | { x: Constant }): Scalar;

/**
 * The number with its sign changed.
 *
 * - Formula: `-x`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `-close`
 * @param x series. The operand.
 */
export function neg(x: Numbers | { x: Numbers }): Series;

/**
 * The magnitude of a number.
 *
 * - Formula: `x where x >= 0, else -x`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `abs(close - open)`
 * @param x series. The operand.
 */
export function abs(x: Constant | { x: Constant }): Scalar;

/**
 * The magnitude of a number.
 *
 * - Formula: `x where x >= 0, else -x`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `abs(close - open)`
 * @param x series. The operand.
 */
export function abs(x: Numbers | { x: Numbers }): Series;

/**
 * The square root; missing below zero.
 *
 * - Formula: `the correctly rounded root`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `sqrt(volume)`
 * @param x series. The operand.
 */
export function sqrt(x: Constant | { x: Constant }): Scalar;

/**
 * The square root; missing below zero.
 *
 * - Formula: `the correctly rounded root`
 * - First valid bar: `0`
 * - Source: `IEEE 754 double arithmetic`
 * - In the text form: `sqrt(volume)`
 * @param x series. The operand.
 */
export function sqrt(x: Numbers | { x: Numbers }): Series;

/**
 * The exponential function.
 *
 * - Formula: `e ** x`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.exp'`
 * - In the text form: `exp(log(close))`
 * @param x series. The exponent.
 */
export function exp(x: Constant | { x: Constant }): Scalar;

/**
 * The exponential function.
 *
 * - Formula: `e ** x`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.exp'`
 * - In the text form: `exp(log(close))`
 * @param x series. The exponent.
 */
export function exp(x: Numbers | { x: Numbers }): Series;

/**
 * The natural logarithm; missing below zero.
 *
 * - Formula: `ln x`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.log'`
 * - In the text form: `log(close / shift(close, 1))`
 * @param x series. The operand.
 */
export function log(x: Constant | { x: Constant }): Scalar;

/**
 * The natural logarithm; missing below zero.
 *
 * - Formula: `ln x`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.log'`
 * - In the text form: `log(close / shift(close, 1))`
 * @param x series. The operand.
 */
export function log(x: Numbers | { x: Numbers }): Series;

/**
 * The smaller of two numbers; missing when either is missing.
 *
 * - Formula: `x where x <= y, else y`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.min'`
 * - In the text form: `min(open, close)`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function min(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The smaller of two numbers; missing when either is missing.
 *
 * - Formula: `x where x <= y, else y`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.min'`
 * - In the text form: `min(open, close)`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function min(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * The larger of two numbers; missing when either is missing.
 *
 * - Formula: `x where x >= y, else y`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.max'`
 * - In the text form: `max(open, close)`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function max(x: Constant | { x: Constant; y: Constant }, y: Constant | { y: Constant }): Scalar;

/**
 * The larger of two numbers; missing when either is missing.
 *
 * - Formula: `x where x >= y, else y`
 * - First valid bar: `0`
 * - Source: `Java's 'Math.max'`
 * - In the text form: `max(open, close)`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function max(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Series;

/**
 * True where the first is smaller.
 *
 * False where either is missing, as in pandas.
 *
 * - Formula: `x < y`
 * - First valid bar: `0`
 * - Source: `IEEE 754`
 * - In the text form: `close < open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function lt(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Signal;

/**
 * True where the first is smaller or equal.
 *
 * False where either is missing, as in pandas.
 *
 * - Formula: `x <= y`
 * - First valid bar: `0`
 * - Source: `IEEE 754`
 * - In the text form: `close <= open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function le(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Signal;

/**
 * True where the first is larger.
 *
 * False where either is missing, as in pandas.
 *
 * - Formula: `x > y`
 * - First valid bar: `0`
 * - Source: `IEEE 754`
 * - In the text form: `close > open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function gt(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Signal;

/**
 * True where the first is larger or equal.
 *
 * False where either is missing, as in pandas.
 *
 * - Formula: `x >= y`
 * - First valid bar: `0`
 * - Source: `IEEE 754`
 * - In the text form: `close >= open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function ge(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Signal;

/**
 * True where both are equal.
 *
 * False where either is missing, as in pandas.
 *
 * - Formula: `x == y`
 * - First valid bar: `0`
 * - Source: `IEEE 754`
 * - In the text form: `close == open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function eq(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Signal;

/**
 * True where both differ.
 *
 * True where either is missing, as in pandas.
 *
 * - Formula: `x != y`
 * - First valid bar: `0`
 * - Source: `IEEE 754`
 * - In the text form: `close != open`
 * @param x series. The first operand.
 * @param y series. The second operand.
 */
export function ne(x: Numbers | { x: Numbers; y: Numbers }, y: Numbers | { y: Numbers }): Signal;

/**
 * True where both are true.
 *
 * - Formula: `x & y`
 * - First valid bar: `0`
 * - Source: `pandas' '&'`
 * - In the text form: `(close > open) & (volume > 1_000_000)`
 * @param x signal. The first operand.
 * @param y signal. The second operand.
 */
export function and(x: Condition | { x: Condition; y: Condition }, y: Condition | { y: Condition }): Signal;

/**
 * True where at least one is true.
 *
 * - Formula: `x | y`
 * - First valid bar: `0`
 * - Source: `pandas' '|'`
 * - In the text form: `(close > open) | (volume > 1_000_000)`
 * @param x signal. The first operand.
 * @param y signal. The second operand.
 */
export function or(x: Condition | { x: Condition; y: Condition }, y: Condition | { y: Condition }): Signal;

/**
 * True where exactly one is true.
 *
 * - Formula: `x ^ y`
 * - First valid bar: `0`
 * - Source: `pandas' '^'`
 * - In the text form: `(close > open) ^ (volume > 1_000_000)`
 * @param x signal. The first operand.
 * @param y signal. The second operand.
 */
export function xor(x: Condition | { x: Condition; y: Condition }, y: Condition | { y: Condition }): Signal;

/**
 * True where the operand is false.
 *
 * - Formula: `~x`
 * - First valid bar: `0`
 * - Source: `pandas' '~'`
 * - In the text form: `~(close > open)`
 * @param x signal. The operand.
 */
export function not(x: Condition | { x: Condition }): Signal;

/**
 * True where the value is missing.
 *
 * - Formula: `x != x`
 * - First valid bar: `0`
 * - Source: `pandas' 'isna'`
 * - In the text form: `isna(close)`
 * @param x series. The values.
 */
export function isna(x: Numbers | { x: Numbers }): Signal;
export { isna as isnan };
export { isna as isnull };

/**
 * One of two values, chosen bar by bar.
 *
 * As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a constant chooses when the program is loaded.
 *
 * - Formula: `x where cond, else other`
 * - First valid bar: `0`
 * - Source: `numpy's 'where', pandas' 'Series.where'`
 * - In the text form: `where(close > open, high, low)`
 * @param cond signal. Which one.
 * @param x any series. The value where the condition is true.
 * @param other any series; None when not given. The value where it is false; missing when not given.
 */
export function where(cond: Condition | { cond: Condition; x: Condition; other?: Condition | null }, x: Condition | { x: Condition; other?: Condition | null }, other?: Condition | null | { other?: Condition | null }): Signal;

/**
 * One of two values, chosen bar by bar.
 *
 * As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a constant chooses when the program is loaded.
 *
 * - Formula: `x where cond, else other`
 * - First valid bar: `0`
 * - Source: `numpy's 'where', pandas' 'Series.where'`
 * - In the text form: `where(close > open, high, low)`
 * @param cond signal. Which one.
 * @param x any series. The value where the condition is true.
 * @param other any series; None when not given. The value where it is false; missing when not given.
 */
export function where(cond: Condition | { cond: Condition; x: Numbers; other?: Numbers | null }, x: Numbers | { x: Numbers; other?: Numbers | null }, other?: Numbers | null | { other?: Numbers | null }): Series;

/**
 * The latch of a position: true from the bar of an entry to the bar before an exit.
 *
 * - Formula: `false where exits, else true where entries, else the bar before`
 * - Seed: `false before the first bar`
 * - First valid bar: `0`
 * - Source: `vectorbt's order of signals`
 * - In the text form: `position(close > sma(close, 50), close < sma(close, 50))`
 * @param entries signal. Opens the position.
 * @param exits signal. Closes it; on the bar of both, the exit wins.
 */
export function position(named: { entries: Condition; exits: Condition }): Signal;
/**
 * The latch of a position: true from the bar of an entry to the bar before an exit.
 *
 * - Formula: `false where exits, else true where entries, else the bar before`
 * - Seed: `false before the first bar`
 * - First valid bar: `0`
 * - Source: `vectorbt's order of signals`
 * - In the text form: `position(close > sma(close, 50), close < sma(close, 50))`
 * @param entries signal. Opens the position.
 * @param exits signal. Closes it; on the bar of both, the exit wins.
 */
export function position(entries: Condition | { entries: Condition; exits: Condition }, exits: Condition | { exits: Condition }): Signal;

/**
 * The value of n bars ago.
 *
 * Missing before there are n bars; a truth value starts false.
 *
 * - Formula: `x[t - n]`
 * - First valid bar: `n`
 * - Source: `pandas' 'shift'`
 * - In the text form: `close > shift(close, 1)`
 * @param x any series. The values.
 * @param n whole between 0 and 1000000; 1 when not given. How many bars ago; never negative, since that would read the future.
 */
export function shift(x: Condition | { x: Condition; n?: Constant; periods?: Constant }, n?: Constant | { n?: Constant; periods?: Constant }): Signal;

/**
 * The value of n bars ago.
 *
 * Missing before there are n bars; a truth value starts false.
 *
 * - Formula: `x[t - n]`
 * - First valid bar: `n`
 * - Source: `pandas' 'shift'`
 * - In the text form: `close > shift(close, 1)`
 * @param x any series. The values.
 * @param n whole between 0 and 1000000; 1 when not given. How many bars ago; never negative, since that would read the future.
 */
export function shift(x: Numbers | { x: Numbers; n?: Constant; periods?: Constant }, n?: Constant | { n?: Constant; periods?: Constant }): Series;

/**
 * The last value that is not missing.
 *
 * - Formula: `x where it is valid, else the result of the bar before`
 * - Seed: `missing before the first valid value`
 * - First valid bar: `0`
 * - Source: `pandas' 'ffill'`
 * - In the text form: `ffill(close)`
 * @param x series. The values.
 */
export function ffill(x: Numbers | { x: Numbers }): Series;

/**
 * The sum of all values so far.
 *
 * A missing value gives a missing value and is skipped.
 *
 * - Formula: `the sum of x[0..t]`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `pandas' 'cumsum'`
 * - In the text form: `cumsum(close)`
 * @param x series. The values.
 */
export function cumsum(x: Numbers | { x: Numbers }): Series;

/**
 * The product of all values so far.
 *
 * A missing value gives a missing value and is skipped.
 *
 * - Formula: `the product of x[0..t]`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `pandas' 'cumprod'`
 * - In the text form: `cumprod(close / shift(close, 1))`
 * @param x series. The values.
 */
export function cumprod(x: Numbers | { x: Numbers }): Series;

/**
 * The largest value so far.
 *
 * A missing value gives a missing value and is skipped.
 *
 * - Formula: `the maximum of x[0..t]`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `pandas' 'cummax'`
 * - In the text form: `cummax(close)`
 * @param x series. The values.
 */
export function cummax(x: Numbers | { x: Numbers }): Series;

/**
 * The smallest value so far.
 *
 * A missing value gives a missing value and is skipped.
 *
 * - Formula: `the minimum of x[0..t]`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `pandas' 'cummin'`
 * - In the text form: `cummin(close)`
 * @param x series. The values.
 */
export function cummin(x: Numbers | { x: Numbers }): Series;

/**
 * A sum that starts anew on every bar on which a signal is true, with that bar's value.
 *
 * A missing value gives a missing value and is skipped.
 *
 * - Formula: `x where reset, else the result of the bar before + x`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `the running sums of an anchored VWAP`
 * - In the text form: `sum_since(volume, market.col("$day") != shift(market.col("$day"), 1))`
 * @param x series. The values.
 * @param reset signal. Where the sum starts anew.
 */
export function sum_since(named: { x: Numbers; reset: Condition }): Series;
/**
 * A sum that starts anew on every bar on which a signal is true, with that bar's value.
 *
 * A missing value gives a missing value and is skipped.
 *
 * - Formula: `x where reset, else the result of the bar before + x`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `the running sums of an anchored VWAP`
 * - In the text form: `sum_since(volume, market.col("$day") != shift(market.col("$day"), 1))`
 * @param x series. The values.
 * @param reset signal. Where the sum starts anew.
 */
export function sum_since(x: Numbers | { x: Numbers; reset: Condition }, reset: Condition | { reset: Condition }): Series;

/**
 * A level that follows a value upwards only, until a price is below it: then it starts anew at the value.
 *
 * A missing value gives a missing value and leaves the level as it is; a missing price is not below. For a level that only falls, turn the signs: `-ratchet(-x, -price)`.
 *
 * - Formula: `x where x > p or price < p, else p, with p the result of the bar before`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `the bands of Pine's ta.supertrend`
 * - In the text form: `close < ratchet(close - 3 * atr(14), shift(close, 1))`
 * @param x series. The values.
 * @param price series. What lets the level go when it is below that of the bar before.
 */
export function ratchet(named: { x: Numbers; price: Numbers }): Series;
/**
 * A level that follows a value upwards only, until a price is below it: then it starts anew at the value.
 *
 * A missing value gives a missing value and leaves the level as it is; a missing price is not below. For a level that only falls, turn the signs: `-ratchet(-x, -price)`.
 *
 * - Formula: `x where x > p or price < p, else p, with p the result of the bar before`
 * - Seed: `the first valid value`
 * - First valid bar: `0`
 * - Source: `the bands of Pine's ta.supertrend`
 * - In the text form: `close < ratchet(close - 3 * atr(14), shift(close, 1))`
 * @param x series. The values.
 * @param price series. What lets the level go when it is below that of the bar before.
 */
export function ratchet(x: Numbers | { x: Numbers; price: Numbers }, price: Numbers | { price: Numbers }): Series;

/**
 * The sum over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the sum of the valid values of x[t-n+1..t]`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).sum()'`
 * - In the text form: `close.rolling(20).sum()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_sum(named: { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }): Series;
/**
 * The sum over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the sum of the valid values of x[t-n+1..t]`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).sum()'`
 * - In the text form: `close.rolling(20).sum()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_sum(x: Numbers | { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }, n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;

/**
 * The mean over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the sum of the valid values of x[t-n+1..t] / their count`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).mean()'`
 * - In the text form: `close.rolling(20).mean()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_mean(named: { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }): Series;
/**
 * The mean over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the sum of the valid values of x[t-n+1..t] / their count`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).mean()'`
 * - In the text form: `close.rolling(20).mean()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_mean(x: Numbers | { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }, n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;

/**
 * The smallest value of the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the minimum of the valid values of x[t-n+1..t]`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).min()'`
 * - In the text form: `close.rolling(20).min()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_min(named: { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }): Series;
/**
 * The smallest value of the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the minimum of the valid values of x[t-n+1..t]`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).min()'`
 * - In the text form: `close.rolling(20).min()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_min(x: Numbers | { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }, n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;

/**
 * The largest value of the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the maximum of the valid values of x[t-n+1..t]`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).max()'`
 * - In the text form: `close.rolling(20).max()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_max(named: { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }): Series;
/**
 * The largest value of the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the maximum of the valid values of x[t-n+1..t]`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).max()'`
 * - In the text form: `close.rolling(20).max()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 */
export function rolling_max(x: Numbers | { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null }, n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;

/**
 * The standard deviation over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the root of the variance`
 * - First valid bar: `max(min_periods, ddof + 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).std(ddof)'`
 * - In the text form: `close.rolling(20).std()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
 */
export function rolling_std(named: { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }): Series;
/**
 * The standard deviation over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the root of the variance`
 * - First valid bar: `max(min_periods, ddof + 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).std(ddof)'`
 * - In the text form: `close.rolling(20).std()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
 */
export function rolling_std(x: Numbers | { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }, n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }, min_periods?: Constant | null | { min_periods?: Constant | null; ddof?: Constant }, ddof?: Constant | { ddof?: Constant }): Series;

/**
 * The variance over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the sum of squared deviations from the mean / (count - ddof)`
 * - First valid bar: `max(min_periods, ddof + 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).var(ddof)'`
 * - In the text form: `close.rolling(20).var()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
 */
export function rolling_var(named: { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }): Series;
/**
 * The variance over the last n bars.
 *
 * As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long the series.
 *
 * - Formula: `the sum of squared deviations from the mean / (count - ddof)`
 * - First valid bar: `max(min_periods, ddof + 1) - 1`
 * - Source: `pandas' 'rolling(n, min_periods).var(ddof)'`
 * - In the text form: `close.rolling(20).var()`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
 * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
 */
export function rolling_var(x: Numbers | { x: Numbers; n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }, n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }, min_periods?: Constant | null | { min_periods?: Constant | null; ddof?: Constant }, ddof?: Constant | { ddof?: Constant }): Series;

/**
 * The mean distance of the last n values from their mean.
 *
 * Missing while one of the n values is missing. All n are read again on every bar.
 *
 * - Formula: `the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value on; 0 for equal values`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib AVGDEV, Pine ta.dev`
 * - In the text form: `avgdev(close, 20) / close`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function avgdev(named: { x: Numbers; n?: Constant; window?: Constant }): Series;
/**
 * The mean distance of the last n values from their mean.
 *
 * Missing while one of the n values is missing. All n are read again on every bar.
 *
 * - Formula: `the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value on; 0 for equal values`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib AVGDEV, Pine ta.dev`
 * - In the text form: `avgdev(close, 20) / close`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function avgdev(x: Numbers | { x: Numbers; n?: Constant; window?: Constant }, n: Constant | { n?: Constant; window?: Constant }): Series;
export { avgdev as dev };

/**
 * How far back the largest of the last n values lies: 0 for this bar, -1 for the one before.
 *
 * Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.
 *
 * - Formula: `j - t with j the last bar in t-n+1..t on which x is largest`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.highestbars, which takes the oldest of equal values`
 * - In the text form: `highestbars(high, 20) == 0`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function highestbars(named: { x: Numbers; n?: Constant; window?: Constant }): Series;
/**
 * How far back the largest of the last n values lies: 0 for this bar, -1 for the one before.
 *
 * Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.
 *
 * - Formula: `j - t with j the last bar in t-n+1..t on which x is largest`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.highestbars, which takes the oldest of equal values`
 * - In the text form: `highestbars(high, 20) == 0`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function highestbars(x: Numbers | { x: Numbers; n?: Constant; window?: Constant }, n: Constant | { n?: Constant; window?: Constant }): Series;

/**
 * How far back the smallest of the last n values lies: 0 for this bar, -1 for the one before.
 *
 * Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.
 *
 * - Formula: `j - t with j the last bar in t-n+1..t on which x is smallest`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.lowestbars, which takes the oldest of equal values`
 * - In the text form: `lowestbars(low, 20) == 0`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function lowestbars(named: { x: Numbers; n?: Constant; window?: Constant }): Series;
/**
 * How far back the smallest of the last n values lies: 0 for this bar, -1 for the one before.
 *
 * Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.
 *
 * - Formula: `j - t with j the last bar in t-n+1..t on which x is smallest`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.lowestbars, which takes the oldest of equal values`
 * - In the text form: `lowestbars(low, 20) == 0`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function lowestbars(x: Numbers | { x: Numbers; n?: Constant; window?: Constant }, n: Constant | { n?: Constant; window?: Constant }): Series;

/**
 * Weighted moving average: the newest bar weighs n, the oldest 1.
 *
 * - Formula: `(1 x[t-n+1] + 2 x[t-n+2] + ... + n x[t]) / (n (n+1) / 2)`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib WMA, Pine ta.wma; missing while one of the n values is missing`
 * - In the text form: `wma(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function wma(named: { x: Numbers; n?: Constant; window?: Constant }): Series;
/**
 * Weighted moving average: the newest bar weighs n, the oldest 1.
 *
 * - Formula: `(1 x[t-n+1] + 2 x[t-n+2] + ... + n x[t]) / (n (n+1) / 2)`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib WMA, Pine ta.wma; missing while one of the n values is missing`
 * - In the text form: `wma(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function wma(x: Numbers | { x: Numbers; n?: Constant; window?: Constant }, n: Constant | { n?: Constant; window?: Constant }): Series;

/**
 * Exponential moving average.
 *
 * Missing values are skipped: missing out on that bar, the state is kept.
 *
 * - Formula: `p + a (x - p) with a = 2 / (n + 1) and p the value of the bar before`
 * - Seed: `the mean of the first n valid values`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib EMA (default), Pine ta.ema; not pandas, whose 'ewm' starts with the first value`
 * - In the text form: `ema(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function ema(named: { x: Numbers; n: Constant }): Series;
/**
 * Exponential moving average.
 *
 * Missing values are skipped: missing out on that bar, the state is kept.
 *
 * - Formula: `p + a (x - p) with a = 2 / (n + 1) and p the value of the bar before`
 * - Seed: `the mean of the first n valid values`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib EMA (default), Pine ta.ema; not pandas, whose 'ewm' starts with the first value`
 * - In the text form: `ema(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function ema(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/**
 * Wilder's moving average.
 *
 * Missing values are skipped: missing out on that bar, the state is kept.
 *
 * - Formula: `(p (n - 1) + x) / n with p the value of the bar before`
 * - Seed: `the mean of the first n valid values`
 * - First valid bar: `n - 1`
 * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma`
 * - In the text form: `rma(true_range(), 14)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function rma(named: { x: Numbers; n: Constant }): Series;
/**
 * Wilder's moving average.
 *
 * Missing values are skipped: missing out on that bar, the state is kept.
 *
 * - Formula: `(p (n - 1) + x) / n with p the value of the bar before`
 * - Seed: `the mean of the first n valid values`
 * - First valid bar: `n - 1`
 * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma`
 * - In the text form: `rma(true_range(), 14)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function rma(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;
export { rma as smma };
export { rma as wilder };

/**
 * pandas' exponentially weighted mean.
 *
 * As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust, ignore_na).mean()`; alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).
 *
 * - Formula: `adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with p the value of the bar before`
 * - Seed: `the first valid value`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'ewm(...).mean()'`
 * - In the text form: `close.ewm(span=20, adjust=False).mean()`
 * @param x series. The values.
 * @param alpha number above 0 and at most 1. Weight of the newest value.
 * @param adjust flag; True when not given. Whether to divide by the sum of the weights so far.
 * @param min_periods whole between 0 and 1000000; 0 when not given. How many valid values there must have been.
 * @param ignore_na flag; False when not given. Whether missing values are left out when weights are counted.
 */
export function ewm_mean(named: { x: Numbers; alpha: Constant; adjust?: Flag; min_periods?: Constant; ignore_na?: Flag }): Series;
/**
 * pandas' exponentially weighted mean.
 *
 * As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust, ignore_na).mean()`; alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).
 *
 * - Formula: `adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with p the value of the bar before`
 * - Seed: `the first valid value`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'ewm(...).mean()'`
 * - In the text form: `close.ewm(span=20, adjust=False).mean()`
 * @param x series. The values.
 * @param alpha number above 0 and at most 1. Weight of the newest value.
 * @param adjust flag; True when not given. Whether to divide by the sum of the weights so far.
 * @param min_periods whole between 0 and 1000000; 0 when not given. How many valid values there must have been.
 * @param ignore_na flag; False when not given. Whether missing values are left out when weights are counted.
 */
export function ewm_mean(x: Numbers | { x: Numbers; alpha: Constant; adjust?: Flag; min_periods?: Constant; ignore_na?: Flag }, alpha: Constant | { alpha: Constant; adjust?: Flag; min_periods?: Constant; ignore_na?: Flag }, adjust?: Flag | { adjust?: Flag; min_periods?: Constant; ignore_na?: Flag }, min_periods?: Constant | { min_periods?: Constant; ignore_na?: Flag }, ignore_na?: Flag | { ignore_na?: Flag }): Series;

/**
 * A simulation of orders, cash and equity: the result of a program.
 *
 * - Formula: `see the section on the simulation`
 * - First valid bar: `0`
 * - Source: `vectorbt's arithmetic for an all-in order`
 * - In the text form: `backtest(entries=close > sma(close, 50), exits=close < sma(close, 50), fees=0.0005)`
 * @param entries signal. Buy where true and no position is open.
 * @param exits signal. Sell all where true and a position is open; wins over an entry on the same bar.
 * @param fees number at least 0 and below 1; 0 when not given. Fraction of the notional paid on each fill.
 * @param fixed_fee number at least 0; 0 when not given. Money paid on each fill.
 * @param slippage number at least 0 and below 1; 0 when not given. Fraction by which each fill is worse than the market's price.
 * @param size number above 0 and at most 1; 1 when not given. Fraction of equity that an entry spends.
 * @param init_cash number above 0; 100000 when not given. Money each ticker starts with.
 * @param fill text; "next_open" when not given. At the next bar's open, or at the same bar's close.
 * @param periods_per_year number above 0; None when not given. Bars per year for annualised figures; derived from the timestamps when not given.
 */
export function backtest(named: { entries: Condition; exits: Condition; fees?: Constant; fixed_fee?: Constant; slippage?: Constant; size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }): Program;
/**
 * A simulation of orders, cash and equity: the result of a program.
 *
 * - Formula: `see the section on the simulation`
 * - First valid bar: `0`
 * - Source: `vectorbt's arithmetic for an all-in order`
 * - In the text form: `backtest(entries=close > sma(close, 50), exits=close < sma(close, 50), fees=0.0005)`
 * @param entries signal. Buy where true and no position is open.
 * @param exits signal. Sell all where true and a position is open; wins over an entry on the same bar.
 * @param fees number at least 0 and below 1; 0 when not given. Fraction of the notional paid on each fill.
 * @param fixed_fee number at least 0; 0 when not given. Money paid on each fill.
 * @param slippage number at least 0 and below 1; 0 when not given. Fraction by which each fill is worse than the market's price.
 * @param size number above 0 and at most 1; 1 when not given. Fraction of equity that an entry spends.
 * @param init_cash number above 0; 100000 when not given. Money each ticker starts with.
 * @param fill text; "next_open" when not given. At the next bar's open, or at the same bar's close.
 * @param periods_per_year number above 0; None when not given. Bars per year for annualised figures; derived from the timestamps when not given.
 */
export function backtest(entries: Condition | { entries: Condition; exits: Condition; fees?: Constant; fixed_fee?: Constant; slippage?: Constant; size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, exits: Condition | { exits: Condition; fees?: Constant; fixed_fee?: Constant; slippage?: Constant; size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, fees?: Constant | { fees?: Constant; fixed_fee?: Constant; slippage?: Constant; size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, fixed_fee?: Constant | { fixed_fee?: Constant; slippage?: Constant; size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, slippage?: Constant | { slippage?: Constant; size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, size?: Constant | { size?: Constant; init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, init_cash?: Constant | { init_cash?: Constant; fill?: "next_open" | "close"; periods_per_year?: Constant | null }, fill?: "next_open" | "close" | { fill?: "next_open" | "close"; periods_per_year?: Constant | null }, periods_per_year?: Constant | null | { periods_per_year?: Constant | null }): Program;

/**
 * The change over n bars.
 *
 * - Formula: `x - x[n bars ago]`
 * - First valid bar: `n`
 * - Source: `pandas' 'diff', Pine ta.change`
 * - In the text form: `diff(close, 1) > 0`
 * @param x series. The values.
 * @param n whole between 0 and 1000000; 1 when not given. How many bars back to compare with.
 */
export function diff(x: Numbers | { x: Numbers; n?: Constant; periods?: Constant }, n?: Constant | { n?: Constant; periods?: Constant }): Series;
export { diff as change };

/**
 * The relative change over n bars, as a fraction.
 *
 * - Formula: `x / x[n bars ago] - 1`
 * - First valid bar: `n`
 * - Source: `pandas' 'pct_change' (without filling missing values)`
 * - In the text form: `pct_change(close, 1) < -0.05`
 * @param x series. The values.
 * @param n whole between 0 and 1000000; 1 when not given. How many bars back to compare with.
 */
export function pct_change(x: Numbers | { x: Numbers; n?: Constant; periods?: Constant }, n?: Constant | { n?: Constant; periods?: Constant }): Series;

/**
 * True where the value is not missing.
 *
 * - Formula: `~isna(x)`
 * - First valid bar: `0`
 * - Source: `pandas' 'notna'`
 * - In the text form: `notna(sma(close, 50))`
 * @param x series. The values.
 */
export function notna(x: Numbers | { x: Numbers }): Signal;
export { notna as notnull };

/**
 * The values, with a substitute where they are missing.
 *
 * - Formula: `value where x is missing, else x`
 * - First valid bar: `0`
 * - Source: `pandas' 'fillna'`
 * - In the text form: `fillna(rsi(close, 14), 50)`
 * @param x series. The values.
 * @param value series. What stands where a value is missing.
 */
export function fillna(named: { x: Numbers; value: Numbers }): Series;
/**
 * The values, with a substitute where they are missing.
 *
 * - Formula: `value where x is missing, else x`
 * - First valid bar: `0`
 * - Source: `pandas' 'fillna'`
 * - In the text form: `fillna(rsi(close, 14), 50)`
 * @param x series. The values.
 * @param value series. What stands where a value is missing.
 */
export function fillna(x: Numbers | { x: Numbers; value: Numbers }, value: Numbers | { value: Numbers }): Series;

/**
 * The values, held between two bounds; a missing value stays missing, a missing bound does not bound.
 *
 * As in pandas, two constant bounds that stand the wrong way round change places, and bounds that are series never do: where they cross, `x` above the upper bound becomes that, and any other `x` the lower bound.
 *
 * - Formula: `upper where x > upper, else lower where x < lower, else x`
 * - First valid bar: `0`
 * - Source: `pandas' 'clip'`
 * - In the text form: `clip(zscore(close, 20), -3, 3)`
 * @param x series. The values.
 * @param lower series; None when not given. The lower bound; none when not given.
 * @param upper series; None when not given. The upper bound; none when not given.
 */
export function clip(x: Numbers | { x: Numbers; lower?: Numbers | null; upper?: Numbers | null }, lower?: Numbers | null | { lower?: Numbers | null; upper?: Numbers | null }, upper?: Numbers | null | { upper?: Numbers | null }): Series;

/**
 * The sum of all valid values so far.
 *
 * As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own value is missing.
 *
 * - Formula: `cumsum of x with 0 for missing values`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'expanding(min_periods).sum()'`
 * - In the text form: `volume.expanding().sum()`
 * @param x series. The values.
 * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
 */
export function expanding_sum(x: Numbers | { x: Numbers; min_periods?: Constant }, min_periods?: Constant | { min_periods?: Constant }): Series;

/**
 * The mean of all valid values so far.
 *
 * As a method: `x.expanding(min_periods).mean()`.
 *
 * - Formula: `expanding sum / count of valid values`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'expanding(min_periods).mean()'`
 * - In the text form: `close > close.expanding(20).mean()`
 * @param x series. The values.
 * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
 */
export function expanding_mean(x: Numbers | { x: Numbers; min_periods?: Constant }, min_periods?: Constant | { min_periods?: Constant }): Series;

/**
 * The smallest valid value so far.
 *
 * As a method: `x.expanding(min_periods).min()`.
 *
 * - Formula: `the last valid value of cummin`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'expanding(min_periods).min()'`
 * - In the text form: `low.expanding().min()`
 * @param x series. The values.
 * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
 */
export function expanding_min(x: Numbers | { x: Numbers; min_periods?: Constant }, min_periods?: Constant | { min_periods?: Constant }): Series;

/**
 * The largest valid value so far.
 *
 * As a method: `x.expanding(min_periods).max()`.
 *
 * - Formula: `the last valid value of cummax`
 * - First valid bar: `max(min_periods, 1) - 1`
 * - Source: `pandas' 'expanding(min_periods).max()'`
 * - In the text form: `close / close.expanding().max() - 1`
 * @param x series. The values.
 * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
 */
export function expanding_max(x: Numbers | { x: Numbers; min_periods?: Constant }, min_periods?: Constant | { min_periods?: Constant }): Series;

/**
 * The middle of a bar's range.
 *
 * - Formula: `(high + low) / 2`
 * - First valid bar: `0`
 * - Source: `Pine hl2, TA-Lib MEDPRICE`
 * - In the text form: `ema(hl2(), 20)`
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 */
export function hl2(high?: Numbers | { high?: Numbers; low?: Numbers }, low?: Numbers | { low?: Numbers }): Series;
export { hl2 as medprice };

/**
 * The typical price of a bar.
 *
 * - Formula: `(high + low + close) / 3`
 * - First valid bar: `0`
 * - Source: `Pine hlc3, TA-Lib TYPPRICE`
 * - In the text form: `sma(hlc3(), 20)`
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function hlc3(high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;
export { hlc3 as typprice };

/**
 * The mean of a bar's four prices.
 *
 * - Formula: `(open + high + low + close) / 4`
 * - First valid bar: `0`
 * - Source: `Pine ohlc4, TA-Lib AVGPRICE`
 * - In the text form: `sma(ohlc4(), 20)`
 * @param open series; open when not given. The opens.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function ohlc4(open?: Numbers | { open?: Numbers; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;
export { ohlc4 as avgprice };

/**
 * Simple moving average: the mean of the last n bars.
 *
 * - Formula: `(x[t-n+1] + ... + x[t]) / n, without drift; missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib SMA; Pine ta.sma differs only after missing values`
 * - In the text form: `close > sma(close, 200)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function sma(named: { x: Numbers; n: Constant }): Series;
/**
 * Simple moving average: the mean of the last n bars.
 *
 * - Formula: `(x[t-n+1] + ... + x[t]) / n, without drift; missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib SMA; Pine ta.sma differs only after missing values`
 * - In the text form: `close > sma(close, 200)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function sma(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/**
 * Double exponential moving average: an EMA with less lag.
 *
 * - Formula: `2 e - ema(e, n) with e = ema(x, n)`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `2 n - 2`
 * - Source: `Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib DEMA`
 * - In the text form: `dema(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function dema(named: { x: Numbers; n: Constant }): Series;
/**
 * Double exponential moving average: an EMA with less lag.
 *
 * - Formula: `2 e - ema(e, n) with e = ema(x, n)`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `2 n - 2`
 * - Source: `Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib DEMA`
 * - In the text form: `dema(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function dema(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/**
 * Triple exponential moving average.
 *
 * - Formula: `3 e1 - 3 e2 + e3, each e the ema(n) of the one before, e1 of x`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `3 n - 3`
 * - Source: `Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib TEMA`
 * - In the text form: `tema(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function tema(named: { x: Numbers; n: Constant }): Series;
/**
 * Triple exponential moving average.
 *
 * - Formula: `3 e1 - 3 e2 + e3, each e the ema(n) of the one before, e1 of x`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `3 n - 3`
 * - Source: `Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib TEMA`
 * - In the text form: `tema(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars of smoothing.
 */
export function tema(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/** The outputs of {@link macd}. */
export interface MacdOutputs extends Outputs {
    /** The fast EMA less the slow one. */
    readonly line: Series;
    /** The line's EMA. */
    readonly signal: Series;
    /** The line less the signal. */
    readonly hist: Series;
}

/**
 * Moving average convergence/divergence: two EMAs' difference, and an EMA of that.
 *
 * - Formula: `line = ema(x, fast) - ema(x, slow); signal = ema(line, signal); hist = line - signal`
 * - Seed: `each EMA by the mean of its first n valid values; talib: the fast one by the values fast before slow - 1`
 * - First valid bar: `slow - 1 for the line, slow + signal - 2 for signal and hist`
 * - Source: `Appel; Pine ta.macd; flavor talib: TA-Lib MACD, which shows all three from slow + signal - 2`
 * - In the text form: `macd(close, 12, 26, 9).hist > 0`
 * @param x series. The values.
 * @param fast whole between 1 and 1000000; 12 when not given. Bars of the fast EMA.
 * @param slow whole between 1 and 1000000; 26 when not given. Bars of the slow EMA.
 * @param signal whole between 1 and 1000000; 9 when not given. Bars of the signal's EMA.
 * @param flavor text; "tradingview" when not given. Whether the fast EMA is seeded by its own first values, or by the last ones before the slow EMA starts.
 */
export function macd(x: Numbers | { x: Numbers; fast?: Constant; slow?: Constant; signal?: Constant; flavor?: "tradingview" | "talib" }, fast?: Constant | { fast?: Constant; slow?: Constant; signal?: Constant; flavor?: "tradingview" | "talib" }, slow?: Constant | { slow?: Constant; signal?: Constant; flavor?: "tradingview" | "talib" }, signal?: Constant | { signal?: Constant; flavor?: "tradingview" | "talib" }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib" }): MacdOutputs;

/**
 * The change of a threefold smoothed average over one bar, in percent.
 *
 * - Formula: `roc(e3, 1) with e3 = ema(ema(ema(x, n), n), n)`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `3 n - 2`
 * - Source: `Hutson; TA-Lib TRIX. TradingView's indicator takes logarithms and multiplies by 10,000`
 * - In the text form: `crossover(trix(close, 15), 0)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 15 when not given. Bars of each smoothing.
 */
export function trix(x: Numbers | { x: Numbers; n?: Constant }, n?: Constant | { n?: Constant }): Series;

/**
 * Absolute price oscillator: a fast moving average less a slow one.
 *
 * - Formula: `ema(x, fast) - ema(x, slow), or the same with sma`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `slow - 1`
 * - Source: `Appel; TA-Lib APO, whose fast EMA is seeded where the slow one starts and whose older versions average by SMA`
 * - In the text form: `apo(close, 12, 26) > 0`
 * @param x series. The values.
 * @param fast whole between 1 and 1000000; 12 when not given. Bars of the fast average.
 * @param slow whole between 1 and 1000000; 26 when not given. Bars of the slow average.
 * @param average text; "ema" when not given. Which moving average.
 */
export function apo(x: Numbers | { x: Numbers; fast?: Constant; slow?: Constant; average?: "ema" | "sma" }, fast?: Constant | { fast?: Constant; slow?: Constant; average?: "ema" | "sma" }, slow?: Constant | { slow?: Constant; average?: "ema" | "sma" }, average?: "ema" | "sma" | { average?: "ema" | "sma" }): Series;

/** The outputs of {@link ppo}. */
export interface PpoOutputs extends Outputs {
    /** The excess in percent of the slow average. */
    readonly line: Series;
    /** The line's average. */
    readonly signal: Series;
    /** The line less the signal. */
    readonly hist: Series;
}

/**
 * Percentage price oscillator: by how much a fast moving average exceeds a slow one, in percent.
 *
 * - Formula: `line = 100 (fast average - slow average) / slow average; signal = ema or sma of line; hist = line - signal`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `slow - 1 for the line, slow + signal - 2 for signal and hist`
 * - Source: `Appel; StockCharts' PPO; TA-Lib PPO is the line, seeded as its APO`
 * - In the text form: `ppo(close, 12, 26, 9).hist > 0`
 * @param x series. The values.
 * @param fast whole between 1 and 1000000; 12 when not given. Bars of the fast average.
 * @param slow whole between 1 and 1000000; 26 when not given. Bars of the slow average.
 * @param signal whole between 1 and 1000000; 9 when not given. Bars of the signal's average.
 * @param average text; "ema" when not given. Which moving average.
 */
export function ppo(x: Numbers | { x: Numbers; fast?: Constant; slow?: Constant; signal?: Constant; average?: "ema" | "sma" }, fast?: Constant | { fast?: Constant; slow?: Constant; signal?: Constant; average?: "ema" | "sma" }, slow?: Constant | { slow?: Constant; signal?: Constant; average?: "ema" | "sma" }, signal?: Constant | { signal?: Constant; average?: "ema" | "sma" }, average?: "ema" | "sma" | { average?: "ema" | "sma" }): PpoOutputs;

/**
 * Hull moving average: weighted averages combined so that the lag almost cancels.
 *
 * - Formula: `wma(2 wma(x, n // 2) - wma(x, n), floor(sqrt(n)))`
 * - First valid bar: `n + floor(sqrt(n)) - 2`
 * - Source: `Hull (2005); Pine ta.hma`
 * - In the text form: `close > hma(close, 20)`
 * @param x series. The values.
 * @param n whole between 2 and 1000000. Bars of the slow average.
 */
export function hma(named: { x: Numbers; n: Constant }): Series;
/**
 * Hull moving average: weighted averages combined so that the lag almost cancels.
 *
 * - Formula: `wma(2 wma(x, n // 2) - wma(x, n), floor(sqrt(n)))`
 * - First valid bar: `n + floor(sqrt(n)) - 2`
 * - Source: `Hull (2005); Pine ta.hma`
 * - In the text form: `close > hma(close, 20)`
 * @param x series. The values.
 * @param n whole between 2 and 1000000. Bars of the slow average.
 */
export function hma(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/** The outputs of {@link dmi}. */
export interface DmiOutputs extends Outputs {
    /** Movement up, in percent of the true range (+DI). */
    readonly plus: Series;
    /** Movement down, in percent of the true range (-DI). */
    readonly minus: Series;
    /** The average directional index: the strength of the trend, from 0 to 100. */
    readonly adx: Series;
}

/**
 * Directional movement: how much of the range is movement up or down, and how strong the trend is.
 *
 * - Formula: `up = high - high before, dn = low before - low; plus = 100 rma(up where up > dn and up > 0, else 0, n) / r with r = rma(true range without the first bar, n), minus likewise; adx = 100 rma(|plus - minus| / (plus + minus), smooth), with 0 for a quotient whose denominator is 0`
 * - Seed: `the means of the first n movements and ranges; talib: the sums of the first n - 1, divided by n. adx: the mean of the first smooth quotients`
 * - First valid bar: `n for plus and minus, n + smooth - 1 for adx`
 * - Source: `Wilder (1978); Pine ta.dmi; flavor talib: TA-Lib PLUS_DI, MINUS_DI and ADX`
 * - In the text form: `(dmi(14, 14).adx > 25) & (dmi(14, 14).plus > dmi(14, 14).minus)`
 * @param n whole between 1 and 1000000; 14 when not given. Bars of Wilder's smoothing of movements and ranges.
 * @param smooth whole between 1 and 1000000; 14 when not given. Bars of Wilder's smoothing of the index.
 * @param flavor text; "tradingview" when not given. Whether the first averages are means of n bars, or TA-Lib's sums of n - 1.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function dmi(n?: Constant | { n?: Constant; smooth?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, smooth?: Constant | { smooth?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): DmiOutputs;

/**
 * Average directional index: how strong a trend is, whichever its direction, from 0 to 100.
 *
 * - Formula: `dmi(n, n, flavor).adx`
 * - Seed: `as for dmi`
 * - First valid bar: `2 n - 1`
 * - Source: `Wilder (1978); TA-Lib ADX, Pine ta.dmi`
 * - In the text form: `adx(14) > 25`
 * @param n whole between 1 and 1000000; 14 when not given. Bars of both of Wilder's smoothings.
 * @param flavor text; "tradingview" when not given. How the first averages are made, as for dmi.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function adx(n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;

/** The outputs of {@link ichimoku}. */
export interface IchimokuOutputs extends Outputs {
    /** The middle of the range of the conversion bars. */
    readonly conversion: Series;
    /** The middle of the range of the base bars. */
    readonly base: Series;
    /** The mean of both, of displacement - 1 bars ago. */
    readonly span_a: Series;
    /** The middle of the range of the span bars, of displacement - 1 bars ago. */
    readonly span_b: Series;
}

/**
 * Ichimoku's lines as they are known on the bar.
 *
 * The cloud is the one drawn at this bar, made of earlier bars. The lagging span is the close drawn back in time; compare `close` with `shift(close, displacement - 1)` instead.
 *
 * - Formula: `middle(k) = (highest(high, k) + lowest(low, k)) / 2; span_a = shift((conversion + base) / 2, displacement - 1), span_b = shift(middle(span), displacement - 1)`
 * - First valid bar: `conversion - 1, base - 1; max(conversion, base) + displacement - 2, span + displacement - 2`
 * - Source: `Hosoda; TradingView's indicator Ichimoku Cloud`
 * - In the text form: `(close > ichimoku(9, 26, 52, 26).span_a) & (close > ichimoku(9, 26, 52, 26).span_b)`
 * @param conversion whole between 1 and 1000000; 9 when not given. Bars of the conversion line (tenkan).
 * @param base whole between 1 and 1000000; 26 when not given. Bars of the base line (kijun).
 * @param span whole between 1 and 1000000; 52 when not given. Bars of the leading span B.
 * @param displacement whole between 1 and 1000000; 26 when not given. How far ahead the cloud is drawn, this bar included.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 */
export function ichimoku(conversion?: Constant | { conversion?: Constant; base?: Constant; span?: Constant; displacement?: Constant; high?: Numbers; low?: Numbers }, base?: Constant | { base?: Constant; span?: Constant; displacement?: Constant; high?: Numbers; low?: Numbers }, span?: Constant | { span?: Constant; displacement?: Constant; high?: Numbers; low?: Numbers }, displacement?: Constant | { displacement?: Constant; high?: Numbers; low?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers }, low?: Numbers | { low?: Numbers }): IchimokuOutputs;

/** The outputs of {@link supertrend}. */
export interface SupertrendOutputs extends Outputs {
    /** The band that holds: the lower one in a rising trend, the upper one in a falling trend. */
    readonly line: Series;
    /** -1 in a rising trend, 1 in a falling one (Pine's signs). */
    readonly direction: Series;
}

/**
 * SuperTrend: a band below the prices while they rise, above them while they fall.
 *
 * - Formula: `bands hl2 -+ factor atr(n); lower = ratchet(lower band, close before), upper likewise with turned signs; the trend rises from a close above upper on, and falls from a close below lower on, which wins`
 * - Seed: `the trend falls on the first valid bar`
 * - First valid bar: `n - 1`
 * - Source: `Seban; Pine ta.supertrend`
 * - In the text form: `supertrend(3, 10).direction < 0`
 * @param factor number above 0; 3 when not given. Average true ranges between the middle of a bar and the bands.
 * @param n whole between 1 and 1000000; 10 when not given. Bars of the average true range.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function supertrend(factor?: Constant | { factor?: Constant; n?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, n?: Constant | { n?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): SupertrendOutputs;

/** The outputs of {@link aroon}. */
export interface AroonOutputs extends Outputs {
    /** 100 when the highest high is this bar's, 0 when it is n bars old. */
    readonly up: Series;
    /** The same for the lowest low. */
    readonly down: Series;
    /** Up less down. */
    readonly osc: Series;
}

/**
 * Aroon: how recent the highest high and the lowest low of n + 1 bars are, from 0 to 100.
 *
 * - Formula: `up = 100 (n + highestbars(high, n + 1)) / n; down likewise with lowestbars(low, n + 1); of equal extremes the newest`
 * - First valid bar: `n`
 * - Source: `Chande (1995); TA-Lib AROON and AROONOSC; TradingView takes the oldest of equal extremes`
 * - In the text form: `aroon(25).up > 70`
 * @param n whole between 1 and 999999; 14 when not given. Bars before this one.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 */
export function aroon(n?: Constant | { n?: Constant; high?: Numbers; low?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers }, low?: Numbers | { low?: Numbers }): AroonOutputs;

/**
 * Relative strength index: the share of gains in the recent moves, from 0 to 100.
 *
 * - Formula: `100 - 100 / (1 + up / dn) with up and dn the rma(n) of gains and losses; 100 where dn is 0. talib: 100 up / (up + dn); 0 where up + dn is 0`
 * - Seed: `the means of the first n gains and losses`
 * - First valid bar: `n`
 * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rsi, TA-Lib RSI`
 * - In the text form: `rsi(close, 14) > 70`
 * @param x series. The values, mostly close.
 * @param n whole between 1 and 1000000; 14 when not given. Bars of Wilder's smoothing.
 * @param flavor text; "tradingview" when not given. What a stretch without any change gives: 100, or 0.
 */
export function rsi(x: Numbers | { x: Numbers; n?: Constant; flavor?: "tradingview" | "talib" }, n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib" }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib" }): Series;

/**
 * Rate of change over n bars, in percent.
 *
 * - Formula: `100 (x - x[n bars ago]) / x[n bars ago]`
 * - First valid bar: `n`
 * - Source: `Pine ta.roc, TA-Lib ROC`
 * - In the text form: `roc(close, 20) > 5`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 10 when not given. How many bars back to compare with.
 */
export function roc(x: Numbers | { x: Numbers; n?: Constant }, n?: Constant | { n?: Constant }): Series;

/**
 * The change over n bars.
 *
 * - Formula: `x - x[n bars ago]`
 * - First valid bar: `n`
 * - Source: `TA-Lib MOM, Pine ta.mom`
 * - In the text form: `momentum(close, 10) > 0`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 10 when not given. How many bars back to compare with.
 */
export function momentum(x: Numbers | { x: Numbers; n?: Constant }, n?: Constant | { n?: Constant }): Series;
export { momentum as mom };

/** The outputs of {@link stoch}. */
export interface StochOutputs extends Outputs {
    /** The smoothed position in the range. */
    readonly k: Series;
    /** The average of k. */
    readonly d: Series;
}

/**
 * Stochastic oscillator: where the close stands in the range of the last n bars, from 0 to 100.
 *
 * - Formula: `k = sma(100 (close - lowest) / (highest - lowest), smooth); d = sma(k, d); missing where the range is 0`
 * - First valid bar: `n + smooth - 2 for k, n + smooth + d - 3 for d`
 * - Source: `Lane; Pine ta.stoch; TA-Lib STOCH gives 0 for a range of 0`
 * - In the text form: `stoch(14, 3, 3).k < 20`
 * @param n whole between 1 and 1000000; 14 when not given. Bars of the range.
 * @param smooth whole between 1 and 1000000; 3 when not given. Bars that k is averaged over; 1 for the fast form.
 * @param d whole between 1 and 1000000; 3 when not given. Bars that d averages k over.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function stoch(n?: Constant | { n?: Constant; smooth?: Constant; d?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, smooth?: Constant | { smooth?: Constant; d?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, d?: Constant | { d?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): StochOutputs;

/**
 * Williams %R: where the close stands below the highest high of n bars, from -100 to 0.
 *
 * - Formula: `100 (close - highest) / (highest - lowest); missing where the range is 0`
 * - First valid bar: `n - 1`
 * - Source: `Williams; Pine ta.wpr, TA-Lib WILLR (0 for a range of 0)`
 * - In the text form: `willr(14) < -80`
 * @param n whole between 1 and 1000000; 14 when not given. Bars of the range.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function willr(n?: Constant | { n?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;
export { willr as wpr };

/**
 * Chande's momentum oscillator: gains less losses of the last n bars in percent of both.
 *
 * - Formula: `100 (up - dn) / (up + dn) with up and dn the sums of gains and losses, missing where both are 0; talib: with their rma(n), 0 where both are 0`
 * - Seed: `talib: the means of the first n gains and losses`
 * - First valid bar: `n`
 * - Source: `Chande and Kroll, The New Technical Trader (1994); Pine ta.cmo; flavor talib: TA-Lib CMO`
 * - In the text form: `cmo(close, 14) > 50`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 14 when not given. Bars summed up.
 * @param flavor text; "tradingview" when not given. Plain sums, or Wilder's averages.
 */
export function cmo(x: Numbers | { x: Numbers; n?: Constant; flavor?: "tradingview" | "talib" }, n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib" }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib" }): Series;

/**
 * True strength index: the twice smoothed change in relation to the twice smoothed size of changes, from -1 to 1.
 *
 * - Formula: `ema(ema(d, long), short) / ema(ema(|d|, long), short) with d = x - x[1 bar ago]`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `short + long - 1`
 * - Source: `Blau, Momentum, Direction and Divergence (1995); Pine ta.tsi; elsewhere it is often multiplied by 100`
 * - In the text form: `tsi(close, 13, 25) > 0`
 * @param x series. The values.
 * @param short whole between 1 and 1000000; 13 when not given. Bars of the second smoothing.
 * @param long whole between 1 and 1000000; 25 when not given. Bars of the first smoothing.
 */
export function tsi(x: Numbers | { x: Numbers; short?: Constant; long?: Constant }, short?: Constant | { short?: Constant; long?: Constant }, long?: Constant | { long?: Constant }): Series;

/** The outputs of {@link stochrsi}. */
export interface StochrsiOutputs extends Outputs {
    /** The smoothed position in the range. */
    readonly k: Series;
    /** The average of k. */
    readonly d: Series;
}

/**
 * Stochastic RSI: where the RSI stands in its own range, from 0 to 100.
 *
 * - Formula: `stoch(range, smooth, d) of r = rsi(x, n) as high, low and close; missing where the range is 0, as it is where x does not change in those bars`
 * - Seed: `as for rsi`
 * - First valid bar: `n + range + smooth - 2 for k, n + range + smooth + d - 3 for d`
 * - Source: `Chande and Kroll (1994); TradingView's Stochastic RSI; TA-Lib STOCHRSI does not smooth k`
 * - In the text form: `stochrsi(close, 14, 14, 3, 3).k < 20`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 14 when not given. Bars of the RSI.
 * @param range whole between 1 and 1000000; 14 when not given. Bars of the RSI's range.
 * @param smooth whole between 1 and 1000000; 3 when not given. Bars that k is averaged over; 1 for the raw form.
 * @param d whole between 1 and 1000000; 3 when not given. Bars that d averages k over.
 */
export function stochrsi(x: Numbers | { x: Numbers; n?: Constant; range?: Constant; smooth?: Constant; d?: Constant }, n?: Constant | { n?: Constant; range?: Constant; smooth?: Constant; d?: Constant }, range?: Constant | { range?: Constant; smooth?: Constant; d?: Constant }, smooth?: Constant | { smooth?: Constant; d?: Constant }, d?: Constant | { d?: Constant }): StochrsiOutputs;

/**
 * Ultimate oscillator: buying pressure over three windows, from 0 to 100.
 *
 * - Formula: `100 (4 a(fast) + 2 a(middle) + a(slow)) / 7 with a(n) = the sum of close - bottom over the sum of top - bottom, bottom = min(low, close before) and top = max(high, close before)`
 * - First valid bar: `the largest of the three`
 * - Source: `Williams (1976); TA-Lib ULTOSC, TradingView's Ultimate Oscillator`
 * - In the text form: `ultosc(7, 14, 28) < 30`
 * @param fast whole between 1 and 1000000; 7 when not given. Bars of the window that weighs 4.
 * @param middle whole between 1 and 1000000; 14 when not given. Bars of the window that weighs 2.
 * @param slow whole between 1 and 1000000; 28 when not given. Bars of the window that weighs 1.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function ultosc(fast?: Constant | { fast?: Constant; middle?: Constant; slow?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, middle?: Constant | { middle?: Constant; slow?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, slow?: Constant | { slow?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;

/**
 * Balance of power: the body of the bar in relation to its range, from -1 to 1.
 *
 * - Formula: `(close - open) / (high - low); missing where the range is 0`
 * - First valid bar: `0`
 * - Source: `Livshin, Stocks & Commodities 19:8 (2001); TA-Lib BOP (0 for a range of 0), TradingView's Balance of Power`
 * - In the text form: `sma(bop(), 14) > 0`
 * @param open series; open when not given. The opens.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function bop(open?: Numbers | { open?: Numbers; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;

/**
 * Commodity channel index: how many mean deviations the typical price is away from its average.
 *
 * - Formula: `(p - sma(p, n)) / (0.015 avgdev(p, n)) with p = hlc3; missing where the deviation is 0`
 * - First valid bar: `n - 1`
 * - Source: `Lambert (1980); TA-Lib CCI (0 for a deviation of 0), Pine ta.cci(hlc3, n)`
 * - In the text form: `cci(20) > 100`
 * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function cci(n?: Constant | { n?: Constant; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;

/**
 * True range: the bar's range, stretched to the close before.
 *
 * - Formula: `max(high - low, |high - c|, |low - c|) with c the close before; high - low where c is missing (talib: missing)`
 * - First valid bar: `0; talib: 1`
 * - Source: `Wilder (1978); Pine ta.tr(true), TA-Lib TRANGE`
 * - In the text form: `true_range() / close > 0.05`
 * @param flavor text; "tradingview" when not given. Whether the first bar's is high - low, or missing.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function true_range(flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;
export { true_range as tr };
export { true_range as trange };

/**
 * Average true range: Wilder's average of the true range.
 *
 * - Formula: `rma(true_range(flavor), n)`
 * - Seed: `the mean of the first n true ranges`
 * - First valid bar: `n - 1; talib: n`
 * - Source: `Wilder (1978); Pine ta.atr, TA-Lib ATR`
 * - In the text form: `close > shift(close, 1) + 2 * atr(14)`
 * @param n whole between 1 and 1000000; 14 when not given. Bars of Wilder's smoothing.
 * @param flavor text; "tradingview" when not given. Whether the first bar's range, which has no close before, counts.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function atr(n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;

/** The outputs of {@link bbands}. */
export interface BbandsOutputs extends Outputs {
    /** The middle plus k deviations. */
    readonly upper: Series;
    /** The moving average. */
    readonly middle: Series;
    /** The middle less k deviations. */
    readonly lower: Series;
}

/**
 * Bollinger bands: a moving average, and k standard deviations to either side.
 *
 * - Formula: `sma(x, n), sma(x, n) +- k stdev(x, n), with the population's deviation`
 * - First valid bar: `n - 1`
 * - Source: `Bollinger; TA-Lib BBANDS, Pine ta.bb`
 * - In the text form: `close < bbands(close, 20, 2).lower`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
 * @param k number at least 0; 2 when not given. Deviations between the middle and a band.
 */
export function bbands(x: Numbers | { x: Numbers; n?: Constant; k?: Constant }, n?: Constant | { n?: Constant; k?: Constant }, k?: Constant | { k?: Constant }): BbandsOutputs;

/** The outputs of {@link keltner}. */
export interface KeltnerOutputs extends Outputs {
    /** The middle plus k ranges. */
    readonly upper: Series;
    /** The average. */
    readonly middle: Series;
    /** The middle less k ranges. */
    readonly lower: Series;
}

/**
 * Keltner channels: an exponential average, and k average true ranges to either side.
 *
 * - Formula: `ema(x, n), ema(x, n) +- k ema(true range, n), the first bar's true range missing`
 * - Seed: `each EMA by the mean of its first n valid values`
 * - First valid bar: `n - 1 for the middle, n for the bands`
 * - Source: `Pine ta.kc`
 * - In the text form: `close > keltner(20, 2).upper`
 * @param n whole between 1 and 1000000; 20 when not given. Bars of both averages.
 * @param k number at least 0; 2 when not given. Ranges between the middle and a band.
 * @param x series; close when not given. The values averaged.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function keltner(n?: Constant | { n?: Constant; k?: Constant; x?: Numbers; high?: Numbers; low?: Numbers; close?: Numbers }, k?: Constant | { k?: Constant; x?: Numbers; high?: Numbers; low?: Numbers; close?: Numbers }, x?: Numbers | { x?: Numbers; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): KeltnerOutputs;

/** The outputs of {@link donchian}. */
export interface DonchianOutputs extends Outputs {
    /** The highest high. */
    readonly upper: Series;
    /** The mean of both. */
    readonly middle: Series;
    /** The lowest low. */
    readonly lower: Series;
}

/**
 * Donchian channels: the highest high and the lowest low of n bars.
 *
 * - Formula: `highest(high, n), (upper + lower) / 2, lowest(low, n)`
 * - First valid bar: `n - 1`
 * - Source: `Donchian`
 * - In the text form: `close > shift(donchian(20).upper, 1)`
 * @param n whole between 1 and 1000000; 20 when not given. Bars of the channel, this one included.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 */
export function donchian(n?: Constant | { n?: Constant; high?: Numbers; low?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers }, low?: Numbers | { low?: Numbers }): DonchianOutputs;

/**
 * Normalized average true range: the average true range in percent of the close.
 *
 * - Formula: `100 atr(n, flavor) / close`
 * - Seed: `as for atr`
 * - First valid bar: `n - 1; talib: n`
 * - Source: `Forman, Stocks & Commodities 24:5 (2006); flavor talib: TA-Lib NATR`
 * - In the text form: `natr(14) < 2`
 * @param n whole between 1 and 1000000; 14 when not given. Bars of Wilder's smoothing.
 * @param flavor text; "tradingview" when not given. Whether the first bar's range, which has no close before, counts.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 */
export function natr(n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers }, close?: Numbers | { close?: Numbers }): Series;

/**
 * Where the value stands between the Bollinger bands: 0 at the lower, 1 at the upper one.
 *
 * - Formula: `(x - lower) / (upper - lower); missing where the bands meet`
 * - First valid bar: `n - 1`
 * - Source: `Bollinger, Bollinger on Bollinger Bands (2001); TradingView's Bollinger Bands %b`
 * - In the text form: `percent_b(close, 20, 2) < 0`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
 * @param k number above 0; 2 when not given. Deviations between the middle and a band.
 */
export function percent_b(x: Numbers | { x: Numbers; n?: Constant; k?: Constant }, n?: Constant | { n?: Constant; k?: Constant }, k?: Constant | { k?: Constant }): Series;

/**
 * The width of the Bollinger bands as a fraction of the middle.
 *
 * - Formula: `(upper - lower) / middle`
 * - First valid bar: `n - 1`
 * - Source: `Bollinger; Pine's ta.bbw is this in percent`
 * - In the text form: `bbw(close, 20, 2) == lowest(bbw(close, 20, 2), 120)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
 * @param k number at least 0; 2 when not given. Deviations between the middle and a band.
 */
export function bbw(x: Numbers | { x: Numbers; n?: Constant; k?: Constant }, n?: Constant | { n?: Constant; k?: Constant }, k?: Constant | { k?: Constant }): Series;

/**
 * Volume-weighted average price since the start of the UTC date.
 *
 * - Formula: `sum(hlc3 volume) / sum(volume) over the date's bars so far; a bar that lacks a price or the volume is skipped`
 * - First valid bar: `0`
 * - Source: `Pine ta.vwap, anchored daily`
 * - In the text form: `close > vwap()`
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 * @param volume series; volume when not given. The volumes.
 */
export function vwap(high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers; volume?: Numbers }, close?: Numbers | { close?: Numbers; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;

/**
 * Volume-weighted moving average.
 *
 * - Formula: `sma(x volume, n) / sma(volume, n)`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.vwma`
 * - In the text form: `vwma(close, 20) > sma(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param volume series; volume when not given. The weights.
 */
export function vwma(named: { x: Numbers; n: Constant; volume?: Numbers }): Series;
/**
 * Volume-weighted moving average.
 *
 * - Formula: `sma(x volume, n) / sma(volume, n)`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.vwma`
 * - In the text form: `vwma(close, 20) > sma(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 * @param volume series; volume when not given. The weights.
 */
export function vwma(x: Numbers | { x: Numbers; n: Constant; volume?: Numbers }, n: Constant | { n: Constant; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;

/**
 * On-balance volume: the volume of rising bars less that of falling ones, summed up.
 *
 * - Formula: `cumsum(volume where the close rose, -volume where it fell, else 0)`
 * - Seed: `0 on the first bar`
 * - First valid bar: `0`
 * - Source: `Granville; Skender OBV; Pine's is missing on the first bar, TA-Lib's starts with its volume`
 * - In the text form: `obv() > sma(obv(), 20)`
 * @param close series; close when not given. The closes.
 * @param volume series; volume when not given. The volumes.
 */
export function obv(close?: Numbers | { close?: Numbers; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;

/**
 * Money flow index: the share of rising bars in the money of the last n bars, from 0 to 100.
 *
 * - Formula: `100 - 100 / (1 + up / dn) with up and dn the sums of hlc3 volume over bars whose hlc3 rose and fell; 100 where dn is 0`
 * - First valid bar: `n`
 * - Source: `Quong and Soudack, Stocks & Commodities 7:3 (1989); TA-Lib MFI, Skender`
 * - In the text form: `mfi(14) < 20`
 * @param n whole between 1 and 1000000; 14 when not given. Bars summed up.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 * @param volume series; volume when not given. The volumes.
 */
export function mfi(n?: Constant | { n?: Constant; high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers; volume?: Numbers }, close?: Numbers | { close?: Numbers; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;

/**
 * Accumulation/distribution: the volume, weighed by where the close stands in the bar's range, summed up.
 *
 * - Formula: `cumsum(((close - low) - (high - close)) / (high - low) volume), 0 for a bar whose range is 0`
 * - Seed: `the first bar's value`
 * - First valid bar: `0`
 * - Source: `Chaikin; TA-Lib AD, Pine ta.accdist`
 * - In the text form: `ad() > sma(ad(), 20)`
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 * @param volume series; volume when not given. The volumes.
 */
export function ad(high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers; volume?: Numbers }, close?: Numbers | { close?: Numbers; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;
export { ad as accdist };

/**
 * Chaikin's oscillator: a fast average of accumulation/distribution less a slow one.
 *
 * - Formula: `ema(ad(), fast) - ema(ad(), slow)`
 * - Seed: `each EMA by the mean of its first n valid values; talib: by the first value`
 * - First valid bar: `max(fast, slow) - 1`
 * - Source: `Chaikin; TradingView's Chaikin Oscillator; flavor talib: TA-Lib ADOSC`
 * - In the text form: `crossover(adosc(3, 10), 0)`
 * @param fast whole between 1 and 1000000; 3 when not given. Bars of the fast average.
 * @param slow whole between 1 and 1000000; 10 when not given. Bars of the slow average.
 * @param flavor text; "tradingview" when not given. Whether the averages start with means, or with the first value.
 * @param high series; high when not given. The highs.
 * @param low series; low when not given. The lows.
 * @param close series; close when not given. The closes.
 * @param volume series; volume when not given. The volumes.
 */
export function adosc(fast?: Constant | { fast?: Constant; slow?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, slow?: Constant | { slow?: Constant; flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib"; high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, high?: Numbers | { high?: Numbers; low?: Numbers; close?: Numbers; volume?: Numbers }, low?: Numbers | { low?: Numbers; close?: Numbers; volume?: Numbers }, close?: Numbers | { close?: Numbers; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;

/**
 * The largest value of the last n bars.
 *
 * - Formula: `max(x[t-n+1..t]); missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.highest, TA-Lib MAX`
 * - In the text form: `close == highest(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function highest(named: { x: Numbers; n: Constant }): Series;
/**
 * The largest value of the last n bars.
 *
 * - Formula: `max(x[t-n+1..t]); missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.highest, TA-Lib MAX`
 * - In the text form: `close == highest(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function highest(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/**
 * The smallest value of the last n bars.
 *
 * - Formula: `min(x[t-n+1..t]); missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.lowest, TA-Lib MIN`
 * - In the text form: `close == lowest(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function lowest(named: { x: Numbers; n: Constant }): Series;
/**
 * The smallest value of the last n bars.
 *
 * - Formula: `min(x[t-n+1..t]); missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.lowest, TA-Lib MIN`
 * - In the text form: `close == lowest(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function lowest(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/**
 * The population's variance over the last n bars.
 *
 * - Formula: `the mean of (x - mean)^2, without drift; missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.variance, TA-Lib VAR`
 * - In the text form: `variance(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function variance(named: { x: Numbers; n: Constant }): Series;
/**
 * The population's variance over the last n bars.
 *
 * - Formula: `the mean of (x - mean)^2, without drift; missing while one of the n values is missing`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.variance, TA-Lib VAR`
 * - In the text form: `variance(close, 20)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function variance(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;
export { variance as var };

/**
 * The population's standard deviation over the last n bars.
 *
 * - Formula: `sqrt(variance(x, n))`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std`
 * - In the text form: `stdev(close, 20) / close`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function stdev(named: { x: Numbers; n: Constant }): Series;
/**
 * The population's standard deviation over the last n bars.
 *
 * - Formula: `sqrt(variance(x, n))`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std`
 * - In the text form: `stdev(close, 20) / close`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function stdev(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;
export { stdev as stddev };

/**
 * How many standard deviations the value stands from the mean of the last n bars.
 *
 * - Formula: `(x - sma(x, n)) / stdev(x, n); missing where the deviation is 0`
 * - First valid bar: `n - 1`
 * - Source: `the standard score, with the population's deviation`
 * - In the text form: `zscore(close, 20) < -2`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function zscore(named: { x: Numbers; n: Constant }): Series;
/**
 * How many standard deviations the value stands from the mean of the last n bars.
 *
 * - Formula: `(x - sma(x, n)) / stdev(x, n); missing where the deviation is 0`
 * - First valid bar: `n - 1`
 * - Source: `the standard score, with the population's deviation`
 * - In the text form: `zscore(close, 20) < -2`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. Bars in the window, this one included.
 */
export function zscore(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Series;

/**
 * The slope of the least-squares line through the last n bars, per bar.
 *
 * - Formula: `6 (wma(x, n) - sma(x, n)) / (n - 1), which is the least-squares slope`
 * - First valid bar: `n - 1`
 * - Source: `TA-Lib LINEARREG_SLOPE`
 * - In the text form: `linearreg_slope(close, 20) > 0`
 * @param x series. The values.
 * @param n whole between 2 and 1000000; 14 when not given. Bars in the window, this one included.
 */
export function linearreg_slope(x: Numbers | { x: Numbers; n?: Constant }, n?: Constant | { n?: Constant }): Series;

/**
 * The least-squares line through the last n bars, at this bar or at one before.
 *
 * - Formula: `sma(x, n) + slope ((n - 1) / 2 - offset)`
 * - First valid bar: `n - 1`
 * - Source: `Pine ta.linreg; TA-Lib LINEARREG, TSF (offset -1), LINEARREG_INTERCEPT (offset n - 1)`
 * - In the text form: `close > linearreg(close, 20, 0)`
 * @param x series. The values.
 * @param n whole between 2 and 1000000; 14 when not given. Bars in the window, this one included.
 * @param offset whole between -1000000 and 1000000; 0 when not given. How many bars before this one the line is read; -1 for the forecast of the next.
 */
export function linearreg(x: Numbers | { x: Numbers; n?: Constant; offset?: Constant }, n?: Constant | { n?: Constant; offset?: Constant }, offset?: Constant | { offset?: Constant }): Series;
export { linearreg as linreg };

/**
 * True where a rises above b.
 *
 * - Formula: `a > b, and a <= b on the bar before; all four valid`
 * - First valid bar: `1`
 * - Source: `Pine ta.crossover`
 * - In the text form: `crossover(sma(close, 50), sma(close, 200))`
 * @param a series. The one that rises.
 * @param b series. The one that is crossed.
 */
export function crossover(named: { a: Numbers; b: Numbers }): Signal;
/**
 * True where a rises above b.
 *
 * - Formula: `a > b, and a <= b on the bar before; all four valid`
 * - First valid bar: `1`
 * - Source: `Pine ta.crossover`
 * - In the text form: `crossover(sma(close, 50), sma(close, 200))`
 * @param a series. The one that rises.
 * @param b series. The one that is crossed.
 */
export function crossover(a: Numbers | { a: Numbers; b: Numbers }, b: Numbers | { b: Numbers }): Signal;
export { crossover as crossed_above };

/**
 * True where a falls below b.
 *
 * - Formula: `a < b, and a >= b on the bar before; all four valid`
 * - First valid bar: `1`
 * - Source: `Pine ta.crossunder`
 * - In the text form: `crossunder(sma(close, 50), sma(close, 200))`
 * @param a series. The one that falls.
 * @param b series. The one that is crossed.
 */
export function crossunder(named: { a: Numbers; b: Numbers }): Signal;
/**
 * True where a falls below b.
 *
 * - Formula: `a < b, and a >= b on the bar before; all four valid`
 * - First valid bar: `1`
 * - Source: `Pine ta.crossunder`
 * - In the text form: `crossunder(sma(close, 50), sma(close, 200))`
 * @param a series. The one that falls.
 * @param b series. The one that is crossed.
 */
export function crossunder(a: Numbers | { a: Numbers; b: Numbers }, b: Numbers | { b: Numbers }): Signal;
export { crossunder as crossed_below };

/**
 * True where a and b cross, either way.
 *
 * - Formula: `crossover(a, b) | crossunder(a, b)`
 * - First valid bar: `1`
 * - Source: `Pine ta.cross`
 * - In the text form: `cross(close, sma(close, 200))`
 * @param a series. The one.
 * @param b series. The other.
 */
export function cross(named: { a: Numbers; b: Numbers }): Signal;
/**
 * True where a and b cross, either way.
 *
 * - Formula: `crossover(a, b) | crossunder(a, b)`
 * - First valid bar: `1`
 * - Source: `Pine ta.cross`
 * - In the text form: `cross(close, sma(close, 200))`
 * @param a series. The one.
 * @param b series. The other.
 */
export function cross(a: Numbers | { a: Numbers; b: Numbers }, b: Numbers | { b: Numbers }): Signal;

/**
 * True where the value has risen on each of the last n bars.
 *
 * - Formula: `x[t-i] > x[t-i-1] for i = 0 .. n-1`
 * - First valid bar: `n`
 * - Source: `Pine ta.rising`
 * - In the text form: `rising(close, 3)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. How many strict steps up in a row.
 */
export function rising(named: { x: Numbers; n: Constant }): Signal;
/**
 * True where the value has risen on each of the last n bars.
 *
 * - Formula: `x[t-i] > x[t-i-1] for i = 0 .. n-1`
 * - First valid bar: `n`
 * - Source: `Pine ta.rising`
 * - In the text form: `rising(close, 3)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. How many strict steps up in a row.
 */
export function rising(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Signal;

/**
 * True where the value has fallen on each of the last n bars.
 *
 * - Formula: `x[t-i] < x[t-i-1] for i = 0 .. n-1`
 * - First valid bar: `n`
 * - Source: `Pine ta.falling`
 * - In the text form: `falling(close, 3)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. How many strict steps down in a row.
 */
export function falling(named: { x: Numbers; n: Constant }): Signal;
/**
 * True where the value has fallen on each of the last n bars.
 *
 * - Formula: `x[t-i] < x[t-i-1] for i = 0 .. n-1`
 * - First valid bar: `n`
 * - Source: `Pine ta.falling`
 * - In the text form: `falling(close, 3)`
 * @param x series. The values.
 * @param n whole between 1 and 1000000. How many strict steps down in a row.
 */
export function falling(x: Numbers | { x: Numbers; n: Constant }, n: Constant | { n: Constant }): Signal;

/** Functions as methods; {@link Series}, {@link Signal} and {@link Scalar} are made of them. */
export interface CommonMethods {
    /**
     * The sum.
     *
     * - Formula: `x + y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close + open`
     * @param y series. The second operand.
     */
    add(y: Numbers | { y: Numbers }): Series;
    /**
     * The difference.
     *
     * - Formula: `x - y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close - open`
     * @param y series. The second operand.
     */
    sub(y: Numbers | { y: Numbers }): Series;
    /**
     * The product.
     *
     * - Formula: `x * y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close * open`
     * @param y series. The second operand.
     */
    mul(y: Numbers | { y: Numbers }): Series;
    /**
     * The quotient; division by zero gives an infinity, or a missing value for 0/0.
     *
     * - Formula: `x / y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close / open`
     * @param y series. The second operand.
     */
    div(y: Numbers | { y: Numbers }): Series;
    /**
     * The quotient rounded down to a whole number.
     *
     * - Formula: `x // y`
     * - First valid bar: `0`
     * - Source: `Python's '//' on floats; division by zero as in '/'`
     * - In the text form: `close // open`
     * @param y series. The second operand.
     */
    floordiv(y: Numbers | { y: Numbers }): Series;
    /**
     * The remainder of floor division; it has the sign of the divisor.
     *
     * - Formula: `x % y`
     * - First valid bar: `0`
     * - Source: `Python's '%' on floats`
     * - In the text form: `close % open`
     * @param y series. The second operand.
     */
    mod(y: Numbers | { y: Numbers }): Series;
    /**
     * The first to the power of the second.
     *
     * - Formula: `x ** y`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.pow'`
     * - In the text form: `close ** open`
     * @param y series. The second operand.
     */
    pow(y: Numbers | { y: Numbers }): Series;
    /**
     * The number with its sign changed.
     *
     * - Formula: `-x`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `-close`
     */
    neg(): Series;
    /**
     * The magnitude of a number.
     *
     * - Formula: `x where x >= 0, else -x`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `abs(close - open)`
     */
    abs(): Series;
    /**
     * The square root; missing below zero.
     *
     * - Formula: `the correctly rounded root`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `sqrt(volume)`
     */
    sqrt(): Series;
    /**
     * The exponential function.
     *
     * - Formula: `e ** x`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.exp'`
     * - In the text form: `exp(log(close))`
     */
    exp(): Series;
    /**
     * The natural logarithm; missing below zero.
     *
     * - Formula: `ln x`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.log'`
     * - In the text form: `log(close / shift(close, 1))`
     */
    log(): Series;
    /**
     * The smaller of two numbers; missing when either is missing.
     *
     * - Formula: `x where x <= y, else y`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.min'`
     * - In the text form: `min(open, close)`
     * @param y series. The second operand.
     */
    min(y: Numbers | { y: Numbers }): Series;
    /**
     * The larger of two numbers; missing when either is missing.
     *
     * - Formula: `x where x >= y, else y`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.max'`
     * - In the text form: `max(open, close)`
     * @param y series. The second operand.
     */
    max(y: Numbers | { y: Numbers }): Series;
    /**
     * True where the first is smaller.
     *
     * False where either is missing, as in pandas.
     *
     * - Formula: `x < y`
     * - First valid bar: `0`
     * - Source: `IEEE 754`
     * - In the text form: `close < open`
     * @param y series. The second operand.
     */
    lt(y: Numbers | { y: Numbers }): Signal;
    /**
     * True where the first is smaller or equal.
     *
     * False where either is missing, as in pandas.
     *
     * - Formula: `x <= y`
     * - First valid bar: `0`
     * - Source: `IEEE 754`
     * - In the text form: `close <= open`
     * @param y series. The second operand.
     */
    le(y: Numbers | { y: Numbers }): Signal;
    /**
     * True where the first is larger.
     *
     * False where either is missing, as in pandas.
     *
     * - Formula: `x > y`
     * - First valid bar: `0`
     * - Source: `IEEE 754`
     * - In the text form: `close > open`
     * @param y series. The second operand.
     */
    gt(y: Numbers | { y: Numbers }): Signal;
    /**
     * True where the first is larger or equal.
     *
     * False where either is missing, as in pandas.
     *
     * - Formula: `x >= y`
     * - First valid bar: `0`
     * - Source: `IEEE 754`
     * - In the text form: `close >= open`
     * @param y series. The second operand.
     */
    ge(y: Numbers | { y: Numbers }): Signal;
    /**
     * True where both are equal.
     *
     * False where either is missing, as in pandas.
     *
     * - Formula: `x == y`
     * - First valid bar: `0`
     * - Source: `IEEE 754`
     * - In the text form: `close == open`
     * @param y series. The second operand.
     */
    eq(y: Numbers | { y: Numbers }): Signal;
    /**
     * True where both differ.
     *
     * True where either is missing, as in pandas.
     *
     * - Formula: `x != y`
     * - First valid bar: `0`
     * - Source: `IEEE 754`
     * - In the text form: `close != open`
     * @param y series. The second operand.
     */
    ne(y: Numbers | { y: Numbers }): Signal;
    /**
     * True where the value is missing.
     *
     * - Formula: `x != x`
     * - First valid bar: `0`
     * - Source: `pandas' 'isna'`
     * - In the text form: `isna(close)`
     */
    isna(): Signal;
    /**
     * True where the value is missing.
     *
     * - Formula: `x != x`
     * - First valid bar: `0`
     * - Source: `pandas' 'isna'`
     * - In the text form: `isna(close)`
     */
    isnan(): Signal;
    /**
     * True where the value is missing.
     *
     * - Formula: `x != x`
     * - First valid bar: `0`
     * - Source: `pandas' 'isna'`
     * - In the text form: `isna(close)`
     */
    isnull(): Signal;
    /**
     * The last value that is not missing.
     *
     * - Formula: `x where it is valid, else the result of the bar before`
     * - Seed: `missing before the first valid value`
     * - First valid bar: `0`
     * - Source: `pandas' 'ffill'`
     * - In the text form: `ffill(close)`
     */
    ffill(): Series;
    /**
     * The sum of all values so far.
     *
     * A missing value gives a missing value and is skipped.
     *
     * - Formula: `the sum of x[0..t]`
     * - Seed: `the first valid value`
     * - First valid bar: `0`
     * - Source: `pandas' 'cumsum'`
     * - In the text form: `cumsum(close)`
     */
    cumsum(): Series;
    /**
     * The product of all values so far.
     *
     * A missing value gives a missing value and is skipped.
     *
     * - Formula: `the product of x[0..t]`
     * - Seed: `the first valid value`
     * - First valid bar: `0`
     * - Source: `pandas' 'cumprod'`
     * - In the text form: `cumprod(close / shift(close, 1))`
     */
    cumprod(): Series;
    /**
     * The largest value so far.
     *
     * A missing value gives a missing value and is skipped.
     *
     * - Formula: `the maximum of x[0..t]`
     * - Seed: `the first valid value`
     * - First valid bar: `0`
     * - Source: `pandas' 'cummax'`
     * - In the text form: `cummax(close)`
     */
    cummax(): Series;
    /**
     * The smallest value so far.
     *
     * A missing value gives a missing value and is skipped.
     *
     * - Formula: `the minimum of x[0..t]`
     * - Seed: `the first valid value`
     * - First valid bar: `0`
     * - Source: `pandas' 'cummin'`
     * - In the text form: `cummin(close)`
     */
    cummin(): Series;
    /**
     * A sum that starts anew on every bar on which a signal is true, with that bar's value.
     *
     * A missing value gives a missing value and is skipped.
     *
     * - Formula: `x where reset, else the result of the bar before + x`
     * - Seed: `the first valid value`
     * - First valid bar: `0`
     * - Source: `the running sums of an anchored VWAP`
     * - In the text form: `sum_since(volume, market.col("$day") != shift(market.col("$day"), 1))`
     * @param reset signal. Where the sum starts anew.
     */
    sum_since(reset: Condition | { reset: Condition }): Series;
    /**
     * A level that follows a value upwards only, until a price is below it: then it starts anew at the value.
     *
     * A missing value gives a missing value and leaves the level as it is; a missing price is not below. For a level that only falls, turn the signs: `-ratchet(-x, -price)`.
     *
     * - Formula: `x where x > p or price < p, else p, with p the result of the bar before`
     * - Seed: `the first valid value`
     * - First valid bar: `0`
     * - Source: `the bands of Pine's ta.supertrend`
     * - In the text form: `close < ratchet(close - 3 * atr(14), shift(close, 1))`
     * @param price series. What lets the level go when it is below that of the bar before.
     */
    ratchet(price: Numbers | { price: Numbers }): Series;
    /**
     * The sum over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the sum of the valid values of x[t-n+1..t]`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).sum()'`
     * - In the text form: `close.rolling(20).sum()`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
     */
    rolling_sum(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;
    /**
     * The mean over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the sum of the valid values of x[t-n+1..t] / their count`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).mean()'`
     * - In the text form: `close.rolling(20).mean()`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
     */
    rolling_mean(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;
    /**
     * The smallest value of the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the minimum of the valid values of x[t-n+1..t]`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).min()'`
     * - In the text form: `close.rolling(20).min()`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
     */
    rolling_min(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;
    /**
     * The largest value of the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the maximum of the valid values of x[t-n+1..t]`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).max()'`
     * - In the text form: `close.rolling(20).max()`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
     */
    rolling_max(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null }, min_periods?: Constant | null | { min_periods?: Constant | null }): Series;
    /**
     * The standard deviation over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the root of the variance`
     * - First valid bar: `max(min_periods, ddof + 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).std(ddof)'`
     * - In the text form: `close.rolling(20).std()`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
     * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
     */
    rolling_std(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }, min_periods?: Constant | null | { min_periods?: Constant | null; ddof?: Constant }, ddof?: Constant | { ddof?: Constant }): Series;
    /**
     * The variance over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the sum of squared deviations from the mean / (count - ddof)`
     * - First valid bar: `max(min_periods, ddof + 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).var(ddof)'`
     * - In the text form: `close.rolling(20).var()`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param min_periods whole between 0 and 1000000; None when not given. How many valid values the window must hold; n when not given, at most n.
     * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
     */
    rolling_var(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null; ddof?: Constant }, min_periods?: Constant | null | { min_periods?: Constant | null; ddof?: Constant }, ddof?: Constant | { ddof?: Constant }): Series;
    /**
     * The mean distance of the last n values from their mean.
     *
     * Missing while one of the n values is missing. All n are read again on every bar.
     *
     * - Formula: `the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value on; 0 for equal values`
     * - First valid bar: `n - 1`
     * - Source: `TA-Lib AVGDEV, Pine ta.dev`
     * - In the text form: `avgdev(close, 20) / close`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    avgdev(n: Constant | { n?: Constant; window?: Constant }): Series;
    /**
     * The mean distance of the last n values from their mean.
     *
     * Missing while one of the n values is missing. All n are read again on every bar.
     *
     * - Formula: `the mean of |d - mean(d)| with d = x less the newest value, each sum from the oldest value on; 0 for equal values`
     * - First valid bar: `n - 1`
     * - Source: `TA-Lib AVGDEV, Pine ta.dev`
     * - In the text form: `avgdev(close, 20) / close`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    dev(n: Constant | { n?: Constant; window?: Constant }): Series;
    /**
     * How far back the largest of the last n values lies: 0 for this bar, -1 for the one before.
     *
     * Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.
     *
     * - Formula: `j - t with j the last bar in t-n+1..t on which x is largest`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.highestbars, which takes the oldest of equal values`
     * - In the text form: `highestbars(high, 20) == 0`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    highestbars(n: Constant | { n?: Constant; window?: Constant }): Series;
    /**
     * How far back the smallest of the last n values lies: 0 for this bar, -1 for the one before.
     *
     * Of equal values the newest counts; missing while one of the n values is missing. All n are read again on every bar.
     *
     * - Formula: `j - t with j the last bar in t-n+1..t on which x is smallest`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.lowestbars, which takes the oldest of equal values`
     * - In the text form: `lowestbars(low, 20) == 0`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    lowestbars(n: Constant | { n?: Constant; window?: Constant }): Series;
    /**
     * Weighted moving average: the newest bar weighs n, the oldest 1.
     *
     * - Formula: `(1 x[t-n+1] + 2 x[t-n+2] + ... + n x[t]) / (n (n+1) / 2)`
     * - First valid bar: `n - 1`
     * - Source: `TA-Lib WMA, Pine ta.wma; missing while one of the n values is missing`
     * - In the text form: `wma(close, 20)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    wma(n: Constant | { n?: Constant; window?: Constant }): Series;
    /**
     * Exponential moving average.
     *
     * Missing values are skipped: missing out on that bar, the state is kept.
     *
     * - Formula: `p + a (x - p) with a = 2 / (n + 1) and p the value of the bar before`
     * - Seed: `the mean of the first n valid values`
     * - First valid bar: `n - 1`
     * - Source: `TA-Lib EMA (default), Pine ta.ema; not pandas, whose 'ewm' starts with the first value`
     * - In the text form: `ema(close, 20)`
     * @param n whole between 1 and 1000000. Bars of smoothing.
     */
    ema(n: Constant | { n: Constant }): Series;
    /**
     * Wilder's moving average.
     *
     * Missing values are skipped: missing out on that bar, the state is kept.
     *
     * - Formula: `(p (n - 1) + x) / n with p the value of the bar before`
     * - Seed: `the mean of the first n valid values`
     * - First valid bar: `n - 1`
     * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma`
     * - In the text form: `rma(true_range(), 14)`
     * @param n whole between 1 and 1000000. Bars of smoothing.
     */
    rma(n: Constant | { n: Constant }): Series;
    /**
     * Wilder's moving average.
     *
     * Missing values are skipped: missing out on that bar, the state is kept.
     *
     * - Formula: `(p (n - 1) + x) / n with p the value of the bar before`
     * - Seed: `the mean of the first n valid values`
     * - First valid bar: `n - 1`
     * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma`
     * - In the text form: `rma(true_range(), 14)`
     * @param n whole between 1 and 1000000. Bars of smoothing.
     */
    smma(n: Constant | { n: Constant }): Series;
    /**
     * Wilder's moving average.
     *
     * Missing values are skipped: missing out on that bar, the state is kept.
     *
     * - Formula: `(p (n - 1) + x) / n with p the value of the bar before`
     * - Seed: `the mean of the first n valid values`
     * - First valid bar: `n - 1`
     * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rma`
     * - In the text form: `rma(true_range(), 14)`
     * @param n whole between 1 and 1000000. Bars of smoothing.
     */
    wilder(n: Constant | { n: Constant }): Series;
    /**
     * pandas' exponentially weighted mean.
     *
     * As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust, ignore_na).mean()`; alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).
     *
     * - Formula: `adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with p the value of the bar before`
     * - Seed: `the first valid value`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'ewm(...).mean()'`
     * - In the text form: `close.ewm(span=20, adjust=False).mean()`
     * @param alpha number above 0 and at most 1. Weight of the newest value.
     * @param adjust flag; True when not given. Whether to divide by the sum of the weights so far.
     * @param min_periods whole between 0 and 1000000; 0 when not given. How many valid values there must have been.
     * @param ignore_na flag; False when not given. Whether missing values are left out when weights are counted.
     */
    ewm_mean(alpha: Constant | { alpha: Constant; adjust?: Flag; min_periods?: Constant; ignore_na?: Flag }, adjust?: Flag | { adjust?: Flag; min_periods?: Constant; ignore_na?: Flag }, min_periods?: Constant | { min_periods?: Constant; ignore_na?: Flag }, ignore_na?: Flag | { ignore_na?: Flag }): Series;
    /**
     * The change over n bars.
     *
     * - Formula: `x - x[n bars ago]`
     * - First valid bar: `n`
     * - Source: `pandas' 'diff', Pine ta.change`
     * - In the text form: `diff(close, 1) > 0`
     * @param n whole between 0 and 1000000; 1 when not given. How many bars back to compare with.
     */
    diff(n?: Constant | { n?: Constant; periods?: Constant }): Series;
    /**
     * The change over n bars.
     *
     * - Formula: `x - x[n bars ago]`
     * - First valid bar: `n`
     * - Source: `pandas' 'diff', Pine ta.change`
     * - In the text form: `diff(close, 1) > 0`
     * @param n whole between 0 and 1000000; 1 when not given. How many bars back to compare with.
     */
    change(n?: Constant | { n?: Constant; periods?: Constant }): Series;
    /**
     * The relative change over n bars, as a fraction.
     *
     * - Formula: `x / x[n bars ago] - 1`
     * - First valid bar: `n`
     * - Source: `pandas' 'pct_change' (without filling missing values)`
     * - In the text form: `pct_change(close, 1) < -0.05`
     * @param n whole between 0 and 1000000; 1 when not given. How many bars back to compare with.
     */
    pct_change(n?: Constant | { n?: Constant; periods?: Constant }): Series;
    /**
     * True where the value is not missing.
     *
     * - Formula: `~isna(x)`
     * - First valid bar: `0`
     * - Source: `pandas' 'notna'`
     * - In the text form: `notna(sma(close, 50))`
     */
    notna(): Signal;
    /**
     * True where the value is not missing.
     *
     * - Formula: `~isna(x)`
     * - First valid bar: `0`
     * - Source: `pandas' 'notna'`
     * - In the text form: `notna(sma(close, 50))`
     */
    notnull(): Signal;
    /**
     * The values, with a substitute where they are missing.
     *
     * - Formula: `value where x is missing, else x`
     * - First valid bar: `0`
     * - Source: `pandas' 'fillna'`
     * - In the text form: `fillna(rsi(close, 14), 50)`
     * @param value series. What stands where a value is missing.
     */
    fillna(value: Numbers | { value: Numbers }): Series;
    /**
     * The values, held between two bounds; a missing value stays missing, a missing bound does not bound.
     *
     * As in pandas, two constant bounds that stand the wrong way round change places, and bounds that are series never do: where they cross, `x` above the upper bound becomes that, and any other `x` the lower bound.
     *
     * - Formula: `upper where x > upper, else lower where x < lower, else x`
     * - First valid bar: `0`
     * - Source: `pandas' 'clip'`
     * - In the text form: `clip(zscore(close, 20), -3, 3)`
     * @param lower series; None when not given. The lower bound; none when not given.
     * @param upper series; None when not given. The upper bound; none when not given.
     */
    clip(lower?: Numbers | null | { lower?: Numbers | null; upper?: Numbers | null }, upper?: Numbers | null | { upper?: Numbers | null }): Series;
    /**
     * The sum of all valid values so far.
     *
     * As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own value is missing.
     *
     * - Formula: `cumsum of x with 0 for missing values`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).sum()'`
     * - In the text form: `volume.expanding().sum()`
     * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
     */
    expanding_sum(min_periods?: Constant | { min_periods?: Constant }): Series;
    /**
     * The mean of all valid values so far.
     *
     * As a method: `x.expanding(min_periods).mean()`.
     *
     * - Formula: `expanding sum / count of valid values`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).mean()'`
     * - In the text form: `close > close.expanding(20).mean()`
     * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
     */
    expanding_mean(min_periods?: Constant | { min_periods?: Constant }): Series;
    /**
     * The smallest valid value so far.
     *
     * As a method: `x.expanding(min_periods).min()`.
     *
     * - Formula: `the last valid value of cummin`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).min()'`
     * - In the text form: `low.expanding().min()`
     * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
     */
    expanding_min(min_periods?: Constant | { min_periods?: Constant }): Series;
    /**
     * The largest valid value so far.
     *
     * As a method: `x.expanding(min_periods).max()`.
     *
     * - Formula: `the last valid value of cummax`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).max()'`
     * - In the text form: `close / close.expanding().max() - 1`
     * @param min_periods whole between 0 and 1000000; 1 when not given. How many valid values there must have been.
     */
    expanding_max(min_periods?: Constant | { min_periods?: Constant }): Series;
    /**
     * Simple moving average: the mean of the last n bars.
     *
     * - Formula: `(x[t-n+1] + ... + x[t]) / n, without drift; missing while one of the n values is missing`
     * - First valid bar: `n - 1`
     * - Source: `TA-Lib SMA; Pine ta.sma differs only after missing values`
     * - In the text form: `close > sma(close, 200)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    sma(n: Constant | { n: Constant }): Series;
    /**
     * Double exponential moving average: an EMA with less lag.
     *
     * - Formula: `2 e - ema(e, n) with e = ema(x, n)`
     * - Seed: `each EMA by the mean of its first n valid values`
     * - First valid bar: `2 n - 2`
     * - Source: `Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib DEMA`
     * - In the text form: `dema(close, 20)`
     * @param n whole between 1 and 1000000. Bars of smoothing.
     */
    dema(n: Constant | { n: Constant }): Series;
    /**
     * Triple exponential moving average.
     *
     * - Formula: `3 e1 - 3 e2 + e3, each e the ema(n) of the one before, e1 of x`
     * - Seed: `each EMA by the mean of its first n valid values`
     * - First valid bar: `3 n - 3`
     * - Source: `Mulloy, Stocks & Commodities 12:1 (1994); TA-Lib TEMA`
     * - In the text form: `tema(close, 20)`
     * @param n whole between 1 and 1000000. Bars of smoothing.
     */
    tema(n: Constant | { n: Constant }): Series;
    /**
     * Moving average convergence/divergence: two EMAs' difference, and an EMA of that.
     *
     * - Formula: `line = ema(x, fast) - ema(x, slow); signal = ema(line, signal); hist = line - signal`
     * - Seed: `each EMA by the mean of its first n valid values; talib: the fast one by the values fast before slow - 1`
     * - First valid bar: `slow - 1 for the line, slow + signal - 2 for signal and hist`
     * - Source: `Appel; Pine ta.macd; flavor talib: TA-Lib MACD, which shows all three from slow + signal - 2`
     * - In the text form: `macd(close, 12, 26, 9).hist > 0`
     * @param fast whole between 1 and 1000000; 12 when not given. Bars of the fast EMA.
     * @param slow whole between 1 and 1000000; 26 when not given. Bars of the slow EMA.
     * @param signal whole between 1 and 1000000; 9 when not given. Bars of the signal's EMA.
     * @param flavor text; "tradingview" when not given. Whether the fast EMA is seeded by its own first values, or by the last ones before the slow EMA starts.
     */
    macd(fast?: Constant | { fast?: Constant; slow?: Constant; signal?: Constant; flavor?: "tradingview" | "talib" }, slow?: Constant | { slow?: Constant; signal?: Constant; flavor?: "tradingview" | "talib" }, signal?: Constant | { signal?: Constant; flavor?: "tradingview" | "talib" }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib" }): MacdOutputs;
    /**
     * The change of a threefold smoothed average over one bar, in percent.
     *
     * - Formula: `roc(e3, 1) with e3 = ema(ema(ema(x, n), n), n)`
     * - Seed: `each EMA by the mean of its first n valid values`
     * - First valid bar: `3 n - 2`
     * - Source: `Hutson; TA-Lib TRIX. TradingView's indicator takes logarithms and multiplies by 10,000`
     * - In the text form: `crossover(trix(close, 15), 0)`
     * @param n whole between 1 and 1000000; 15 when not given. Bars of each smoothing.
     */
    trix(n?: Constant | { n?: Constant }): Series;
    /**
     * Absolute price oscillator: a fast moving average less a slow one.
     *
     * - Formula: `ema(x, fast) - ema(x, slow), or the same with sma`
     * - Seed: `each EMA by the mean of its first n valid values`
     * - First valid bar: `slow - 1`
     * - Source: `Appel; TA-Lib APO, whose fast EMA is seeded where the slow one starts and whose older versions average by SMA`
     * - In the text form: `apo(close, 12, 26) > 0`
     * @param fast whole between 1 and 1000000; 12 when not given. Bars of the fast average.
     * @param slow whole between 1 and 1000000; 26 when not given. Bars of the slow average.
     * @param average text; "ema" when not given. Which moving average.
     */
    apo(fast?: Constant | { fast?: Constant; slow?: Constant; average?: "ema" | "sma" }, slow?: Constant | { slow?: Constant; average?: "ema" | "sma" }, average?: "ema" | "sma" | { average?: "ema" | "sma" }): Series;
    /**
     * Percentage price oscillator: by how much a fast moving average exceeds a slow one, in percent.
     *
     * - Formula: `line = 100 (fast average - slow average) / slow average; signal = ema or sma of line; hist = line - signal`
     * - Seed: `each EMA by the mean of its first n valid values`
     * - First valid bar: `slow - 1 for the line, slow + signal - 2 for signal and hist`
     * - Source: `Appel; StockCharts' PPO; TA-Lib PPO is the line, seeded as its APO`
     * - In the text form: `ppo(close, 12, 26, 9).hist > 0`
     * @param fast whole between 1 and 1000000; 12 when not given. Bars of the fast average.
     * @param slow whole between 1 and 1000000; 26 when not given. Bars of the slow average.
     * @param signal whole between 1 and 1000000; 9 when not given. Bars of the signal's average.
     * @param average text; "ema" when not given. Which moving average.
     */
    ppo(fast?: Constant | { fast?: Constant; slow?: Constant; signal?: Constant; average?: "ema" | "sma" }, slow?: Constant | { slow?: Constant; signal?: Constant; average?: "ema" | "sma" }, signal?: Constant | { signal?: Constant; average?: "ema" | "sma" }, average?: "ema" | "sma" | { average?: "ema" | "sma" }): PpoOutputs;
    /**
     * Hull moving average: weighted averages combined so that the lag almost cancels.
     *
     * - Formula: `wma(2 wma(x, n // 2) - wma(x, n), floor(sqrt(n)))`
     * - First valid bar: `n + floor(sqrt(n)) - 2`
     * - Source: `Hull (2005); Pine ta.hma`
     * - In the text form: `close > hma(close, 20)`
     * @param n whole between 2 and 1000000. Bars of the slow average.
     */
    hma(n: Constant | { n: Constant }): Series;
    /**
     * Relative strength index: the share of gains in the recent moves, from 0 to 100.
     *
     * - Formula: `100 - 100 / (1 + up / dn) with up and dn the rma(n) of gains and losses; 100 where dn is 0. talib: 100 up / (up + dn); 0 where up + dn is 0`
     * - Seed: `the means of the first n gains and losses`
     * - First valid bar: `n`
     * - Source: `Wilder, New Concepts in Technical Trading Systems (1978); Pine ta.rsi, TA-Lib RSI`
     * - In the text form: `rsi(close, 14) > 70`
     * @param n whole between 1 and 1000000; 14 when not given. Bars of Wilder's smoothing.
     * @param flavor text; "tradingview" when not given. What a stretch without any change gives: 100, or 0.
     */
    rsi(n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib" }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib" }): Series;
    /**
     * Rate of change over n bars, in percent.
     *
     * - Formula: `100 (x - x[n bars ago]) / x[n bars ago]`
     * - First valid bar: `n`
     * - Source: `Pine ta.roc, TA-Lib ROC`
     * - In the text form: `roc(close, 20) > 5`
     * @param n whole between 1 and 1000000; 10 when not given. How many bars back to compare with.
     */
    roc(n?: Constant | { n?: Constant }): Series;
    /**
     * The change over n bars.
     *
     * - Formula: `x - x[n bars ago]`
     * - First valid bar: `n`
     * - Source: `TA-Lib MOM, Pine ta.mom`
     * - In the text form: `momentum(close, 10) > 0`
     * @param n whole between 1 and 1000000; 10 when not given. How many bars back to compare with.
     */
    momentum(n?: Constant | { n?: Constant }): Series;
    /**
     * The change over n bars.
     *
     * - Formula: `x - x[n bars ago]`
     * - First valid bar: `n`
     * - Source: `TA-Lib MOM, Pine ta.mom`
     * - In the text form: `momentum(close, 10) > 0`
     * @param n whole between 1 and 1000000; 10 when not given. How many bars back to compare with.
     */
    mom(n?: Constant | { n?: Constant }): Series;
    /**
     * Chande's momentum oscillator: gains less losses of the last n bars in percent of both.
     *
     * - Formula: `100 (up - dn) / (up + dn) with up and dn the sums of gains and losses, missing where both are 0; talib: with their rma(n), 0 where both are 0`
     * - Seed: `talib: the means of the first n gains and losses`
     * - First valid bar: `n`
     * - Source: `Chande and Kroll, The New Technical Trader (1994); Pine ta.cmo; flavor talib: TA-Lib CMO`
     * - In the text form: `cmo(close, 14) > 50`
     * @param n whole between 1 and 1000000; 14 when not given. Bars summed up.
     * @param flavor text; "tradingview" when not given. Plain sums, or Wilder's averages.
     */
    cmo(n?: Constant | { n?: Constant; flavor?: "tradingview" | "talib" }, flavor?: "tradingview" | "talib" | { flavor?: "tradingview" | "talib" }): Series;
    /**
     * True strength index: the twice smoothed change in relation to the twice smoothed size of changes, from -1 to 1.
     *
     * - Formula: `ema(ema(d, long), short) / ema(ema(|d|, long), short) with d = x - x[1 bar ago]`
     * - Seed: `each EMA by the mean of its first n valid values`
     * - First valid bar: `short + long - 1`
     * - Source: `Blau, Momentum, Direction and Divergence (1995); Pine ta.tsi; elsewhere it is often multiplied by 100`
     * - In the text form: `tsi(close, 13, 25) > 0`
     * @param short whole between 1 and 1000000; 13 when not given. Bars of the second smoothing.
     * @param long whole between 1 and 1000000; 25 when not given. Bars of the first smoothing.
     */
    tsi(short?: Constant | { short?: Constant; long?: Constant }, long?: Constant | { long?: Constant }): Series;
    /**
     * Stochastic RSI: where the RSI stands in its own range, from 0 to 100.
     *
     * - Formula: `stoch(range, smooth, d) of r = rsi(x, n) as high, low and close; missing where the range is 0, as it is where x does not change in those bars`
     * - Seed: `as for rsi`
     * - First valid bar: `n + range + smooth - 2 for k, n + range + smooth + d - 3 for d`
     * - Source: `Chande and Kroll (1994); TradingView's Stochastic RSI; TA-Lib STOCHRSI does not smooth k`
     * - In the text form: `stochrsi(close, 14, 14, 3, 3).k < 20`
     * @param n whole between 1 and 1000000; 14 when not given. Bars of the RSI.
     * @param range whole between 1 and 1000000; 14 when not given. Bars of the RSI's range.
     * @param smooth whole between 1 and 1000000; 3 when not given. Bars that k is averaged over; 1 for the raw form.
     * @param d whole between 1 and 1000000; 3 when not given. Bars that d averages k over.
     */
    stochrsi(n?: Constant | { n?: Constant; range?: Constant; smooth?: Constant; d?: Constant }, range?: Constant | { range?: Constant; smooth?: Constant; d?: Constant }, smooth?: Constant | { smooth?: Constant; d?: Constant }, d?: Constant | { d?: Constant }): StochrsiOutputs;
    /**
     * Bollinger bands: a moving average, and k standard deviations to either side.
     *
     * - Formula: `sma(x, n), sma(x, n) +- k stdev(x, n), with the population's deviation`
     * - First valid bar: `n - 1`
     * - Source: `Bollinger; TA-Lib BBANDS, Pine ta.bb`
     * - In the text form: `close < bbands(close, 20, 2).lower`
     * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
     * @param k number at least 0; 2 when not given. Deviations between the middle and a band.
     */
    bbands(n?: Constant | { n?: Constant; k?: Constant }, k?: Constant | { k?: Constant }): BbandsOutputs;
    /**
     * Where the value stands between the Bollinger bands: 0 at the lower, 1 at the upper one.
     *
     * - Formula: `(x - lower) / (upper - lower); missing where the bands meet`
     * - First valid bar: `n - 1`
     * - Source: `Bollinger, Bollinger on Bollinger Bands (2001); TradingView's Bollinger Bands %b`
     * - In the text form: `percent_b(close, 20, 2) < 0`
     * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
     * @param k number above 0; 2 when not given. Deviations between the middle and a band.
     */
    percent_b(n?: Constant | { n?: Constant; k?: Constant }, k?: Constant | { k?: Constant }): Series;
    /**
     * The width of the Bollinger bands as a fraction of the middle.
     *
     * - Formula: `(upper - lower) / middle`
     * - First valid bar: `n - 1`
     * - Source: `Bollinger; Pine's ta.bbw is this in percent`
     * - In the text form: `bbw(close, 20, 2) == lowest(bbw(close, 20, 2), 120)`
     * @param n whole between 1 and 1000000; 20 when not given. Bars of average and deviation.
     * @param k number at least 0; 2 when not given. Deviations between the middle and a band.
     */
    bbw(n?: Constant | { n?: Constant; k?: Constant }, k?: Constant | { k?: Constant }): Series;
    /**
     * Volume-weighted moving average.
     *
     * - Formula: `sma(x volume, n) / sma(volume, n)`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.vwma`
     * - In the text form: `vwma(close, 20) > sma(close, 20)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     * @param volume series; volume when not given. The weights.
     */
    vwma(n: Constant | { n: Constant; volume?: Numbers }, volume?: Numbers | { volume?: Numbers }): Series;
    /**
     * The largest value of the last n bars.
     *
     * - Formula: `max(x[t-n+1..t]); missing while one of the n values is missing`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.highest, TA-Lib MAX`
     * - In the text form: `close == highest(close, 20)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    highest(n: Constant | { n: Constant }): Series;
    /**
     * The smallest value of the last n bars.
     *
     * - Formula: `min(x[t-n+1..t]); missing while one of the n values is missing`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.lowest, TA-Lib MIN`
     * - In the text form: `close == lowest(close, 20)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    lowest(n: Constant | { n: Constant }): Series;
    /**
     * The population's variance over the last n bars.
     *
     * - Formula: `the mean of (x - mean)^2, without drift; missing while one of the n values is missing`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.variance, TA-Lib VAR`
     * - In the text form: `variance(close, 20)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    variance(n: Constant | { n: Constant }): Series;
    /**
     * The population's variance over the last n bars.
     *
     * - Formula: `the mean of (x - mean)^2, without drift; missing while one of the n values is missing`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.variance, TA-Lib VAR`
     * - In the text form: `variance(close, 20)`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    var(n: Constant | { n: Constant }): Series;
    /**
     * The population's standard deviation over the last n bars.
     *
     * - Formula: `sqrt(variance(x, n))`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std`
     * - In the text form: `stdev(close, 20) / close`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    stdev(n: Constant | { n: Constant }): Series;
    /**
     * The population's standard deviation over the last n bars.
     *
     * - Formula: `sqrt(variance(x, n))`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.stdev, TA-Lib STDDEV; pandas' own default is the sample's, see rolling_std`
     * - In the text form: `stdev(close, 20) / close`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    stddev(n: Constant | { n: Constant }): Series;
    /**
     * How many standard deviations the value stands from the mean of the last n bars.
     *
     * - Formula: `(x - sma(x, n)) / stdev(x, n); missing where the deviation is 0`
     * - First valid bar: `n - 1`
     * - Source: `the standard score, with the population's deviation`
     * - In the text form: `zscore(close, 20) < -2`
     * @param n whole between 1 and 1000000. Bars in the window, this one included.
     */
    zscore(n: Constant | { n: Constant }): Series;
    /**
     * The slope of the least-squares line through the last n bars, per bar.
     *
     * - Formula: `6 (wma(x, n) - sma(x, n)) / (n - 1), which is the least-squares slope`
     * - First valid bar: `n - 1`
     * - Source: `TA-Lib LINEARREG_SLOPE`
     * - In the text form: `linearreg_slope(close, 20) > 0`
     * @param n whole between 2 and 1000000; 14 when not given. Bars in the window, this one included.
     */
    linearreg_slope(n?: Constant | { n?: Constant }): Series;
    /**
     * The least-squares line through the last n bars, at this bar or at one before.
     *
     * - Formula: `sma(x, n) + slope ((n - 1) / 2 - offset)`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.linreg; TA-Lib LINEARREG, TSF (offset -1), LINEARREG_INTERCEPT (offset n - 1)`
     * - In the text form: `close > linearreg(close, 20, 0)`
     * @param n whole between 2 and 1000000; 14 when not given. Bars in the window, this one included.
     * @param offset whole between -1000000 and 1000000; 0 when not given. How many bars before this one the line is read; -1 for the forecast of the next.
     */
    linearreg(n?: Constant | { n?: Constant; offset?: Constant }, offset?: Constant | { offset?: Constant }): Series;
    /**
     * The least-squares line through the last n bars, at this bar or at one before.
     *
     * - Formula: `sma(x, n) + slope ((n - 1) / 2 - offset)`
     * - First valid bar: `n - 1`
     * - Source: `Pine ta.linreg; TA-Lib LINEARREG, TSF (offset -1), LINEARREG_INTERCEPT (offset n - 1)`
     * - In the text form: `close > linearreg(close, 20, 0)`
     * @param n whole between 2 and 1000000; 14 when not given. Bars in the window, this one included.
     * @param offset whole between -1000000 and 1000000; 0 when not given. How many bars before this one the line is read; -1 for the forecast of the next.
     */
    linreg(n?: Constant | { n?: Constant; offset?: Constant }, offset?: Constant | { offset?: Constant }): Series;
    /**
     * True where a rises above b.
     *
     * - Formula: `a > b, and a <= b on the bar before; all four valid`
     * - First valid bar: `1`
     * - Source: `Pine ta.crossover`
     * - In the text form: `crossover(sma(close, 50), sma(close, 200))`
     * @param b series. The one that is crossed.
     */
    crossover(b: Numbers | { b: Numbers }): Signal;
    /**
     * True where a rises above b.
     *
     * - Formula: `a > b, and a <= b on the bar before; all four valid`
     * - First valid bar: `1`
     * - Source: `Pine ta.crossover`
     * - In the text form: `crossover(sma(close, 50), sma(close, 200))`
     * @param b series. The one that is crossed.
     */
    crossed_above(b: Numbers | { b: Numbers }): Signal;
    /**
     * True where a falls below b.
     *
     * - Formula: `a < b, and a >= b on the bar before; all four valid`
     * - First valid bar: `1`
     * - Source: `Pine ta.crossunder`
     * - In the text form: `crossunder(sma(close, 50), sma(close, 200))`
     * @param b series. The one that is crossed.
     */
    crossunder(b: Numbers | { b: Numbers }): Signal;
    /**
     * True where a falls below b.
     *
     * - Formula: `a < b, and a >= b on the bar before; all four valid`
     * - First valid bar: `1`
     * - Source: `Pine ta.crossunder`
     * - In the text form: `crossunder(sma(close, 50), sma(close, 200))`
     * @param b series. The one that is crossed.
     */
    crossed_below(b: Numbers | { b: Numbers }): Signal;
    /**
     * True where a and b cross, either way.
     *
     * - Formula: `crossover(a, b) | crossunder(a, b)`
     * - First valid bar: `1`
     * - Source: `Pine ta.cross`
     * - In the text form: `cross(close, sma(close, 200))`
     * @param b series. The other.
     */
    cross(b: Numbers | { b: Numbers }): Signal;
    /**
     * True where the value has risen on each of the last n bars.
     *
     * - Formula: `x[t-i] > x[t-i-1] for i = 0 .. n-1`
     * - First valid bar: `n`
     * - Source: `Pine ta.rising`
     * - In the text form: `rising(close, 3)`
     * @param n whole between 1 and 1000000. How many strict steps up in a row.
     */
    rising(n: Constant | { n: Constant }): Signal;
    /**
     * True where the value has fallen on each of the last n bars.
     *
     * - Formula: `x[t-i] < x[t-i-1] for i = 0 .. n-1`
     * - First valid bar: `n`
     * - Source: `Pine ta.falling`
     * - In the text form: `falling(close, 3)`
     * @param n whole between 1 and 1000000. How many strict steps down in a row.
     */
    falling(n: Constant | { n: Constant }): Signal;
}

/** Functions as methods; {@link Series}, {@link Signal} and {@link Scalar} are made of them. */
export interface SeriesMethods {
    /**
     * One of two values, chosen bar by bar.
     *
     * As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a constant chooses when the program is loaded.
     *
     * - Formula: `x where cond, else other`
     * - First valid bar: `0`
     * - Source: `numpy's 'where', pandas' 'Series.where'`
     * - In the text form: `where(close > open, high, low)`
     * @param cond signal. Which one.
     * @param other any series; None when not given. The value where it is false; missing when not given.
     */
    where(cond: Condition | { cond: Condition; other?: Numbers | null }, other?: Numbers | null | { other?: Numbers | null }): Series;
    /**
     * The value of n bars ago.
     *
     * Missing before there are n bars; a truth value starts false.
     *
     * - Formula: `x[t - n]`
     * - First valid bar: `n`
     * - Source: `pandas' 'shift'`
     * - In the text form: `close > shift(close, 1)`
     * @param n whole between 0 and 1000000; 1 when not given. How many bars ago; never negative, since that would read the future.
     */
    shift(n?: Constant | { n?: Constant; periods?: Constant }): Series;
}

/** Functions as methods; {@link Series}, {@link Signal} and {@link Scalar} are made of them. */
export interface SignalMethods {
    /**
     * True where both are true.
     *
     * - Formula: `x & y`
     * - First valid bar: `0`
     * - Source: `pandas' '&'`
     * - In the text form: `(close > open) & (volume > 1_000_000)`
     * @param y signal. The second operand.
     */
    and(y: Condition | { y: Condition }): Signal;
    /**
     * True where at least one is true.
     *
     * - Formula: `x | y`
     * - First valid bar: `0`
     * - Source: `pandas' '|'`
     * - In the text form: `(close > open) | (volume > 1_000_000)`
     * @param y signal. The second operand.
     */
    or(y: Condition | { y: Condition }): Signal;
    /**
     * True where exactly one is true.
     *
     * - Formula: `x ^ y`
     * - First valid bar: `0`
     * - Source: `pandas' '^'`
     * - In the text form: `(close > open) ^ (volume > 1_000_000)`
     * @param y signal. The second operand.
     */
    xor(y: Condition | { y: Condition }): Signal;
    /**
     * True where the operand is false.
     *
     * - Formula: `~x`
     * - First valid bar: `0`
     * - Source: `pandas' '~'`
     * - In the text form: `~(close > open)`
     */
    not(): Signal;
    /**
     * One of two values, chosen bar by bar.
     *
     * As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a constant chooses when the program is loaded.
     *
     * - Formula: `x where cond, else other`
     * - First valid bar: `0`
     * - Source: `numpy's 'where', pandas' 'Series.where'`
     * - In the text form: `where(close > open, high, low)`
     * @param cond signal. Which one.
     * @param other any series; None when not given. The value where it is false; missing when not given.
     */
    where(cond: Condition | { cond: Condition; other?: Condition | null }, other?: Condition | null | { other?: Condition | null }): Signal;
    /**
     * One of two values, chosen bar by bar.
     *
     * As a method the condition comes second, as in pandas: `x.where(cond, other)`. A condition that is a constant chooses when the program is loaded.
     *
     * - Formula: `x where cond, else other`
     * - First valid bar: `0`
     * - Source: `numpy's 'where', pandas' 'Series.where'`
     * - In the text form: `where(close > open, high, low)`
     * @param cond signal. Which one.
     * @param other any series; None when not given. The value where it is false; missing when not given.
     */
    where(cond: Condition | { cond: Condition; other?: Numbers | null }, other?: Numbers | null | { other?: Numbers | null }): Series;
    /**
     * The latch of a position: true from the bar of an entry to the bar before an exit.
     *
     * - Formula: `false where exits, else true where entries, else the bar before`
     * - Seed: `false before the first bar`
     * - First valid bar: `0`
     * - Source: `vectorbt's order of signals`
     * - In the text form: `position(close > sma(close, 50), close < sma(close, 50))`
     * @param exits signal. Closes it; on the bar of both, the exit wins.
     */
    position(exits: Condition | { exits: Condition }): Signal;
    /**
     * The value of n bars ago.
     *
     * Missing before there are n bars; a truth value starts false.
     *
     * - Formula: `x[t - n]`
     * - First valid bar: `n`
     * - Source: `pandas' 'shift'`
     * - In the text form: `close > shift(close, 1)`
     * @param n whole between 0 and 1000000; 1 when not given. How many bars ago; never negative, since that would read the future.
     */
    shift(n?: Constant | { n?: Constant; periods?: Constant }): Signal;
}

/** Functions as methods; {@link Series}, {@link Signal} and {@link Scalar} are made of them. */
export interface ScalarMethods {
    /**
     * The sum.
     *
     * - Formula: `x + y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close + open`
     * @param y series. The second operand.
     */
    add(y: Constant | { y: Constant }): Scalar;
    /**
     * The difference.
     *
     * - Formula: `x - y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close - open`
     * @param y series. The second operand.
     */
    sub(y: Constant | { y: Constant }): Scalar;
    /**
     * The product.
     *
     * - Formula: `x * y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close * open`
     * @param y series. The second operand.
     */
    mul(y: Constant | { y: Constant }): Scalar;
    /**
     * The quotient; division by zero gives an infinity, or a missing value for 0/0.
     *
     * - Formula: `x / y`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `close / open`
     * @param y series. The second operand.
     */
    div(y: Constant | { y: Constant }): Scalar;
    /**
     * The quotient rounded down to a whole number.
     *
     * - Formula: `x // y`
     * - First valid bar: `0`
     * - Source: `Python's '//' on floats; division by zero as in '/'`
     * - In the text form: `close // open`
     * @param y series. The second operand.
     */
    floordiv(y: Constant | { y: Constant }): Scalar;
    /**
     * The remainder of floor division; it has the sign of the divisor.
     *
     * - Formula: `x % y`
     * - First valid bar: `0`
     * - Source: `Python's '%' on floats`
     * - In the text form: `close % open`
     * @param y series. The second operand.
     */
    mod(y: Constant | { y: Constant }): Scalar;
    /**
     * The first to the power of the second.
     *
     * - Formula: `x ** y`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.pow'`
     * - In the text form: `close ** open`
     * @param y series. The second operand.
     */
    pow(y: Constant | { y: Constant }): Scalar;
    /**
     * The number with its sign changed.
     *
     * - Formula: `-x`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `-close`
     */
    neg(): Scalar;
    /**
     * The magnitude of a number.
     *
     * - Formula: `x where x >= 0, else -x`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `abs(close - open)`
     */
    abs(): Scalar;
    /**
     * The square root; missing below zero.
     *
     * - Formula: `the correctly rounded root`
     * - First valid bar: `0`
     * - Source: `IEEE 754 double arithmetic`
     * - In the text form: `sqrt(volume)`
     */
    sqrt(): Scalar;
    /**
     * The exponential function.
     *
     * - Formula: `e ** x`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.exp'`
     * - In the text form: `exp(log(close))`
     */
    exp(): Scalar;
    /**
     * The natural logarithm; missing below zero.
     *
     * - Formula: `ln x`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.log'`
     * - In the text form: `log(close / shift(close, 1))`
     */
    log(): Scalar;
    /**
     * The smaller of two numbers; missing when either is missing.
     *
     * - Formula: `x where x <= y, else y`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.min'`
     * - In the text form: `min(open, close)`
     * @param y series. The second operand.
     */
    min(y: Constant | { y: Constant }): Scalar;
    /**
     * The larger of two numbers; missing when either is missing.
     *
     * - Formula: `x where x >= y, else y`
     * - First valid bar: `0`
     * - Source: `Java's 'Math.max'`
     * - In the text form: `max(open, close)`
     * @param y series. The second operand.
     */
    max(y: Constant | { y: Constant }): Scalar;
}

/** The statistics of a window over a series. */
export interface RollingWindow {
    /**
     * The sum over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).sum()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the sum of the valid values of x[t-n+1..t]`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).sum()'`
     * - In the text form: `close.rolling(20).sum()`
     */
    sum(): Series;
    /**
     * The mean over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).mean()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the sum of the valid values of x[t-n+1..t] / their count`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).mean()'`
     * - In the text form: `close.rolling(20).mean()`
     */
    mean(): Series;
    /**
     * The smallest value of the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).min()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the minimum of the valid values of x[t-n+1..t]`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).min()'`
     * - In the text form: `close.rolling(20).min()`
     */
    min(): Series;
    /**
     * The largest value of the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).max()`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the maximum of the valid values of x[t-n+1..t]`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).max()'`
     * - In the text form: `close.rolling(20).max()`
     */
    max(): Series;
    /**
     * The standard deviation over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).std(ddof)`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the root of the variance`
     * - First valid bar: `max(min_periods, ddof + 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).std(ddof)'`
     * - In the text form: `close.rolling(20).std()`
     * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
     */
    std(ddof?: Constant | { ddof?: Constant }): Series;
    /**
     * The variance over the last n bars.
     *
     * As a method: `x.rolling(n, min_periods).var(ddof)`. Missing values are skipped; no drift however long the series.
     *
     * - Formula: `the sum of squared deviations from the mean / (count - ddof)`
     * - First valid bar: `max(min_periods, ddof + 1) - 1`
     * - Source: `pandas' 'rolling(n, min_periods).var(ddof)'`
     * - In the text form: `close.rolling(20).var()`
     * @param ddof whole between 0 and 1; 1 when not given. 1 for a sample, 0 for a population.
     */
    var(ddof?: Constant | { ddof?: Constant }): Series;
}

/** The statistics of a window over a series. */
export interface EwmWindow {
    /**
     * pandas' exponentially weighted mean.
     *
     * As a method: `x.ewm(com=..., span=..., halflife=..., alpha=..., min_periods, adjust, ignore_na).mean()`; alpha = 1/(1 + com) = 2/(span + 1) = 1 - exp(-ln 2 / halflife).
     *
     * - Formula: `adjust: sum of (1 - alpha)^i x[t-i] / sum of (1 - alpha)^i; else (1 - alpha) p + alpha x with p the value of the bar before`
     * - Seed: `the first valid value`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'ewm(...).mean()'`
     * - In the text form: `close.ewm(span=20, adjust=False).mean()`
     */
    mean(): Series;
}

/** The statistics of a window over a series. */
export interface ExpandingWindow {
    /**
     * The sum of all valid values so far.
     *
     * As a method: `x.expanding(min_periods).sum()`. Unlike `cumsum` it also has a value on a bar whose own value is missing.
     *
     * - Formula: `cumsum of x with 0 for missing values`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).sum()'`
     * - In the text form: `volume.expanding().sum()`
     */
    sum(): Series;
    /**
     * The mean of all valid values so far.
     *
     * As a method: `x.expanding(min_periods).mean()`.
     *
     * - Formula: `expanding sum / count of valid values`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).mean()'`
     * - In the text form: `close > close.expanding(20).mean()`
     */
    mean(): Series;
    /**
     * The smallest valid value so far.
     *
     * As a method: `x.expanding(min_periods).min()`.
     *
     * - Formula: `the last valid value of cummin`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).min()'`
     * - In the text form: `low.expanding().min()`
     */
    min(): Series;
    /**
     * The largest valid value so far.
     *
     * As a method: `x.expanding(min_periods).max()`.
     *
     * - Formula: `the last valid value of cummax`
     * - First valid bar: `max(min_periods, 1) - 1`
     * - Source: `pandas' 'expanding(min_periods).max()'`
     * - In the text form: `close / close.expanding().max() - 1`
     */
    max(): Series;
}
