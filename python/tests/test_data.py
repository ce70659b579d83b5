# SPDX-License-Identifier: Apache-2.0
"""Market data from memory: frames, tables and arrays give the same results as the files they were read from."""

import contextlib
import os
import tempfile
import unittest
from pathlib import Path

import trading_dsl as td
from tests_support import DATA

try:
    import numpy as np
    import pandas as pd
except ImportError:
    raise unittest.SkipTest("no numpy and pandas here") from None


def prices(n: int = 6, **columns: object) -> "pd.DataFrame":
    days = pd.date_range("2020-01-01", periods=n, name="ts")
    close = np.arange(1.0, n + 1)
    return pd.DataFrame({"open": close, "high": close, "low": close, "close": close, "volume": 1, **columns}, index=days)


def last(market: td.Market, column: str = "close") -> dict[str, float]:
    result = market.col(column).collect()
    return {ticker: float(result.series(ticker)["value"][-1]) for ticker in result.tickers}


class SameAsFiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        try:
            cls.frames = {ticker: pd.read_parquet(Path(DATA) / f"{ticker}.parquet") for ticker in ("AAPL", "GOOGL", "SPY")}
        except ImportError:
            raise unittest.SkipTest("no pyarrow here") from None
        cls.digest = cls.run_on(td.market(DATA)).digest

    @staticmethod
    def run_on(market: td.Market) -> td.Result:
        signal = (market.col("close").rsi(14) > 70) & (market.col("volume") > 1_000_000)
        return td.backtest(entries=signal, exits=~signal, fees=0.0005).run(market, tickers=["AAPL", "GOOGL", "SPY"])

    def long(self) -> "pd.DataFrame":
        return pd.concat([frame.assign(ticker=ticker) for ticker, frame in self.frames.items()])

    def test_frames_by_ticker(self) -> None:
        self.assertEqual(self.run_on(td.market(self.frames)).digest, self.digest)

    def test_one_long_frame(self) -> None:
        self.assertEqual(self.run_on(td.market(self.long())).digest, self.digest)

    def test_rows_of_tickers_mixed(self) -> None:
        self.assertEqual(self.run_on(td.market(self.long().sort_values("ts", kind="stable"))).digest, self.digest)

    def test_two_levels_of_index(self) -> None:
        self.assertEqual(self.run_on(td.market(self.long().set_index(["ticker", "ts"]))).digest, self.digest)
        self.assertEqual(self.run_on(td.market(self.long().set_index(["ts", "ticker"]))).digest, self.digest)

    def test_two_levels_of_columns(self) -> None:
        frames = {ticker: frame.set_index("ts") for ticker, frame in self.frames.items()}
        wide = pd.concat(frames, axis=1, names=["Ticker", "Price"])
        self.assertEqual(self.run_on(td.market(wide)).digest, self.digest)
        self.assertEqual(self.run_on(td.market(wide.swaplevel(axis=1))).digest, self.digest)

    def test_arrow_and_polars(self) -> None:
        import pyarrow as pa

        self.assertEqual(self.run_on(td.market(pa.Table.from_pandas(self.long()))).digest, self.digest)
        try:
            import polars as pl
        except ImportError:
            self.skipTest("no polars here")
        self.assertEqual(self.run_on(td.market(pl.from_pandas(self.long()))).digest, self.digest)
        by_ticker = {ticker: pl.from_pandas(frame) for ticker, frame in self.frames.items()}
        self.assertEqual(self.run_on(td.market(by_ticker)).digest, self.digest)

    def test_arrays(self) -> None:
        arrays = {
            ticker: {"ts": frame["ts"].dt.tz_localize(None).to_numpy(), **{name: frame[name].to_numpy() for name in frame if name != "ts"}}
            for ticker, frame in self.frames.items()
        }
        self.assertEqual(self.run_on(td.market(arrays)).digest, self.digest)


class Kinds(unittest.TestCase):
    def test_the_time_may_be_index_or_column(self) -> None:
        frame = prices()
        for data in (frame, frame.rename_axis("Date"), frame.rename_axis(None), frame.reset_index(names="Date")):
            self.assertEqual(last(td.market(data)), {"data": 6.0})
        self.assertEqual(last(td.market(frame.reset_index(names="when"), time_column="when", ticker="X")), {"X": 6.0})

    def test_numbers_of_any_type(self) -> None:
        for dtype in ("float32", "int64", "int32", "uint8", "Int64", "Float64", "bool", "boolean"):
            with self.subTest(dtype):
                frame = prices(x=pd.Series([1, 0, 1, 1, 0, 1]).astype(dtype).to_numpy())
                self.assertEqual(last(td.market(frame), "x"), {"data": 1.0})

    def test_missing_values(self) -> None:
        frame = prices(x=pd.array([1, None, 3, None, 5, None], dtype="Int64"))
        values = td.market(frame).col("x").collect().series("data")["value"]
        np.testing.assert_array_equal(values, [1, np.nan, 3, np.nan, 5, np.nan])

    def test_times_come_back_as_they_were(self) -> None:
        frame = prices()
        self.assertEqual(list(td.market(frame).col("close").collect().to_pandas().index), list(frame.index))
        aware = frame.tz_localize("America/New_York")
        index = td.market(aware).col("close").collect().to_pandas().index
        self.assertEqual(str(index.tz), "UTC")
        self.assertEqual(index[0], aware.index[0])

    def test_whole_numbers_as_times(self) -> None:
        seconds = {"ts": np.arange(3) * 60, "close": np.array([1.0, 2, 3])}
        index = td.market(seconds, time_unit="s").col("close").collect().to_pandas().index
        self.assertEqual(index[1], pd.Timestamp("1970-01-01 00:01"))

    def test_later_changes_of_the_data_do_not_matter(self) -> None:
        frame, array = prices(), np.arange(1.0, 4)
        market = td.market(frame)
        frame.loc[:, "close"] = 0.5
        self.assertEqual(last(market), {"data": 6.0})
        of_arrays = td.market({"ts": pd.date_range("2020", periods=3).to_numpy(), "close": array})
        self.assertEqual(last(of_arrays), {"data": 3.0})
        array[:] = 7
        self.assertEqual(last(of_arrays), {"data": 3.0})

    def test_texts_beside_prices_are_left_out(self) -> None:
        market = td.market(prices(name="Apple Inc."))
        self.assertEqual(last(market), {"data": 6.0})
        with self.assertRaisesRegex(td.DataError, "'name' holds str such as 'Apple Inc.'.*expected numbers"):
            market.col("name")

    def test_a_relative_store_lies_where_python_is(self) -> None:
        td.market(DATA)["close"].collect(tickers="SPY")
        with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
            td.market(DATA, store="kept")["close"].collect(tickers="SPY")
            self.assertEqual(os.listdir(folder), ["kept"])

    def test_a_program_runs_on_a_frame_as_it_is(self) -> None:
        self.assertEqual(td.col("close").collect(prices()).tickers, ["data"])


class Mistakes(unittest.TestCase):
    def refuses(self, message: str, data: object, **options: object) -> None:
        with self.assertRaisesRegex(td.DataError, message):
            last(td.market(data, **options))

    def test_rows_out_of_order(self) -> None:
        self.refuses("ticker data, row 1 .* before", prices().iloc[::-1])
        self.assertEqual(last(td.market(prices().iloc[::-1], sort=True)), {"data": 6.0})

    def test_times_that_are_there_twice(self) -> None:
        twice = pd.concat([prices(), prices().iloc[-1:] * 2])
        self.refuses("ticker data, row 6 .*same time", twice)
        self.assertEqual(last(td.market(twice, duplicates="first")), {"data": 6.0})
        self.assertEqual(last(td.market(twice, duplicates="last")), {"data": 12.0})

    def test_no_time(self) -> None:
        self.refuses("no time column: expected a DatetimeIndex.*the columns are open, high", prices().reset_index(drop=True))
        self.refuses("no time column 'when'", prices(), time_column="when")
        texts = prices().set_axis([f"2020-01-0{i + 1}" for i in range(6)])
        self.refuses(r"the index holds texts such as '2020-01-01': df.index = pd.to_datetime\(df.index\)", texts)
        days = pd.period_range("2020-01-01", periods=6, freq="D", name="ts")
        self.refuses(r"holds Period.*; df.index.to_timestamp\(\) gives", prices().set_axis(days))
        self.refuses(r"holds Period.*; df\['ts'\].dt.to_timestamp\(\) gives", prices().set_axis(days).reset_index())

    def test_times_that_are_none(self) -> None:
        self.refuses("'ts' holds str such as '2020'.*pd.to_datetime", prices().assign(ts="2020").reset_index(drop=True))
        self.refuses("whole numbers: say time_unit", prices().assign(ts=range(6)).reset_index(drop=True))
        missing = prices().reset_index()
        missing.loc[2, "ts"] = pd.NaT
        self.refuses("row 2: the time in 'ts' is missing", missing)

    def test_prices_that_are_none(self) -> None:
        self.refuses("column 'close' holds str such as '1.5' .*pd.to_numeric", prices().assign(close="1.5"))
        self.refuses("there are 2 columns named 'close'", pd.concat([prices(), prices()[["close"]]], axis=1))

    def test_no_rows(self) -> None:
        self.refuses("no rows", prices().iloc[:0])
        self.refuses("ticker B: the data has no rows", {"A": prices(), "B": prices().iloc[:0]})

    def test_a_column_that_is_not_there(self) -> None:
        market = td.market(prices().drop(columns="open"))
        with self.assertRaisesRegex(td.DataError, "no column 'open'.*close"):
            td.backtest(entries=market["close"] > 1, exits=market["close"] > 2).run()

    def test_a_price_that_cannot_be(self) -> None:
        bad = prices()
        bad.iloc[3, bad.columns.get_loc("close")] = -1
        market = td.market(bad)
        with self.assertRaisesRegex(td.DataError, "ticker data, row 3 .*'close' is -1"):
            td.backtest(entries=market["close"] > 1, exits=market["close"] > 2).run()

    def test_what_is_no_data(self) -> None:
        for data in (3, [1, 2], {"A": 3}, {}):
            with self.subTest(data), self.assertRaises((TypeError, td.DataError)):
                td.market(data)
        with self.assertRaisesRegex(TypeError, "a pandas DataFrame or Series with times, a Polars or Arrow table"):
            td.market(3)
        for paths in (["a.parquet", "b.parquet"], (Path("a.parquet"),)):
            with self.assertRaisesRegex(TypeError, "several paths: a folder, or a glob such as"):
                td.market(paths)
        self.refuses("different lengths: ts 2, close 1", {"ts": np.array([1, 2]), "close": np.array([1.0])})
        self.refuses("'x' has 2 dimensions", {"ts": np.array([1]), "x": np.ones((1, 2))})


if __name__ == "__main__":
    unittest.main()
