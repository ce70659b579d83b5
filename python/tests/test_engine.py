# SPDX-License-Identifier: Apache-2.0
"""The package and the engine together, on the example prices: what is the same from CPython and from GraalPy."""

import json
import sys
import unittest

import trading_dsl as td
from tests_support import DATA, momentum

TICKERS = ["AAPL", "BAC", "GOOGL", "IBM", "SPY"]


class Runs(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.market = td.market(DATA)
        cls.result = momentum(cls.market).run()

    def test_figures_are_those_of_the_document(self) -> None:
        self.assertEqual(self.result.tickers, TICKERS)
        rows = {row["ticker"]: row for row in json.loads(self.result.to_json())["tickers"]}
        for ticker in TICKERS:
            self.assertEqual(self.result.stats(ticker)["final_equity"], rows[ticker]["final_equity"])
            self.assertEqual(self.result.stats()[ticker]["trades"], rows[ticker]["trades"])
        self.assertEqual(self.result.stats()["all"]["trades"], sum(row["trades"] for row in rows.values()))

    def test_equity_ends_where_the_figures_say(self) -> None:
        columns = self.result.columns("equity", "AAPL")
        self.assertEqual(list(columns), ["ts", "equity", "position", "drawdown"])
        self.assertEqual(columns["equity"][-1], self.result.stats("AAPL")["final_equity"])
        self.assertEqual(min(columns["drawdown"]), self.result.stats("AAPL")["max_drawdown"])
        self.assertEqual(len(columns["ts"]), self.result.stats("AAPL")["bars"])

    def test_trades_are_as_many_as_the_figures_say(self) -> None:
        self.assertEqual(len(self.result.trades("AAPL")), self.result.stats("AAPL")["trades"])
        self.assertEqual(len(self.result.trades()), sum(self.result.stats(ticker)["trades"] for ticker in TICKERS))
        columns = self.result.columns("trades", "AAPL")
        self.assertEqual(set(columns["ticker"]), {"AAPL"})
        self.assertEqual(set(columns["exit_reason"]), {"signal"})

    def test_the_same_run_again_gives_the_same_bits(self) -> None:
        self.assertEqual(momentum(self.market).run().digest, self.result.digest)
        self.assertEqual(momentum(self.market).run(threads=1).digest, self.result.digest)
        self.assertNotEqual(momentum(self.market).run(tickers=["AAPL"]).digest, self.result.digest)

    def test_a_window_of_time(self) -> None:
        result = momentum(self.market).run(tickers=["AAPL"], start="2010-01-01", end="2010-12-31")
        times = result.columns("equity", "AAPL")["ts"]
        self.assertEqual((str(times[0])[:10], str(times[-1])[:10]), ("2010-01-04", "2010-12-31"))

    def test_parameters(self) -> None:
        rsi = self.market.col("close").rsi(td.param("n", 14, low=2, high=50))
        preset, given = td.strategy(rsi).run(), td.strategy(rsi).run(n=5)
        self.assertEqual(preset.digest, self.market.col("close").rsi(14).collect().digest)
        self.assertEqual(given.digest, self.market.col("close").rsi(5).collect().digest)

    def test_series(self) -> None:
        close = self.market.col("close")
        result = td.select(fast=close.sma(3), up=close > close.shift(1)).run(tickers=["SPY"])
        values = result.series("SPY")
        prices = close.collect(tickers=["SPY"]).series("SPY")["value"]
        self.assertEqual(list(values), ["ts", "fast", "up"])
        self.assertTrue(all(value != value for value in values["fast"][:2]))
        self.assertAlmostEqual(values["fast"][2], sum(prices[:3]) / 3, places=12)
        self.assertEqual(list(values["up"]), [False, *(now > before for before, now in zip(prices, prices[1:]))])

    def test_what_is_not_there_is_told(self) -> None:
        with self.assertRaisesRegex(KeyError, "no ticker 'C'; there are AAPL"):
            self.result.equity("C")
        with self.assertRaisesRegex(td.EngineError, "series belong to a series"):
            self.result.series("AAPL")
        with self.assertRaisesRegex(td.EngineError, "trades belong to a backtest"):
            self.market.col("close").collect().trades()


class Mistakes(unittest.TestCase):
    def setUp(self) -> None:
        self.close = td.market(DATA).col("close")

    def test_absent_data(self) -> None:
        with self.assertRaisesRegex(td.DataError, "no file or folder /absent"):
            td.col("close").collect("/absent")

    @unittest.skipUnless(sys.implementation.name == "graalpy", "CPython has numpy and pandas")
    def test_data_in_memory_on_graalpy(self) -> None:
        for use in (lambda: td.market({"close": [1]}), lambda: td.col("close").collect({"close": [1]})):
            with self.assertRaisesRegex(td.OptionError, r"on GraalPy data come from files only: .*td.market\(PATH\)"):
                use()
        for use in (self.close.to_pandas, self.close.to_numpy, lambda: self.close.collect().to_arrow()):
            with self.assertRaisesRegex(td.EngineError, "which GraalPy has not: .* lists and dicts"):
                use()

    def test_an_absent_column(self) -> None:
        with self.assertRaisesRegex(td.DataError, "clsoe"):
            td.market(DATA).col("clsoe").collect()

    def test_a_strategy_that_cannot_be_points_at_its_line(self) -> None:
        wrong = self.close.rolling(5).mean() + td.param("n", 3, low=10)
        with self.assertRaisesRegex(td.EngineError, r"test_engine\.py:\d+: ") as caught:
            td.strategy(wrong).run()
        self.assertIsInstance(caught.exception, ValueError)
        self.assertIn('td.param("n", 3, low=10)', "".join(caught.exception.__notes__))

    def test_a_constant_is_no_program(self) -> None:
        for constant in td.literal(3), td.literal("close"), td.literal(None), td.param("x", 2) * 2:
            for use in (lambda: td.strategy(constant).run(DATA), lambda: td.explain(constant)):
                with self.subTest(constant), self.assertRaisesRegex(td.StrategyError, "is the constant .*which needs no market"):
                    use()

    def test_the_figures_of_all_tickers_together(self) -> None:
        result = td.backtest(entries=self.close > 1, exits=self.close < 1).run()
        self.assertEqual(result.stats("all")["trades"], result.document["aggregate"]["trades"])
        self.assertEqual(result.stats("all")["sharpe"], result.document["aggregate"]["sharpe"])
        with self.assertRaisesRegex(KeyError, "no ticker 'all'"):
            self.close.collect(tickers=["SPY"]).stats("all")

    def test_options_that_cannot_be(self) -> None:
        with self.assertRaisesRegex(td.OptionError, "'threads' must be a whole number"):
            self.close.collect(threads=-1)
        with self.assertRaisesRegex(td.OptionError, "'start' must be a date.*found 'soon'"):
            self.close.collect(start="soon")
        with self.assertRaisesRegex(td.OptionError, r"'start' \(2016-01-01\) is later than 'end'"):
            self.close.collect(start="2016-01-01", end="2015-01-01")
        with self.assertRaisesRegex(td.EngineError, "no ticker|AAPLL"):
            self.close.collect(tickers=["AAPLL"])
        with self.assertRaisesRegex(td.OptionError, "parameter"):
            td.strategy(self.close.sma(td.param("n", 3))).run(m=4)

    def test_after_a_mistake_all_goes_on(self) -> None:
        with self.assertRaises(td.EngineError):
            td.col("close").collect("/absent")
        self.assertEqual(self.close.collect(tickers=["SPY"]).tickers, ["SPY"])


if __name__ == "__main__":
    unittest.main()
