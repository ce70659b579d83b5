# SPDX-License-Identifier: Apache-2.0
"""A process with the engine in it: Ctrl-C, threads, many runs, and a machine without Java. CPython only."""

import os
import signal
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any

import trading_dsl as td
from tests_support import DATA, momentum, python

if sys.implementation.name != "cpython":
    raise unittest.SkipTest("GraalPy is a guest of the engine's own process")

import numpy as np


class Interrupts(unittest.TestCase):
    def setUp(self) -> None:
        # Whoever starts the tests in the background of a shell has SIGINT ignored.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        self.addCleanup(signal.signal, signal.SIGINT, before)

    def test_ctrl_c_stops_a_run_and_the_session_goes_on(self) -> None:
        n = 3_000_000
        close = np.linspace(1.0, 2.0, n)
        market = td.market({"ts": np.arange(n), "close": close}, time_unit="s")
        # Hundreds of windows: minutes of work, were it not stopped.
        long = td.select(**{f"s{k}": market["close"].rolling(k).std() for k in range(10, 400)})
        market["close"].collect()
        timer = threading.Timer(0.5, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        with self.assertRaises(KeyboardInterrupt):
            long.run()
        timer.join()
        self.assertEqual(market["close"].collect().series("data")["value"][-1], 2.0)


class Threads(unittest.TestCase):
    def test_two_threads_two_markets(self) -> None:
        markets = [td.market(DATA), td.market({"ts": np.arange(5000), "close": np.arange(1.0, 5001)}, time_unit="s")]
        programs: list[Any] = [momentum(markets[0]), markets[1]["close"].sma(20)]
        expected = [program.run().digest if i == 0 else program.collect().digest for i, program in enumerate(programs)]
        found: list[set[str]] = [set(), set()]

        def work(i: int) -> None:
            for _ in range(25):
                found[i].add((programs[0].run() if i == 0 else programs[1].collect()).digest)

        threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(found, [{digest} for digest in expected])

    def test_errors_reach_the_thread_that_made_them(self) -> None:
        caught: list[Exception] = []

        def work() -> None:
            try:
                td.col("close").collect("/absent")
            except td.DataError as error:
                caught.append(error)

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        self.assertIn("no file or folder /absent", str(caught[0]))


class ManyRuns(unittest.TestCase):
    @unittest.skipUnless(sys.platform == "linux", "reads /proc")
    def test_a_thousand_runs_leak_nothing(self) -> None:
        def resident() -> int:
            return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") // 2**20

        market = td.market(DATA)
        program = momentum(market)
        sizes = []
        for i in range(1000):
            result = program.run()
            result.equity("AAPL")
            result.stats()
            if i % 100 == 99:
                sizes.append(resident())
        self.assertLess(sizes[-1], sizes[0] + 64, f"resident megabytes after each hundred runs: {sizes}")


class Starts(unittest.TestCase):
    def test_an_import_starts_nothing(self) -> None:
        heavy = "jpype", "numpy", "pandas", "pyarrow", "tqdm"
        code = f"import sys, trading_dsl; print([name for name in {heavy!r} if name in sys.modules])"
        self.assertEqual(python(code).stdout.strip(), "[]")

    def test_without_java_it_is_said_what_to_install(self) -> None:
        code = f"""
from trading_dsl import _java
_java._USUAL_PLACES = ()
_java._runtime_package = lambda: iter(())
import trading_dsl as td
td.col("close").collect({DATA!r})
"""
        done = python(code, JAVA_HOME="", PATH="/nowhere")
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr.strip().splitlines()[-1], r"JavaError: no Java 25 found.*pip install 'trading-dsl\[runtime\]'.*JDK 25")

    def test_a_java_that_another_library_started_is_named(self) -> None:
        code = f"""
import jpype
from trading_dsl import _java
jpype.startJVM(jvmpath=_java.find_java().library)
import trading_dsl as td
td.col("close").collect({DATA!r})
"""
        self.assertRegex(python(code).stderr, "JavaError: another library has started Java in this process")

    def test_an_older_java_is_named(self) -> None:
        with tempfile.TemporaryDirectory() as home:
            library = Path(home, "lib", "server", "libjvm.so")
            library.parent.mkdir(parents=True)
            library.touch()
            Path(home, "release").write_text('JAVA_VERSION="17.0.1"\nMODULES="java.base"\n')
            code = """
from trading_dsl import _java
_java._USUAL_PLACES = ()
_java._runtime_package = lambda: iter(())
_java.find_java()
"""
            done = python(code, JAVA_HOME=home, PATH="/nowhere")
        self.assertIn(f"found only {home} (Java 17.0.1)", done.stderr)

    def test_a_start_with_a_cache_gives_the_same_bits(self) -> None:
        code = f"""
import trading_dsl as td
from trading_dsl import _fast_start
market = td.market({DATA!r})
signal = (market.col("close").rsi(14) > 70) & (market.col("volume") > 1_000_000)
print(td.backtest(entries=signal, exits=~signal, fees=0.0005).run().digest)
print([option for option in _fast_start.chosen()[2] if "AOTCache" in option])
"""
        with tempfile.TemporaryDirectory() as cache:
            environment = {"XDG_CACHE_HOME": cache, "TRADING_DSL_FAST_START": "on"}
            made = python("from trading_dsl import _fast_start; _fast_start.prepare()", **environment)
            self.assertEqual((made.returncode, made.stderr), (0, ""))
            done = python(code, **environment)
        digest, option = done.stdout.strip().splitlines()
        self.assertEqual(digest, momentum(td.market(DATA)).run().digest)
        self.assertIn("-XX:AOTCache=", option)


class Bars(unittest.TestCase):
    def test_a_bar_is_shown_only_when_it_is_wanted(self) -> None:
        code = f"""
import trading_dsl as td
td.market({DATA!r}).col("close").sma(9).collect(progress=%s)
"""
        self.assertIn("run", python(code % True).stderr)
        self.assertNotIn("bars", python(code % None).stderr)

    def test_a_notebook_without_widgets_gets_a_plain_bar_and_no_warning(self) -> None:
        code = """
import sys, types
shell = types.SimpleNamespace(config={"IPKernelApp": {}})
sys.modules["ipykernel.zmqshell"] = sys.modules["IPython"] = types.ModuleType("IPython")
sys.modules["IPython"].get_ipython = lambda: shell
sys.modules["ipywidgets"] = None
from trading_dsl._progress import ProgressBar
with ProgressBar(True) as bar:
    bar.show((1, 4, "run"))
"""
        said = python(code).stderr
        self.assertIn("run:", said)
        self.assertNotIn("Warning", said)


if __name__ == "__main__":
    unittest.main()
