# SPDX-License-Identifier: Apache-2.0
"""Expressions by themselves: what they refuse, how they read, and that they never change. No engine is needed."""

import copy
import fractions
import math
import os
import pathlib
import pickle
import subprocess
import sys
import types
import unittest
from unittest import mock

import trading_dsl as td
from trading_dsl import _errors, _tree

try:
    import numpy as np
except ImportError:
    np = None


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
        self.assertEqual(error.__notes__, [f'  File "{__file__}", line 2\n    """Expressions by themselves: what they refuse, how they read, and that they never change. No engine is needed."""'])


class Immutable(unittest.TestCase):
    def test_nothing_can_be_set(self) -> None:
        close = td.col("close")
        for thing in (close, td.macd(close), close.rolling(3)):
            for name in ("x", "_value", "_node"):
                with self.subTest(thing=thing, name=name), self.assertRaisesRegex(AttributeError, "cannot be changed"):
                    setattr(thing, name, 1)
        with self.assertRaisesRegex(AttributeError, "cannot be changed"):
            del close._value

    def test_copies(self) -> None:
        expression = td.macd(td.col("close")).hist > 0
        self.assertIs(copy.copy(expression), expression)
        self.assertIs(copy.deepcopy(expression), expression)
        self.assertEqual(repr(pickle.loads(pickle.dumps(expression))), repr(expression))

    def test_operators_make_new_ones(self) -> None:
        close = td.col("close")
        before = close
        close += 1
        self.assertEqual((repr(before), repr(close)), ("close", "close + 1"))


class Numbers(unittest.TestCase):
    """What counts as a number or a truth value."""

    def test_fractions(self) -> None:
        self.assertEqual(repr(td.col("x") > fractions.Fraction(1, 4)), "x > 0.25")

    @unittest.skipIf(np is None, "numpy is not installed")
    def test_an_expression_is_no_array(self) -> None:
        for use in np.asarray, np.array, lambda x: np.array([x, x]):
            with self.subTest(use), self.assertRaisesRegex(TypeError, r"x.to_numpy\(\) runs it and gives an array"):
                use(td.col("x"))

    @unittest.skipIf(np is None, "numpy is not installed")
    def test_numpy_scalars(self) -> None:
        x = td.col("x")
        self.assertEqual(repr(x.rsi(np.int64(9)) > np.float32(0.5)), "x.rsi(9) > 0.5")
        self.assertEqual(repr((x > 1) & np.bool_(True)), "(x > 1) & True")
        self.assertEqual(repr(x + np.array(2)), "x + 2")

    @unittest.skipIf(np is None, "numpy is not installed")
    def test_numpy_leaves_operators_to_the_expression(self) -> None:
        x = td.col("x")
        self.assertEqual(repr(np.float64(2) * x), "2 * x")
        self.assertEqual(repr(np.float64(2) < x), "2 < x")
        self.assertEqual(repr(np.bool_(True) & (x > 1)), "True & (x > 1)")
        with self.assertRaisesRegex(TypeError, "data belong into a market"):
            np.arange(3) * x

    @unittest.skipIf(np is None, "numpy is not installed")
    def test_numpy_functions(self) -> None:
        x, y = td.col("x"), td.col("y")
        for text, value in {
            "log(x)": np.log(x),
            "sqrt(x)": np.sqrt(x),
            "abs(x)": np.abs(x),
            "max(x, y)": np.maximum(x, y),
            "where(x > y, x, 0)": np.where(x > y, x, 0),
        }.items():
            self.assertEqual(repr(value), text)
        for use in (lambda: np.sin(x), lambda: np.add.reduce(x), lambda: np.mean(x), lambda: np.concatenate([x, y])):
            with self.assertRaisesRegex(TypeError, "np"):
                use()

    def test_pandas_leaves_operators_to_the_expression(self) -> None:
        try:
            import pandas as pd
        except ImportError:
            self.skipTest("pandas is not installed")
        with self.assertRaisesRegex(TypeError, "data belong into a market"):
            pd.Series([1.0, 2.0]) > td.col("x")


class Texts(unittest.TestCase):
    """``repr`` gives the text form, with as few parentheses as Python's precedence needs."""

    def test_parentheses(self) -> None:
        x, y, z = td.col("x"), td.col("y"), td.col("z")
        for text, value in {
            "x + y * z": x + y * z,
            "(x + y) * z": (x + y) * z,
            "x - (y - z)": x - (y - z),
            "x - y - z": x - y - z,
            "x / (y * z)": x / (y * z),
            "-x ** 2": -(x**2),
            "(-x) ** 2": (-x) ** 2,
            "x ** -y": x ** (-y),
            "(x ** y) ** z": (x**y) ** z,
            "x ** y ** z": x ** (y**z),
            "(x > y) == (y > z)": (x > y) == (y > z),
            "(x > y) & (y > z) | ~(x > z)": ((x > y) & (y > z)) | ~(x > z),
            "(x > y) & ((y > z) | (x > z))": (x > y) & ((y > z) | (x > z)),
            "(x > -1.5) ^ (y > 1e-07)": (x > -1.5) ^ (y > 1e-7),
            "(x + y).rsi(14)": (x + y).rsi(),
            "market.col(\"adj close\")": td.col("adj close"),
            "market.col(\"class\")": td.col("class"),
            "x > 1_000_000": x > 1_000_000,
            "sma(x, param(\"n\", 5, low=2))": td.sma(x, td.param("n", 5, low=2)),
        }.items():
            with self.subTest(text):
                self.assertEqual(repr(value), text)

    def test_a_shared_part_does_not_multiply_the_text(self) -> None:
        x = td.col("x")
        for _ in range(200):
            x = x + x
        self.assertLess(len(repr(x)), 5_000)
        self.assertEqual(len(_tree.write(x).split('"call"')), 201)


class Catalogue(unittest.TestCase):
    """What the catalogue gives the package."""

    def test_tab_completion_shows_the_indicators(self) -> None:
        for name in ("sma", "rsi", "macd", "mom", "rolling", "where"):
            self.assertIn(name, dir(td.col("close")))
        for name in ("sma", "rsi", "atr", "backtest", "market"):
            self.assertIn(name, dir(td))
        self.assertIn("atr", dir(td.market()))
        self.assertNotIn("atr", dir(td.col("close")))
        self.assertIn("std", dir(td.col("close").rolling(3)))
        self.assertIn("hist", dir(td.macd(td.col("close"))))

    def test_generated_methods_hide_nothing(self) -> None:
        from trading_dsl._catalogue.market import MarketFunctions
        from trading_dsl._catalogue.methods import Methods
        from trading_dsl._runnable import Runnable

        def public(kind: type) -> set[str]:
            return {name for name in vars(kind) if not name.startswith("_")}

        self.assertFalse(public(Methods) & (public(Runnable) | public(td.Expr)))
        self.assertFalse(public(MarketFunctions) & public(td.Market))
        self.assertEqual(len(td.__all__), len(set(td.__all__)))

    def test_a_star_import_has_all(self) -> None:
        namespace: dict[str, object] = {}
        exec("from trading_dsl import *", namespace)
        self.assertLessEqual({"sma", "atr", "mom", "backtest", "col", "Expr"}, set(namespace))

    def test_functions_are_loaded_when_they_are_asked_for(self) -> None:
        code = "import sys, trading_dsl as td; name = 'trading_dsl._catalogue.functions'; a = name in sys.modules; td.sma; print(a, name in sys.modules)"
        if sys.implementation.name != "cpython":
            self.skipTest("another process")
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True)
        self.assertEqual(done.stdout.strip(), "False True")

    def test_outputs_unpack(self) -> None:
        line, signal, hist = td.macd(td.col("close"))
        self.assertEqual(repr(hist), "macd(close, 12, 26, 9).hist")

    def test_pandas_names_of_parameters(self) -> None:
        close = td.col("close")
        self.assertEqual(repr(close.shift(periods=3)), "close.shift(3)")
        self.assertEqual(repr(close.rolling(window=3, min_periods=1).sum()), "close.rolling(3, 1).sum()")
        self.assertEqual(repr(close.rolling(n=3).std(ddof=0)), "close.rolling(3).std(0)")
        self.assertEqual(repr(close.clip(upper=3)), "close.clip(upper=3)")

    def test_a_market_is_remembered_by_its_own_functions(self) -> None:
        market = td.market("data/")
        self.assertIs(td.strategy(market.atr(14) > 1)._own_market(), market)

    def test_an_indicator_of_ones_own(self) -> None:
        def chandelier(market: td.Market, n: int = 22, k: float = 3) -> td.Expr:
            return market.col("high").highest(n) - k * market.atr(n)

        self.assertEqual(repr(chandelier(td.market("data/"))), "high.highest(22) - 3 * atr(22)")


if __name__ == "__main__":
    unittest.main()
