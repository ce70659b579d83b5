# SPDX-License-Identifier: Apache-2.0
"""Expressions by themselves: how they read, what they are made of, and that they never change. No engine is needed."""

import copy
import fractions
import os
import pickle
import subprocess
import sys
import unittest

import trading_dsl as td
from trading_dsl import _tree

try:
    import numpy as np
except ImportError:
    np = None


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
