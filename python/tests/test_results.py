# SPDX-License-Identifier: Apache-2.0
"""A result without an engine: what is shown of an engine's tables, as plain lists where there is no numpy."""

import copy
import pickle
import sys
import unittest
from datetime import datetime, timezone
from unittest import mock

import trading_dsl as td
from tests_support import FakeRun
from trading_dsl import _libraries, _plain, _result

NAN = float("nan")
DAY = 86_400 * 10**9


class PlainResults(unittest.TestCase):
    def setUp(self) -> None:
        trades = {
            "A": {"units": [1.0, 2.0], "entry_ts": [0, DAY], "exit_ts": [DAY, None], "exit_price": [2.5, NAN]},
            "B": {"units": [], "entry_ts": [], "exit_ts": [], "exit_price": []},
        }
        equity = {"A": {"ts": [0, DAY + 1999], "equity": [1.0, 2.0]}, "B": {"ts": [], "equity": []}}
        tickers = [{"ticker": "A", "sharpe": 1.5}, {"ticker": "B", "sharpe": None}]
        document = {"strategy": {"name": "s"}, "aggregate": {"sharpe": 2.0}, "tickers": tickers}
        self.result = td.Result(FakeRun(document, {"trades": trades, "equity": equity}, plain=True))
        plain = mock.patch.object(_result, "frames", return_value=_plain)
        plain.start()
        self.addCleanup(plain.stop)

    def test_trades_are_rows(self) -> None:
        first, second = datetime(1970, 1, 1, tzinfo=timezone.utc), datetime(1970, 1, 2, tzinfo=timezone.utc)
        self.assertEqual(
            self.result.trades(),
            [
                {"units": 1.0, "entry_ts": first, "exit_ts": second, "exit_price": 2.5},
                {"units": 2.0, "entry_ts": second, "exit_ts": None, "exit_price": None},
            ],
        )
        self.assertEqual(self.result.trades("B"), [])

    def test_equity_is_columns(self) -> None:
        equity = self.result.equity("A")
        self.assertEqual(equity["equity"], [1.0, 2.0])
        self.assertEqual(equity["ts"][1], datetime(1970, 1, 2, microsecond=1, tzinfo=timezone.utc))

    def test_equity_of_many_tickers_needs_one(self) -> None:
        with self.assertRaisesRegex(td.EngineError, r"drawdown\(\) needs a ticker: A, B"):
            self.result.drawdown()

    def test_head_is_columns_by_ticker(self) -> None:
        first = datetime(1970, 1, 1, tzinfo=timezone.utc)
        self.assertEqual(self.result.head(1), {"A": {"ts": [first], "equity": [1.0]}, "B": {"ts": [], "equity": []}})

    def test_stats_are_figures_by_ticker(self) -> None:
        self.assertEqual(self.result.stats("A"), {"sharpe": 1.5})
        self.assertEqual(self.result.stats(), {"A": {"sharpe": 1.5}, "B": {"sharpe": None}, "all": {"sharpe": 2.0}})

    def test_it_cannot_be_pickled_and_says_what_can(self) -> None:
        with self.assertRaisesRegex(TypeError, r"a result cannot be pickled.*result.to_pandas\(\)"):
            pickle.dumps(self.result)
        self.assertIs(copy.copy(self.result), self.result)
        self.assertIs(copy.deepcopy(self.result), self.result)

    def test_how_many_bars(self) -> None:
        with self.assertRaisesRegex(TypeError, r"head\(\): 'n' must be a whole number; found float 2.5"):
            self.result.head(2.5)

    def test_what_is_missing_is_told(self) -> None:
        for name, wanted in ("cpython", "this needs pyarrow: pip install pyarrow$"), ("graalpy", "pyarrow, which GraalPy has not.*lists"):
            with self.subTest(name), mock.patch.object(sys.implementation, "name", name):
                self.assertRegex(_libraries.missing("pyarrow"), wanted)

    def test_what_is_not_there_is_told(self) -> None:
        with self.assertRaisesRegex(KeyError, "no ticker 'C'; there are A, B"):
            self.result.equity("C")
        with self.assertRaisesRegex(td.EngineError, "series belong to a series, this is none"):
            self.result.series("A")

    def test_what_comes_later_is_told(self) -> None:
        for name in "sweep", "report":
            with self.assertRaisesRegex(AttributeError, f"^'{name}' is not part of this version"):
                getattr(self.result, name)
            self.assertFalse(hasattr(self.result, name))
        with self.assertRaisesRegex(AttributeError, "^'Result' object has no attribute 'statz'"):
            self.result.statz  # noqa: B018


if __name__ == "__main__":
    unittest.main()
