# SPDX-License-Identifier: Apache-2.0
"""What expressions, markets and programs refuse, and in which words. No engine is needed."""

import math
import os
import pathlib
import sys
import types
import unittest
from unittest import mock

import trading_dsl as td
from trading_dsl import _errors


class Refusals(unittest.TestCase):
    """Wrong types are told at the line that wrote them, with the argument and what it takes."""

    def setUp(self) -> None:
        self.close = td.col("close")
        self.signal = self.close > 1

    def refuses(self, error: type[Exception], pattern: str, use: object) -> None:
        with self.assertRaisesRegex(error, pattern):
            use()  # type: ignore[operator]

    def test_the_argument_and_what_it_takes_are_named(self) -> None:
        close = self.close
        for pattern, use in {
            r"rsi\(\): 'n' must be a whole number, or td.param; found str '14'": lambda: close.rsi("14"),
            r"rsi\(\): 'n' must be a whole number, or td.param; found None": lambda: close.rsi(None),
            r"rsi\(\): 'n' must be a whole number, or td.param; found bool True": lambda: close.rsi(True),
            r"rsi\(\): 'flavor' must be \"tradingview\" or \"talib\"; found int 3": lambda: close.rsi(14, 3),
            r"sma\(\): 'x' must be a series: .*; found list \[1, 2\]": lambda: td.sma([1, 2], 3),
            r"sma\(\): 'x' must be .*; a column is td.col\(\"close\"\)": lambda: td.sma("close", 3),
            r"sma\(\): 'x' must be .*; choose one of its outputs: .line, .signal, .hist": lambda: td.sma(td.macd(close), 3),
            r"sma\(\): 'x' must be .*; it needs a statistic, such as .rolling": lambda: td.sma(close.rolling(5), 3),
            r"where\(\): 'cond' must be a signal: .*found int 1; compare it": lambda: td.where(1, close, close),
            r"backtest\(\): 'fees' must be a number": lambda: td.backtest(entries=self.signal, exits=self.signal, fees="1%"),
            r"ewm\(\): 'adjust' must be True or False; found int 1": lambda: close.ewm(span=3, adjust=1),
            r"ewm\(\) takes exactly one of .*; found none": lambda: close.ewm(),
            r"ewm\(\) takes exactly one of .*; found span and alpha": lambda: close.ewm(span=2, alpha=0.5),
            r"rolling\(\) needs 'window' or 'n'": lambda: close.rolling(),
            r"rolling\(\) got both 'window' and 'n'": lambda: close.rolling(3, n=4),
            r"shift\(\) got both 'n' and 'periods'": lambda: close.shift(3, periods=4),
            r"'\+' must be|'operand' must be a series: .*found str 'x'": lambda: close + "x",
            r"select\(\): 'a' must be a series": lambda: td.select(a=[1]),
            r"param\(\): 'default' must be a number": lambda: td.param("n", "3"),
            r"param\(\): 'name' must be a text": lambda: td.param(3, 3),
            r"takes an expression or a program; found int": lambda: td.explain(3),
        }.items():
            with self.subTest(pattern):
                self.refuses(TypeError, pattern, use)

    def test_arguments_are_counted_as_they_were_written(self) -> None:
        market = td.market("data/")
        for pattern, use in {
            r"^rsi\(\) takes at most 2 arguments \(n, flavor\); found 3$": lambda: self.close.rsi(1, 2, 3),
            r"^abs\(\) takes no arguments; found 1$": lambda: self.close.abs(1),
            r"^sma\(\) takes at most 1 argument \(n\); found 2$": lambda: self.close.sma(5, 6),
            r"^rsi\(\) has no argument 'flavour'; it takes n, flavor; did you mean 'flavor'": lambda: self.close.rsi(14, flavour="talib"),
            r"^rolling\(\) takes at most 2 arguments \(window, min_periods, n\); found 3$": lambda: self.close.rolling(1, 2, 3),
            r"^sma\(\) .*'n'": lambda: self.close.sma(),
            r"^atr\(\) takes at most 5 arguments .*; found 6$": lambda: market.atr(1, 2, 3, 4, 5, 6),
            r"^rsi\(\): 'n' must be a whole number": lambda: self.close.rsi("14"),
        }.items():
            with self.subTest(pattern):
                self.refuses(TypeError, pattern, use)

    def test_names_of_columns(self) -> None:
        market = td.market("data/")
        for pattern, use in {
            r"a market's column is named by a str, such as market\['close'\].*found int 3": lambda: market[3],
            r"found list \['close', 'open'\]; td.select\(": lambda: market[["close", "open"]],
            r"a column is named by a str.*found None": lambda: td.col(None),
        }.items():
            with self.subTest(pattern):
                self.refuses(TypeError, pattern, use)

    def test_how_many_bars(self) -> None:
        self.refuses(TypeError, r"head\(\): 'n' must be a whole number; found str 'a'", lambda: self.close.head("a"))

    def test_values_that_cannot_be(self) -> None:
        for pattern, use in {
            r"rsi\(\): 'n' must be a whole number, found 14.5": lambda: self.close.rsi(14.5),
            r"did you mean 'talib'": lambda: self.close.rsi(14, "ta-lib"),
            "finite": lambda: self.close > float("inf"),
            "beyond what a double can hold": lambda: self.close > 10**400,
        }.items():
            with self.subTest(pattern):
                self.refuses(ValueError, pattern, use)

    def test_a_comparison_that_lacks_its_parentheses(self) -> None:
        with self.assertRaisesRegex(TypeError, r"'&': .*found int 1; compare it, and put each comparison in parentheses"):
            self.close > 1 & self.signal  # noqa: B015

    def test_what_an_expression_is_not(self) -> None:
        for pattern, use in {
            "& | ~": lambda: bool(self.signal),
            "& | ~ instead of and, or, not.*macd has the outputs line, signal, hist": lambda: bool(td.macd(self.close)),
            "a < b": lambda: 0 < self.close < 5,
            r"where\(condition, a, b\)": lambda: 1 if self.signal else 0,
            "no length": lambda: len(self.close),
            "iterated": lambda: list(self.close),
            "'in' has no meaning": lambda: 3 in self.close,
            r"x.shift\(1\)": lambda: self.close[1],
            "math do not": lambda: math.log(self.close),
            "no single number": lambda: int(self.close),
            "macd has several outputs: say which, .line, .signal, .hist": lambda: td.macd(self.close) > 0,
            "several outputs": lambda: 1 + td.macd(self.close),
            r"needs a statistic before it is a series, such as close.rolling\(9\).mean\(\)": lambda: self.close.rolling(9) > 1,
            "needs a statistic": lambda: 1 + self.close.ewm(span=3),
            "bbands has several outputs": lambda: td.bbands(self.close) == self.close,
        }.items():
            with self.subTest(pattern):
                self.refuses(TypeError, pattern, use)

    def test_unknown_names_get_a_suggestion(self) -> None:
        for pattern, use in {
            "no function 'smaa'; did you mean 'sma'": lambda: td.smaa,
            "no method 'smaa'; did you mean 'sma'": lambda: self.close.smaa(3),
            "'rolling' has .*mean.*; found 'meen'; did you mean 'mean'": lambda: self.close.rolling(3).meen(),
            "macd has the outputs line, signal, hist; found 'histt'; did you mean 'hist'": lambda: td.macd(self.close).histt,
            "no method 'groupby'": lambda: self.close.groupby,
            r"a market has no method 'close'; a column is market\['close'\]": lambda: td.market("x").close,
            "a market has no method 'art'; did you mean 'atr'": lambda: td.market("x").art(14),
        }.items():
            with self.subTest(pattern):
                self.refuses(AttributeError, pattern, use)

    def test_what_pandas_has_goes_on_there(self) -> None:
        pandas = types.SimpleNamespace(Series=type("Series", (), dict.fromkeys(("iloc", "mean", "rsi", "loc"))))
        with mock.patch.dict(sys.modules, pandas=pandas):
            self.refuses(AttributeError, "no method 'iloc'; x.to_pandas\\(\\).iloc runs it", lambda: self.close.iloc[0])
            self.refuses(AttributeError, r"x.rolling\(n\).mean\(\) is that of a window, and x.to_pandas", lambda: self.close.mean())
            self.refuses(AttributeError, "no method 'rollling'; did you mean 'rolling'", lambda: self.close.rollling(3))
        with mock.patch.dict(sys.modules, pandas=None):
            self.refuses(AttributeError, "no method 'iloc'$", lambda: self.close.iloc[0])

    def test_columns_that_are_called_like_something_else(self) -> None:
        for name in "rsi", "sma", "market", "select", "ewm", "and", "True", "my col", "é", "1st", 'a"b', "marke":
            self.assertEqual(repr(td.col(name)), 'market.col("' + name.replace('"', '\\"') + '")')
        self.assertEqual(repr(td.col("two\nlines\t\\")), r'market.col("two\nlines\t\\")')
        self.assertEqual(repr(td.col("close") + td.col("my_rsi")), "close + my_rsi")

    def test_a_home_folder_is_found(self) -> None:
        with mock.patch.dict(os.environ, HOME="/somewhere"):
            self.assertEqual(td.market("~/prices/*.parquet").path, "/somewhere/prices/*.parquet")
            self.assertEqual(td.market(pathlib.Path("~/prices")).path, "/somewhere/prices")
        self.assertEqual(td.market("prices/~x").path, "prices/~x")

    def test_the_version_is_told(self) -> None:
        self.assertRegex(td.__version__, r"^\d+\.\d+\.\d+")

    def test_what_comes_later_is_told(self) -> None:
        outputs, program = td.macd(self.close), td.backtest(entries=self.signal, exits=~self.signal)
        for thing in td, self.close, outputs, program, td.select(a=self.close):
            for name in "sweep", "report", "rank":
                with self.subTest(thing=thing, name=name):
                    self.refuses(AttributeError, f"^'{name}' is not part of this version; [^?]*$", lambda: getattr(thing, name))
                    self.assertFalse(hasattr(thing, name))
                    self.assertNotIn(name, dir(thing))

    def test_programs_have_no_other_attributes(self) -> None:
        with self.assertRaisesRegex(AttributeError, "^'Program' object has no attribute 'rum'") as caught:
            td.select(a=self.close).rum  # noqa: B018
        self.assertEqual(caught.exception.name, "rum")


class Notebooks(unittest.TestCase):
    """IPython keeps a cell's code under the name of a file that nobody knows."""

    def test_a_mistake_names_its_cell(self) -> None:
        compiler = mock.Mock(format_code_name=lambda name: ("Cell", "In[3]") if name == "/tmp/k/1.py" else None)
        shell = mock.Mock(get_ipython=lambda: mock.Mock(compile=compiler))
        with mock.patch.dict("sys.modules", {"IPython": shell}):
            self.assertEqual(str(_errors.of_kind("program", "/tmp/k/1.py:7: wrong")), "Cell In[3], line 7: wrong")
            self.assertEqual(str(_errors.of_kind("program", "/home/a.py:7: wrong")), "/home/a.py:7: wrong")
        error = _errors.of_kind("program", f"{__file__}:2: wrong")
        self.assertEqual(error.__notes__, [f'  File "{__file__}", line 2\n    """What expressions, markets and programs refuse, and in which words. No engine is needed."""'])
