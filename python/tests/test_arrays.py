# SPDX-License-Identifier: Apache-2.0
"""Results as numpy arrays, pandas objects and Arrow streams over the engine's memory. CPython only."""

import contextlib
import gc
import unittest

import trading_dsl as td
from tests_support import DATA

try:
    import numpy as np
    import pandas as pd
except ImportError:
    raise unittest.SkipTest("no numpy and pandas here") from None


def backtest(market: td.Market) -> td.Program:
    trend = market.col("close") > market.col("close").sma(50)
    return td.backtest(entries=trend, exits=~trend)


class Arrays(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.result = backtest(td.market(DATA)).run()

    def test_columns_are_arrays_of_their_kind(self) -> None:
        types = {name: str(values.dtype) for name, values in self.result.columns("equity", "AAPL").items()}
        self.assertEqual(types["ts"], "datetime64[ns]")
        self.assertEqual((types["equity"], types["drawdown"]), ("float64", "float64"))

    def test_two_reads_share_one_memory(self) -> None:
        one, two = (self.result.columns("equity", "AAPL")["equity"] for _ in range(2))
        self.assertEqual(one.ctypes.data, two.ctypes.data)
        self.assertTrue(np.shares_memory(self.result.equity("AAPL").to_numpy(), one))

    def test_nobody_can_write(self) -> None:
        equity = self.result.columns("equity", "AAPL")["equity"]
        before = float(equity[0])
        with self.assertRaises(ValueError):
            equity[0] = 1
        with self.assertRaises(ValueError):
            equity.flags.writeable = True
        with self.assertRaises(TypeError):
            memoryview(equity)[0] = 1.0
        series = self.result.equity("AAPL")
        with self.assertRaises(ValueError):
            series.iloc[0] = 1
        table = self.result.to_pandas("AAPL")
        # Some versions of pandas refuse, others give the frame a column of its own.
        with contextlib.suppress(ValueError, TypeError):
            table.loc[:, "equity"] = 1
        self.assertEqual(self.result.columns("equity", "AAPL")["equity"][0], before)

    def test_an_array_outlives_its_result_and_its_market(self) -> None:
        import jpype

        array = td.market(DATA).col("close").sma(3).collect().series("SPY")["value"]
        kept = array.copy()
        for n in range(4, 24):
            td.market(DATA).col("close").sma(n).collect().series("SPY")
            gc.collect()
            jpype.JClass("java.lang.System").gc()
        np.testing.assert_array_equal(array, kept)

    def test_an_empty_window_is_empty_arrays(self) -> None:
        result = backtest(td.market(DATA)).run(tickers=["AAPL"], start="2100-01-01")
        self.assertEqual(len(result.columns("equity", "AAPL")["equity"]), 0)
        self.assertEqual(len(result.trades()), 0)
        self.assertEqual(len(result.equity("AAPL")), 0)


class Frames(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.market = td.market(DATA)
        cls.result = backtest(cls.market).run()

    def test_stats(self) -> None:
        one, many = self.result.stats("AAPL"), self.result.stats()
        self.assertIsInstance(one, pd.Series)
        self.assertEqual(list(many.columns), [*self.result.tickers, "all"])
        pd.testing.assert_series_equal(one, many["AAPL"])
        single = backtest(self.market).run(tickers=["SPY"]).stats()
        self.assertIsInstance(single, pd.Series)
        self.assertEqual(single.name, "SPY")

    def test_stats_of_several_series(self) -> None:
        close = self.market.col("close")
        program = td.select(fast=close.sma(3), slow=close.sma(9))
        self.assertEqual(list(program.run(tickers=["SPY"]).stats().columns), ["fast", "slow"])
        self.assertIn(("SPY", "slow"), program.run().stats().columns)

    def test_trades(self) -> None:
        trades = self.result.trades()
        self.assertEqual(str(trades["entry_ts"].dtype), "datetime64[ns, UTC]")
        held = trades["exit_reason"] == "open"
        self.assertTrue(trades.loc[held, "exit_ts"].isna().all())
        self.assertTrue((trades.loc[~held, "exit_ts"] > trades.loc[~held, "entry_ts"]).all())
        pd.testing.assert_frame_equal(
            self.result.trades("IBM"), trades[trades["ticker"] == "IBM"].reset_index(drop=True)
        )

    def test_curves(self) -> None:
        one, all_of_them = self.result.equity("GOOGL"), self.result.equity()
        self.assertEqual(str(one.index.dtype), "datetime64[ns, UTC]")
        self.assertEqual(list(all_of_them.columns), self.result.tickers)
        # GOOGL began later than the others.
        self.assertTrue(np.isnan(all_of_them["GOOGL"].iloc[0]))
        np.testing.assert_array_equal(all_of_them["GOOGL"].dropna().to_numpy(), one.to_numpy())
        self.assertLessEqual(self.result.drawdown("GOOGL").max(), 0)
        self.assertEqual(set(self.result.position("GOOGL").unique()), {0, 1})

    def test_values(self) -> None:
        rsi = self.market.col("close").rsi(14)
        one, many = rsi.collect(tickers=["SPY"]).to_pandas(), rsi.collect().to_pandas()
        self.assertIsInstance(one, pd.Series)
        self.assertEqual(list(many.index.names), ["ticker", "ts"])
        np.testing.assert_array_equal(many["SPY"].to_numpy(), one.to_numpy())
        self.assertEqual(rsi.collect(tickers=["SPY"]).to_numpy().shape, one.shape)
        self.assertEqual(set(rsi.collect().to_numpy()), set(self.result.tickers))

    def test_clip_is_that_of_pandas(self) -> None:
        x = pd.Series([10.0, 40, 50, 80, np.nan], pd.date_range("2020-01-01", periods=5), name="value")
        low, high = pd.Series(60.0, x.index), pd.Series(30.0, x.index)
        market = td.market({"x": x, "low": low, "high": high})
        for bounds in (30, 60), (60, 30), (60, None), (None, 30), ("low", "high"), ("high", "low"), (60, "high"):
            with self.subTest(bounds):
                ours = market["x"].clip(*(market[bound] if isinstance(bound, str) else bound for bound in bounds))
                theirs = x.clip(*({"low": low, "high": high}.get(bound, bound) for bound in bounds))
                np.testing.assert_array_equal(ours.to_numpy(), theirs.to_numpy())

    def test_arrow(self) -> None:
        try:
            import pyarrow as pa
        except ImportError:
            self.skipTest("no pyarrow here")
        table = pa.table(self.result)
        self.assertEqual(table.column_names, ["ticker", "ts", "equity", "position", "drawdown"])
        self.assertEqual(table.num_rows, sum(int(self.result.stats(t)["bars"]) for t in self.result.tickers))
        expected = np.concatenate([self.result.equity(ticker).to_numpy() for ticker in self.result.tickers])
        np.testing.assert_array_equal(table["equity"].to_numpy(), expected)

    def test_polars(self) -> None:
        try:
            import polars as pl
        except ImportError:
            self.skipTest("no polars here")
        close = self.market.col("close")
        frame = pl.DataFrame(td.select(mean=close.sma(3), up=close > close.shift(1)).run(tickers=["SPY"]))
        self.assertEqual(frame.schema["up"], pl.Boolean)
        self.assertEqual(frame.columns, ["ticker", "ts", "mean", "up"])


if __name__ == "__main__":
    unittest.main()
