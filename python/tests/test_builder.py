# SPDX-License-Identifier: Apache-2.0
"""The builder alone: what users write, and the tree that it becomes. No engine is needed."""

import json
import unittest

import trading_dsl as td
from trading_dsl import _launch


def nodes(program: td.Program) -> list[dict[str, object]]:
    """The program's nodes without the places they were written at."""
    document = json.loads(program.to_json())
    return [{key: value for key, value in node.items() if key != "at"} for node in document["nodes"]]


def tree(value: object) -> list[dict[str, object]]:
    return nodes(td.strategy(value))


class Trees(unittest.TestCase):
    def setUp(self) -> None:
        self.close = td.market("data/").col("close")

    def test_the_example_of_the_manual(self) -> None:
        market = td.market("data/")
        signal = (market.col("close").rsi(14) > 70) & (market.col("volume") > 1_000_000)
        self.assertEqual(
            nodes(td.backtest(entries=signal, exits=~signal, fees=0.0005)),
            [
                {"column": "close"},
                {"number": 14.0},
                {"method": "rsi", "of": 0, "args": [1]},
                {"number": 70.0},
                {"call": "gt", "args": [2, 3]},
                {"column": "volume"},
                {"number": 1000000.0},
                {"call": "gt", "args": [5, 6]},
                {"call": "and", "args": [4, 7]},
                {"call": "not", "args": [8]},
                {"number": 0.0005},
                {"call": "backtest", "args": [], "kwargs": {"entries": 8, "exits": 9, "fees": 10}},
            ],
        )

    def test_equal_parts_appear_once(self) -> None:
        twice = (self.close + 1) * (td.col("close") + 1)
        self.assertEqual(
            tree(twice),
            [{"column": "close"}, {"number": 1.0}, {"call": "add", "args": [0, 1]}, {"call": "mul", "args": [2, 2]}],
        )

    def test_a_very_deep_expression(self) -> None:
        deep = self.close
        for _ in range(20_000):
            deep = deep + 1
        self.assertEqual(len(tree(deep)), 20_002)

    def test_every_operator(self) -> None:
        x, y = td.col("x"), td.col("y")
        for name, value in {
            "add": x + y,
            "sub": x - y,
            "mul": x * y,
            "div": x / y,
            "floordiv": x // y,
            "mod": x % y,
            "pow": x**y,
            "lt": x < y,
            "le": x <= y,
            "gt": x > y,
            "ge": x >= y,
            "eq": x == y,
            "ne": x != y,
            "and": x & y,
            "or": x | y,
            "xor": x ^ y,
        }.items():
            with self.subTest(name):
                self.assertEqual(tree(value)[-1], {"call": name, "args": [0, 1]})
        for name, value in {"neg": -x, "not": ~x, "abs": abs(x)}.items():
            with self.subTest(name):
                self.assertEqual(tree(value), [{"column": "x"}, {"call": name, "args": [0]}])

    def test_a_number_on_the_left(self) -> None:
        x = td.col("x")
        for name, value in {"add": 2 + x, "sub": 2 - x, "mul": 2 * x, "div": 2 / x, "pow": 2**x}.items():
            with self.subTest(name):
                self.assertEqual(tree(value), [{"number": 2.0}, {"column": "x"}, {"call": name, "args": [0, 1]}])

    def test_methods_functions_outputs_and_names(self) -> None:
        self.assertEqual(
            tree(self.close.rolling(200, min_periods=1).mean())[-2:],
            [
                {"method": "rolling", "of": 0, "args": [1, 2]},
                {"method": "mean", "of": 3, "args": []},
            ],
        )
        self.assertEqual(
            tree(td.macd(self.close).signal)[-2:],
            [{"call": "macd", "args": [0, 1, 2, 3]}, {"output": "signal", "of": 4}],
        )
        self.assertEqual(tree(td.atr(n=14))[-1], {"call": "atr", "args": [0]})
        self.assertEqual(
            tree(td.atr(14, close=self.close))[-1], {"call": "atr", "args": [0], "kwargs": {"close": 1}}
        )
        self.assertEqual(tree(self.close.where(self.close > 1))[-1], {"method": "where", "of": 0, "args": [2]})
        self.assertEqual(
            tree(self.close.ewm(span=5, adjust=False).mean())[-2],
            {"method": "ewm", "of": 0, "args": [], "kwargs": {"span": 1, "adjust": 2}},
        )

    def test_select_and_param(self) -> None:
        n = td.param("n", 14, low=2, high=50)
        self.assertEqual(
            nodes(td.select(rsi=self.close.rsi(n), up=self.close > 1)),
            [
                {"column": "close"},
                {"param": {"name": "n", "default": 14.0, "low": 2.0, "high": 50.0}},
                {"method": "rsi", "of": 0, "args": [1]},
                {"number": 1.0},
                {"call": "gt", "args": [0, 3]},
                {"select": [["rsi", 2], ["up", 4]]},
            ],
        )

    def test_nodes_say_where_they_were_written(self) -> None:
        document = json.loads(td.strategy(self.close > 1).to_json())
        self.assertRegex(document["nodes"][-1]["at"], r"test_builder\.py:\d+$")


class Mistakes(unittest.TestCase):
    def setUp(self) -> None:
        self.signal = td.col("close") > 1

    def test_truth_values_are_refused_with_a_hint(self) -> None:
        for use in (lambda: bool(self.signal), lambda: self.signal and self.signal, lambda: 0 < td.col("x") < 1):
            with self.assertRaisesRegex(TypeError, "& | ~"):
                use()

    def test_what_cannot_be_part_of_a_strategy(self) -> None:
        with self.assertRaisesRegex(TypeError, "list"):
            self.signal & [1]
        with self.assertRaisesRegex(ValueError, "finite"):
            td.col("x") > float("nan")
        with self.assertRaisesRegex(TypeError, "iterated"):
            list(self.signal)
        with self.assertRaises(AttributeError):
            td._nothing
        with self.assertRaises(TypeError):
            td.select()

    def test_columns_of_two_markets(self) -> None:
        both = td.market("a")["close"] > td.market("b")["close"]
        with self.assertRaisesRegex(ValueError, "different markets"):
            both.collect()


class Texts(unittest.TestCase):
    def test_repr_is_the_text_form(self) -> None:
        close = td.col("close")
        program = td.backtest(entries=(close.rsi(14) > 70) & ~(close < 1.5), exits=-close < 2, fill="close")
        self.assertEqual(
            repr(program),
            'backtest(entries=(close.rsi(14) > 70) & ~(close < 1.5), exits=-close < 2, fill="close")',
        )
        self.assertEqual(repr(td.select(a=td.macd(close).line, b=close)), "select(a=macd(close, 12, 26, 9).line, b=close)")
        self.assertEqual(repr(td.market("data/")), "market('data/')")


class Scripts(unittest.TestCase):
    """Which program a script means."""

    def test_last_expression_then_variable_then_latest(self) -> None:
        first, second = td.strategy(td.col("a")), td.strategy(td.col("b"))
        self.assertIn('"a"', _launch.tree(first, second))
        self.assertIn('"b"', _launch.tree(None, second))
        self.assertIn('"b"', _launch.tree(None, None))
        self.assertIn('"c"', _launch.tree(td.col("c"), None))

    def test_none_at_all(self) -> None:
        td.Program.latest = None
        with self.assertRaisesRegex(ValueError, "no strategy"):
            _launch.tree(None, None)


if __name__ == "__main__":
    unittest.main()
