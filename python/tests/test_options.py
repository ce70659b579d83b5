# SPDX-License-Identifier: Apache-2.0
"""Options of runs: dates and collections of any library, and one clear error for what is none."""

import os
import tempfile
import unittest
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import trading_dsl as td
from tests_support import DATA
from trading_dsl._options import moment, names_of

try:
    import numpy as np
    import pandas as pd
except ImportError:
    np = pd = None


class Moments(unittest.TestCase):
    def test_texts_dates_and_datetimes(self) -> None:
        new_york = timezone(timedelta(hours=-5))
        for text, value in {
            "2015-01-05": date(2015, 1, 5),
            "2015-01-05T12:00:00": datetime(2015, 1, 5, 12),
            "2015-01-05T05:30:00": datetime(2015, 1, 5, 0, 30, tzinfo=new_york),
            "soon": "soon",
        }.items():
            self.assertEqual(moment("start", value), text)
        self.assertIsNone(moment("start", None))

    @unittest.skipIf(np is None, "no numpy and pandas here")
    def test_those_of_numpy_and_pandas(self) -> None:
        for value, text in (
            (pd.Timestamp("2015-01-05"), "2015-01-05T00:00:00"),
            (pd.Timestamp("2015-01-05", tz="America/New_York"), "2015-01-05T05:00:00"),
            (pd.Timestamp("2015-01-05T00:00:00.000000007"), "2015-01-05T00:00:00.000000007"),
            (np.datetime64("2015-01-05"), "2015-01-05"),
            (np.datetime64("2015-02"), "2015-02-01"),
            (np.datetime64("2015-01-05T07"), "2015-01-05T07:00:00"),
            (np.datetime64("2015-01-05T07:00:00.000001"), "2015-01-05T07:00:00.000001000"),
        ):
            self.assertEqual(moment("start", value), text)
        for missing in (pd.NaT, np.datetime64("NaT")):
            with self.assertRaisesRegex(td.OptionError, "'end' is missing"):
                moment("end", missing)


class Tickers(unittest.TestCase):
    def test_any_collection(self) -> None:
        for names in ("A", ["A"], ("A",), {"A"}, (name for name in "A"), {"A": 1}.keys()):
            self.assertEqual(names_of(names), ["A"])
        self.assertEqual(names_of({"B", "A"}), ["A", "B"])

    @unittest.skipIf(np is None, "no numpy and pandas here")
    def test_those_of_numpy_and_pandas(self) -> None:
        for names in (pd.Index(["B", "A"]), np.array(["B", "A"]), pd.Series(["B", "A"])):
            self.assertEqual(names_of(names), ["B", "A"])
            self.assertIs(type(names_of(names)[0]), str)


class Runs(unittest.TestCase):
    def setUp(self) -> None:
        self.close = td.market(DATA)["close"]

    def times(self, **options: Any) -> list[str]:
        columns = self.close.collect(tickers={"SPY"}, **options).series("SPY")
        return [str(time)[:10] for time in (columns["ts"][0], columns["ts"][-1])]

    def test_the_window_is_that_of_the_text(self) -> None:
        wanted = self.times(start="2015-01-05", end="2015-02-03")
        self.assertEqual(wanted, ["2015-01-05", "2015-02-03"])
        self.assertEqual(self.times(start=date(2015, 1, 5), end=date(2015, 2, 3)), wanted)
        self.assertEqual(self.times(start=datetime(2015, 1, 5), end=datetime(2015, 2, 3, 1)), wanted)
        if np is not None:
            self.assertEqual(self.times(start=pd.Timestamp("2015-01-05"), end=np.datetime64("2015-02-03")), wanted)
            self.assertEqual(self.times(start="2015-01-05", end="2015-02-03", threads=np.int64(1)), wanted)

    def test_wrong_types_name_the_option_and_what_it_takes(self) -> None:
        for message, options in {
            "'start' must be a str such as '2015-01-31' .*Timestamp.*; found int 2015": {"start": 2015},
            "'end' must be a str .*; found list": {"end": ["2015-01-01"]},
            "'tickers' must be a ticker or a collection of them.*; found int 5$": {"tickers": 5},
            "'tickers' must be .*; found int 5 in it": {"tickers": ["SPY", 5]},
            "'tickers' must be .*; found None in it": {"tickers": [None]},
            "'threads' must be a whole number; found str '2'": {"threads": "2"},
            "'threads' must be a whole number; found bool True": {"threads": True},
            "'progress' must be True, False or None; found str 'yes'": {"progress": "yes"},
            "parameter 'n' must be a number; found str '5'": {"n": "5"},
            "parameter 'strat' must be a number; found str '2015'; did you mean 'start'": {"strat": "2015"},
        }.items():
            with self.subTest(message), self.assertRaisesRegex(TypeError, message):
                self.close.collect(**options)

    def test_values_that_cannot_be(self) -> None:
        for message, options in {
            "'tickers' is empty: name at least one": {"tickers": []},
            "parameter 'n': nan is no number": {"n": float("nan")},
        }.items():
            with self.subTest(message), self.assertRaisesRegex(td.OptionError, message):
                self.close.collect(**options)

    @unittest.skipIf(np is None, "GraalPy resolves paths itself")
    def test_a_relative_path_is_of_the_folder_that_python_is_in(self) -> None:
        self.close.collect(tickers="SPY")
        before = os.getcwd()
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "SPY.parquet").write_bytes((Path(DATA) / "SPY.parquet").read_bytes())
            os.chdir(folder)
            try:
                self.assertEqual(td.market("SPY.parquet")["close"].collect().tickers, ["SPY"])
            finally:
                os.chdir(before)


if __name__ == "__main__":
    unittest.main()
