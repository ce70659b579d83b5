# SPDX-License-Identifier: Apache-2.0
"""What notebooks show, of results without an engine."""

import math
import unittest
import unittest.mock
import xml.etree.ElementTree as ET
from typing import Any

import trading_dsl as td
from tests_support import FakeRun
from trading_dsl import _chart

try:
    import numpy as np
except ImportError:
    np = None
try:
    import matplotlib
except ImportError:
    matplotlib = None

DAY = 86_400 * 10**9


def parsed(svg: str) -> ET.Element:
    """The chart's tree; it must be sound XML."""
    return ET.fromstring(svg[: svg.index("</svg>") + 6])


def texts(svg: str) -> list[str]:
    return [element.text or "" for element in parsed(svg).iter() if element.tag.endswith("text")]


class Charts(unittest.TestCase):
    def test_thinning_keeps_peaks_and_gaps(self) -> None:
        values = [0.0] * 10_000
        values[1234], values[5678] = 7.0, -3.0
        values[9000:9200] = [math.nan] * 200
        seconds, kept = _chart.thin(range(10_000), values, 100)
        self.assertLessEqual(len(kept), 200)
        self.assertEqual((max(v for v in kept if v == v), min(v for v in kept if v == v)), (7.0, -3.0))
        self.assertTrue(any(v != v for v in kept))
        self.assertEqual(sorted(seconds), seconds)

    def test_short_series_are_kept_whole(self) -> None:
        self.assertEqual(_chart.thin([1, 2], [3.0, 4.0]), ([1.0, 2.0], [3.0, 4.0]))

    def test_a_chart_is_sound_and_labelled(self) -> None:
        seconds = [day * 86_400.0 for day in range(4_000)]
        svg = _chart.svg(
            [_chart.Line("A & B", seconds, [float(day) for day in range(4_000)]), _chart.Line("C", seconds[:5], [math.nan] * 5)]
        )
        self.assertIn("A & B", texts(svg))
        self.assertIn("1970", texts(svg))
        self.assertIn("4,000", texts(svg))
        self.assertLess(len(svg), 20_000)

    def test_nothing_to_draw(self) -> None:
        for lines in ([], [_chart.Line("A", [], [])], [_chart.Line("A", [1.0], [math.nan])]):
            self.assertEqual(_chart.svg(lines), "")

    def test_one_value(self) -> None:
        parsed(_chart.svg([_chart.Line("A", [0.0], [5.0])]))
        parsed(_chart.svg([_chart.Line("A", [0.0, 1.0], [0.0, 0.0])]))

    def test_gaps_split_a_line(self) -> None:
        for filled in (False, True):
            svg = _chart.svg([_chart.Line("A", [0.0, 1.0, 2.0, 3.0, 4.0], [1.0, 2.0, math.nan, 1.0, 2.0], filled)])
            path = next(element for element in parsed(svg).iter() if element.tag.endswith("path"))
            self.assertEqual(path.get("d", "").count("M"), 2)

    def test_labels_have_the_decimals_that_tell_them_apart(self) -> None:
        for low, high in ((0.0, 1.0), (0.001, 0.0035), (99.0, 101.0), (0, 3e9), (1e5, 9e5), (-2.5, 2.5)):
            svg = _chart.svg([_chart.Line("A", [0.0, 86_400.0], [low, high])])
            labels = [text for text in texts(svg) if not text[:1].isalpha() and ":" not in text]
            with self.subTest(low=low, high=high):
                self.assertEqual(len(set(labels)), len(labels), labels)


def figures(ticker: str | None = None) -> dict[str, Any]:
    row: dict[str, Any] = {"total_return": 0.5, "sharpe": None, "trades": 3, "final_equity": 150_000.0}
    return {"ticker": ticker, **row} if ticker else row


def backtest() -> td.Result:
    equity = {"ts": [0, DAY, 2 * DAY], "equity": [1e5, 9e4, 1.5e5], "position": [0.0, 9.0, 0.0], "drawdown": [0.0, -0.1, 0.0]}
    trades = {"entry_ts": [DAY], "entry_price": [10.0], "exit_ts": [2 * DAY], "exit_price": [12.0]}
    document = {"aggregate": figures(), "tickers": [figures("A"), figures("<B>")]}
    tables = {"equity": {"A": equity, "<B>": equity}, "trades": {"A": trades, "<B>": trades}}
    return td.Result(FakeRun(document, tables))


def series(**columns: list[Any]) -> td.Result:
    summary = {"valid": 2, "last": 2.0, "mean": 1.5, "min": 1.0, "max": 2.0}
    document = {"tickers": [{"ticker": "A", "series": {name: summary for name in columns}}]}
    return td.Result(FakeRun(document, {"series": {"A": {"ts": [0, DAY, 2 * DAY], **columns}}}))


class Html(unittest.TestCase):
    def test_a_backtest_is_a_table_and_a_chart(self) -> None:
        html = backtest()._repr_html_()
        self.assertIn("50.0%", html)
        self.assertIn("150,000", html)
        self.assertIn("<th style=\"text-align:left\">all</th>", html)
        self.assertIn("&lt;B&gt;", html)
        self.assertNotIn("<B>", html)
        parsed(html[html.index("<svg") :])

    def test_series_are_a_table_and_a_chart(self) -> None:
        html = series(fast=[1.0, 2.0, math.nan], up=[True, False, True])._repr_html_()
        self.assertIn("A fast", html)
        parsed(html[html.index("<svg") :])

    def test_an_expression_without_a_market_shows_its_text(self) -> None:
        self.assertEqual((td.col("x") < 3)._repr_html_(), "<code>x &lt; 3</code>")
        program = td.backtest(entries=td.col("x") > 3, exits=td.col("x") < 3)
        self.assertIn("backtest(", program._repr_html_())

    def test_an_expression_that_cannot_run_says_why(self) -> None:
        error = td.DataError("no <such> folder")
        with unittest.mock.patch("trading_dsl._engine.run", side_effect=error):
            html = td.market("absent/").col("close")._repr_html_()
        self.assertIn("<pre>no &lt;such&gt; folder</pre>", html)


@unittest.skipIf(np is None or matplotlib is None, "matplotlib is not installed")
class Plots(unittest.TestCase):
    def setUp(self) -> None:
        matplotlib.use("Agg")
        self.addCleanup(lambda: __import__("matplotlib.pyplot").pyplot.close("all"))

    def test_one_ticker_shows_price_equity_and_drawdown(self) -> None:
        result = backtest()
        with unittest.mock.patch.object(
            td.Result, "_prices", lambda self, ticker: {"ts": self.columns("equity", ticker)["ts"], "close": np.array([9.0, 10, 12])}
        ):
            axes = result.plot("A")
        self.assertEqual([axis.get_ylabel() for axis in axes], ["price", "equity", "drawdown"])
        self.assertEqual([len(c.get_offsets()) for c in axes[0].collections], [1, 1])
        self.assertEqual(list(axes[1].lines[0].get_ydata()), [1e5, 9e4, 1.5e5])
        axes[0].figure.canvas.draw()

    def test_many_tickers_show_equity_and_drawdown_of_each(self) -> None:
        axes = backtest().plot()
        self.assertEqual([len(axis.lines) for axis in axes], [2, 2])
        axes[0].figure.canvas.draw()

    def test_series_have_a_panel_each(self) -> None:
        axes = series(fast=[1.0, 2.0, math.nan], up=[1.0, 0.0, 1.0]).plot()
        self.assertEqual([axis.get_ylabel() for axis in axes], ["fast", "up"])

    def test_an_unknown_ticker(self) -> None:
        with self.assertRaisesRegex(KeyError, "no ticker 'C'; there are A, <B>"):
            backtest().plot("C")

    def test_a_span_of_time(self) -> None:
        result = backtest()
        for start, end, bars in (("1970-01-02", None, 2), (None, "1970-01-02", 2), ("1970-01-02", "1970-01-02T12:00", 1)):
            with unittest.mock.patch.object(td.Result, "_prices", lambda self, ticker: None):
                axes = result.plot("A", start=start, end=end)
            self.assertEqual(len(axes[1].lines[0].get_ydata()), bars)


    def test_without_matplotlib_the_way_to_it_is_named(self) -> None:
        with unittest.mock.patch.dict("sys.modules", {"matplotlib": None}):
            with self.assertRaisesRegex(td.EngineError, "pip install matplotlib"):
                backtest().plot("A")


class Explanations(unittest.TestCase):
    def test_facts_and_loops_are_lines(self) -> None:
        document = {
            "name": "strategy",
            "hash": "ab",
            "ast": {},
            "columns": ["close", "volume"],
            "warmup_bars": 14,
            "reads_bars": {"entries": "[-14, 0]"},
            "stages": [
                {"stage": "loop 1", "registers": 3.5, "machine_code": "found again", "computes": ["t1 = add(close, 1)"]}
            ],
        }
        explanation = td.Explanation(document)
        lines = str(explanation).splitlines()
        self.assertIn("columns             close, volume", lines)
        self.assertIn("reads bars entries  [-14, 0]", lines)
        self.assertIn("loop 1, about 3.5 registers busy, machine code found again", lines)
        self.assertIn("  t1 = add(close, 1)", lines)
        self.assertEqual((explanation.columns, explanation.warmup_bars), (["close", "volume"], 14))

    def test_the_latest_program_is_explained(self) -> None:
        td.Program.latest = None
        with self.assertRaisesRegex(ValueError, "no program yet"):
            td.explain()


if __name__ == "__main__":
    unittest.main()
