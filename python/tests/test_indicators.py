# SPDX-License-Identifier: Apache-2.0
"""Every function of the language by way of the engine: what is written in Python is the program that the text form is."""

import doctest
import unittest
from collections.abc import Callable
from typing import Any

import trading_dsl as td
from tests_support import DATA
from trading_dsl import _engine
from trading_dsl._catalogue import functions as catalogue_functions
from trading_dsl._catalogue import windows
from trading_dsl._catalogue.market import MarketFunctions
from trading_dsl._catalogue.methods import Methods


def hash_of(text: str) -> str:
    """The hash of a program in the text form."""
    return str(_engine.explain(text)["hash"])


def example(function: Callable[..., Any]) -> tuple[Any, str]:
    """The last line of a docstring's example: its value, and what it shows."""
    lines = doctest.DocTestParser().get_examples(function.__doc__ or "")
    namespace: dict[str, Any] = {}
    for line in lines[:-1]:
        exec(line.source, namespace)
    return eval(lines[-1].source, namespace), lines[-1].want.strip()


class Examples(unittest.TestCase):
    """The example of each docstring, and its text in the language, are one program."""

    def check(self, functions: dict[str, Callable[..., Any]]) -> None:
        self.assertTrue(functions)
        for name, function in functions.items():
            with self.subTest(name):
                value, text = example(function)
                self.assertEqual(value.explain().hash, hash_of(text))

    def test_functions(self) -> None:
        functions: dict[str, Callable[..., Any]] = {}
        for name in catalogue_functions.__all__:
            function = getattr(td, name)
            # An alias is the same function.
            self.assertIs(functions.setdefault(function.__name__, function), function)
        self.check(functions)

    def test_methods(self) -> None:
        self.check({name: value for name, value in vars(Methods).items() if not name.startswith("_")})

    def test_market_functions(self) -> None:
        self.check({name: value for name, value in vars(MarketFunctions).items() if not name.startswith("_")})

    def test_windows(self) -> None:
        for kind in (windows.Rolling, windows.Expanding, windows.Ewm):
            self.check({n: v for n, v in vars(kind).items() if not n.startswith("_") and callable(v)})


class Meanings(unittest.TestCase):
    """Both ways of writing the same thing."""

    def test_one_program_whatever_the_form(self) -> None:
        close, high, low, signal = td.col("close"), td.col("high"), td.col("low"), td.col("close") > td.col("open")
        for text, value in {
            "rsi(close)": close.rsi(),
            "rsi(close, 14, \"talib\")": close.rsi(flavor="talib"),
            "macd(close).hist": td.macd(close).hist,
            "atr(14, high=close)": td.atr(high=close),
            "close.where(close > open, low)": close.where(signal, low),
            "where(close > open, close)": td.where(signal, close),
            "close.ewm(halflife=3, min_periods=2).mean()": close.ewm(halflife=3, min_periods=2).mean(),
            "close.rolling(9, min_periods=3).std(ddof=0)": close.rolling(window=9, min_periods=3).std(ddof=0),
            "clip(close, None, high)": close.clip(upper=high),
            "fillna(close, 0) + 1_000_000": close.fillna(0) + 10**6,
            "~((close > open) & True)": ~(signal & True),
            "-close ** 2 // 3 % 5": -(close**2) // 3 % 5,
            "sma(close, param(\"n\", 5, low=2))": td.sma(close, td.param("n", 5, low=2)),
            "select(a=close, b=close > open)": td.select(a=close, b=signal),
            "backtest(close > open, close < open, fill=\"close\")": td.backtest(
                entries=signal, exits=close < td.col("open"), fill="close"
            ),
        }.items():
            with self.subTest(text):
                self.assertEqual(value.explain().hash, hash_of(text))
                self.assertEqual(hash_of(repr(value)), hash_of(text))

    def test_what_only_the_engine_knows(self) -> None:
        close = td.market(DATA)["close"]
        for pattern, make in {
            r"test_indicators\.py:\d+: 'n' of shift must be .*programs see the past only": lambda: close.shift(-1),
            r"test_indicators\.py:\d+: 'n' of rsi must be .*found 0": lambda: close.rsi(0),
            r"'fees' of backtest must be .*found 2": lambda: td.backtest(entries=close > 1, exits=close < 1, fees=2),
        }.items():
            with self.subTest(pattern), self.assertRaisesRegex(td.StrategyError, pattern):
                make().collect()

    def test_displays_run_what_they_show(self) -> None:
        close = td.market(DATA)["close"]
        html = td.macd(close)._repr_html_()
        self.assertIn("<code>macd(close, 12, 26, 9)</code>", html)
        self.assertIn("AAPL hist", html)
        self.assertIn("<svg", html)
        broken = close.shift(-1)._repr_html_()
        self.assertIn("programs see the past only", broken)
        result = td.backtest(entries=close > close.sma(50), exits=close < close.sma(50)).run()
        self.assertIn("GOOGL", result._repr_html_())

    def test_explain_tells_of_the_latest_program(self) -> None:
        program = td.strategy(td.col("close").rsi(21))
        self.assertEqual(td.explain().hash, program.explain().hash)
        self.assertEqual((td.explain().columns, td.explain().warmup_bars), (["close"], 21))
        self.assertIn("rma", str(td.explain()))


class Plots(unittest.TestCase):
    def test_a_backtest_fetches_its_prices(self) -> None:
        try:
            import matplotlib
        except ImportError:
            self.skipTest("matplotlib is not installed")
        matplotlib.use("Agg")
        close = td.market(DATA)["close"]
        program = td.backtest(entries=close > close.sma(50), exits=close < close.sma(50))
        result = program.run(start="2015-01-01", end="2016-12-31")
        axes = result.plot("SPY")
        self.assertEqual(len(axes[0].lines[0].get_ydata()), result.stats("SPY")["bars"])
        self.assertIs(td.Program.latest, program)
        axes[0].figure.canvas.draw()
        matplotlib.pyplot.close("all")


if __name__ == "__main__":
    unittest.main()
