# SPDX-License-Identifier: Apache-2.0
"""What counts as data: Series and arrays by column, dates as times, frames of two levels; and what is said of the rest."""

import datetime
import unittest
from typing import Any

import trading_dsl as td

try:
    import numpy as np
    import pandas as pd
except ImportError:
    raise unittest.SkipTest("no numpy and pandas here") from None

try:
    import pyarrow as pa
except ImportError:
    pa = None
try:
    import polars as pl
except ImportError:
    pl = None

DAYS = pd.date_range("2020-01-01", periods=4, name="ts")
CLOSE = [1.0, 2.0, 3.0, 4.0]
DATES = [day.date() for day in DAYS]


def frame() -> "pd.DataFrame":
    return pd.DataFrame({"open": CLOSE, "close": CLOSE, "volume": 1}, index=DAYS)


def polars() -> Any:
    if pl is None or pa is None:
        raise unittest.SkipTest("no polars here")
    return pl.DataFrame({"ts": DATES, "close": CLOSE})


def arrow() -> Any:
    if pa is None:
        raise unittest.SkipTest("no pyarrow here")
    return pa.table({"ts": pa.array(DATES, pa.date32()), "close": CLOSE})


class Sources(unittest.TestCase):
    def holds(self, data: Any, column: str = "close", ticker: str = "data", **options: Any) -> None:
        """Checks that data is the market of the four bars above."""
        result = td.market(data, **options).col(column).collect()
        self.assertEqual(result.tickers, [ticker])
        series = result.series(ticker)
        self.assertEqual(list(series["value"]), CLOSE)
        self.assertEqual(list(series["ts"]), list(DAYS.to_numpy()))
        self.assertIsNone(result.to_pandas().index.tz)

    def refuses(self, error: type[Exception], message: str, data: Any, **options: Any) -> None:
        with self.assertRaisesRegex(error, message):
            td.market(data, **options)


class OneColumnEach(Sources):
    """Series, arrays and lists by column, and a Series alone."""

    def test_series_of_pandas(self) -> None:
        prices = frame()
        self.holds({name: prices[name] for name in prices})
        flat = prices.reset_index()
        self.holds({name: flat[name] for name in flat})
        self.holds({"AAPL": prices["close"]}, column="AAPL")
        self.holds({"ts": DAYS, "close": flat["close"], "open": CLOSE})
        self.holds({"A": {name: prices[name] for name in prices}}, ticker="A")

    def test_series_of_polars(self) -> None:
        prices = polars()
        self.holds({name: prices[name] for name in prices.columns})
        self.holds({"A": {"ts": DAYS.to_numpy(), "close": prices["close"]}}, ticker="A")

    def test_columns_of_arrow(self) -> None:
        prices = arrow()
        self.holds({name: prices[name] for name in prices.column_names})
        self.holds({name: prices[name].combine_chunks() for name in prices.column_names})

    def test_one_series_with_times(self) -> None:
        self.holds(frame()["close"])
        self.holds(frame()["close"], ticker="data")
        both = pd.concat({"A": frame()["close"], "B": frame()["close"]}, names=["ticker"])
        self.assertEqual(td.market(both).tickers, ["A", "B"])

    def test_one_series_without(self) -> None:
        self.refuses(td.DataError, "Series 'close': no time column: expected a DatetimeIndex", frame()["close"].reset_index(drop=True))
        self.refuses(td.DataError, r"no name.*data.rename\('close'\)", frame()["close"].rename(None))
        self.refuses(TypeError, "numpy ndarray, which is one column without times: expected a path", np.arange(3))
        self.refuses(TypeError, "polars Series, which is one column without times: .*by column", polars()["close"])
        self.refuses(TypeError, "pyarrow ChunkedArray, which is one column without times", arrow()["close"])

    def test_columns_that_do_not_fit(self) -> None:
        close = frame()["close"]
        self.refuses(td.DataError, "'close' and 'open' have different indexes: pd.concat", {"close": close, "open": close.shift(1, freq="D")})
        self.refuses(td.DataError, "different lengths: close 4, open 3", {"close": close, "open": close.iloc[1:]})
        self.refuses(TypeError, "ticker A: 'close' is int 3: expected an array", {"A": {"ts": DAYS, "close": 3}})

    def test_a_dict_names_its_wrong_entry(self) -> None:
        self.refuses(TypeError, "'B' is int 3: expected a path, a pandas DataFrame", {"A": frame(), "B": 3})
        self.refuses(TypeError, "'B' is None: expected", {"A": frame(), "B": None})
        self.refuses(TypeError, r"'A' is str 'x.parquet': .*td.market\(PATH\).*Expected", {"A": "x.parquet"})
        self.refuses(TypeError, "'A' is a table and 'B' is one column: expected", {"A": frame(), "B": frame()["close"]})


class Dates(Sources):
    """A date is midnight UTC, as Parquet's DATE is."""

    def test_dates_of_every_library(self) -> None:
        self.holds(polars())
        self.holds(arrow())
        self.holds(arrow().set_column(0, "ts", arrow()["ts"].cast(pa.date64())))
        self.holds(pd.DataFrame({"ts": pd.Series(DATES, dtype=pd.ArrowDtype(pa.date32())), "close": CLOSE}))

    def test_dates_as_objects(self) -> None:
        self.holds(pd.DataFrame({"date": DATES, "close": CLOSE}))
        self.holds(frame().set_axis(pd.Index(DATES)))
        self.holds(pd.concat({"A": frame().set_axis(pd.Index(DATES))}), ticker="A")
        self.holds({"ts": DATES, "close": CLOSE})
        self.holds({"ts": np.array(DATES, "datetime64[D]"), "close": CLOSE})

    def test_moments_as_objects(self) -> None:
        self.holds({"ts": [datetime.datetime(2020, 1, day) for day in range(1, 5)], "close": CLOSE})
        aware = [datetime.datetime(2020, 1, day, tzinfo=datetime.timezone.utc) for day in range(1, 5)]
        index = td.market({"ts": aware, "close": CLOSE})["close"].to_pandas().index
        self.assertEqual((str(index.tz), index[0]), ("UTC", aware[0]))

    def test_a_date_that_is_missing_or_too_far(self) -> None:
        self.refuses(td.DataError, r"row 0: the time in 'ts' is missing", {"ts": [None, *DATES[1:]], "close": CLOSE})
        self.refuses(td.DataError, "nanoseconds cannot reach", {"ts": [datetime.date(1, 1, 1), *DATES[1:]], "close": CLOSE})

    def test_hints_are_of_the_library_of_the_data(self) -> None:
        texts = [str(day) for day in DATES]
        table = frame().reset_index(drop=True)
        for hint, data in {
            r"expected times; pd.to_datetime\(df\['ts'\]\) converts it": table.assign(ts=texts),
            r"expected times; pd.to_datetime\(df.index\) converts it": frame().set_axis(pd.Index(texts, name="date")),
            r"expected times; np.array\(data\['ts'\], 'datetime64\[ns\]'\) converts it": {"ts": texts, "close": CLOSE},
            r"expected times; df\['ts'\].str.to_datetime\(\) converts it": polars().with_columns(pl.Series("ts", texts)),
            r"expected times; table\['ts'\].cast\('timestamp\[ns\]'\) converts it": arrow().set_column(0, "ts", pa.array(texts)),
            r"expected numbers; df\['close'\].cast\(pl.Float64\) converts it": polars().with_columns(pl.col("close").cast(pl.String)),
            "no time column: expected a column named ts": polars().drop("ts"),
        }.items():
            with self.subTest(hint):
                self.refuses(td.DataError, hint, data)

    def test_the_hints_help(self) -> None:
        texts = [str(day) for day in DATES]
        self.holds({"ts": np.array(texts, "datetime64[ns]"), "close": CLOSE})
        self.holds(pl.DataFrame({"ts": polars()["ts"].cast(pl.String).str.to_datetime(), "close": CLOSE}))
        self.holds(pa.table({"ts": pa.chunked_array([texts]).cast("timestamp[ns]"), "close": pa.chunked_array([["1", "2", "3", "4"]]).cast("float64")}))

    def test_there_is_no_hint_where_none_helps(self) -> None:
        self.refuses(td.DataError, r"'ts' holds str such as 'tech' \(.*\): expected times$", {"ts": ["tech"] * 4, "close": CLOSE})
        self.refuses(td.DataError, r"'close' holds complex.*: expected real numbers$", frame().assign(close=1j))
        market = td.market(frame().assign(sector="tech"))
        with self.assertRaisesRegex(td.DataError, r"'sector' holds str such as 'tech' \(.*\): expected numbers$"):
            market["sector"]


class TwoLevels(Sources):
    """Columns of field and ticker: a ticker's bars reach from its first value to its last."""

    def setUp(self) -> None:
        later = frame() * 10
        self.wide = pd.concat({"A": frame().astype(float), "B": later}, axis=1, names=["ticker", "field"])

    def values(self, ticker: str) -> list[float]:
        return list(td.market(self.wide)["close"].collect().series(ticker)["value"])

    def test_rows_before_and_after_are_no_bars(self) -> None:
        self.wide.loc[DAYS[0], "A"] = np.nan
        self.wide.loc[DAYS[3], "B"] = np.nan
        self.assertEqual(self.values("A"), [2, 3, 4])
        self.assertEqual(self.values("B"), [10, 20, 30])

    def test_rows_between_stay_as_missing_values(self) -> None:
        self.wide.loc[DAYS[1:3], "A"] = np.nan
        np.testing.assert_array_equal(self.values("A"), [1, np.nan, np.nan, 4])
        in_dict = td.market({"A": self.wide["A"]})["close"].collect().series("A")["value"]
        np.testing.assert_array_equal(self.values("A"), in_dict)

    def test_a_ticker_without_values(self) -> None:
        self.wide["A"] = np.nan
        self.refuses(td.DataError, "ticker A: all of its values are missing", self.wide)


class Arguments(Sources):
    def test_arguments_of_market(self) -> None:
        whole = {"ts": [0, 1, 2, 3], "close": CLOSE}
        self.refuses(td.OptionError, "'time_unit' must be 's' or 'ms' or 'us' or 'ns'; found 'min'", whole, time_unit="min")
        self.refuses(td.OptionError, "'duplicates' must be 'first' or 'last'; found 'all'", frame(), duplicates="all")
        self.refuses(TypeError, r"market\(\): 'ticker' must be a str; found int 5", frame(), ticker=5)
        self.refuses(TypeError, r"market\(\): 'sort' must be True or False; found int 1", frame(), sort=1)

    def test_an_index_of_three_levels(self) -> None:
        self.refuses(td.DataError, "the index has 3 levels .* the column 'ticker': expected one of times", pd.concat({("A", "x"): frame()}))
        named = pd.concat({("A", 7): frame()}, names=["ticker", "exchange"])
        self.holds(named, ticker="A")
        self.refuses(td.DataError, "columns have 3 levels", pd.concat({("A", "x"): frame()}, axis=1))

    def test_a_label_that_is_a_number(self) -> None:
        self.holds(pd.DataFrame({0: DAYS, 1: CLOSE}), column="1", time_column="0")


if __name__ == "__main__":
    unittest.main()
