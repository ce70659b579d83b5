# SPDX-License-Identifier: Apache-2.0
"""Processes with the engine in them: how they start, fork and end. CPython only."""

import multiprocessing
import os
import pickle
import sys
import unittest

import trading_dsl as td
from tests_support import DATA, momentum, python

if sys.implementation.name != "cpython":
    raise unittest.SkipTest("GraalPy is a guest of the engine's own process")

import numpy as np


class Starts(unittest.TestCase):
    def test_ctrl_c_while_java_starts_leaves_a_session_that_works(self) -> None:
        code = f"""
import os, signal, threading, time
import trading_dsl as td
signal.signal(signal.SIGINT, signal.default_int_handler)
rising = td.market({DATA!r})["close"].sma(3)
threading.Timer(%s, os.kill, (os.getpid(), signal.SIGINT)).start()
try:
    rising.collect()
    time.sleep(60)
except KeyboardInterrupt:
    print("stopped", rising.collect().digest)
"""
        expected = f"stopped {td.market(DATA)['close'].sma(3).collect().digest}\n"
        for delay in 0.05, 0.15, 0.25, 0.35, 0.5, 0.7:
            with self.subTest(delay=delay):
                done = python(code % delay)
                self.assertEqual((done.stdout, done.returncode), (expected, 0), done.stderr)


class Ends(unittest.TestCase):
    def test_a_script_ends_whichever_thread_ran_first(self) -> None:
        ways = {
            "in a pool": "with ThreadPoolExecutor(2) as pool: list(pool.map(run, [3, 4, 5]))",
            "in a pool, then in the main thread": "with ThreadPoolExecutor(2) as pool: list(pool.map(run, [3, 4]))\nrun(5)",
            "in a thread that is over": "thread = Thread(target=run, args=(3,)); thread.start(); thread.join()",
            "in a daemon that goes on": "done = Event(); Thread(target=lambda: (run(3), done.set(), Event().wait()), daemon=True).start();"
            " done.wait()",
            "in the main thread": "run(3)",
        }
        for name, way in ways.items():
            code = f"""
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Thread
import trading_dsl as td
close = td.market({DATA!r})["close"]
def run(n):
    return close.sma(n).collect().digest
{way}
print("end")
"""
            with self.subTest(name):
                done = python(code)
                self.assertEqual((done.stdout, done.stderr, done.returncode), ("end\n", "", 0))


def _in_child(queue: "multiprocessing.Queue[str]") -> None:
    try:
        momentum(td.market(DATA)).run()
        queue.put("ran")
    except Exception as error:
        queue.put(f"{type(error).__name__}: {error}")


class Forks(unittest.TestCase):
    def child(self, method: str) -> str:
        context = multiprocessing.get_context(method)
        queue = context.Queue()
        process = context.Process(target=_in_child, args=(queue,))
        process.start()
        try:
            return str(queue.get(timeout=120))
        finally:
            process.join(10)
            process.kill()

    @unittest.skipUnless(hasattr(os, "fork"), "no fork here")
    def test_a_forked_child_is_told_what_to_do(self) -> None:
        momentum(td.market(DATA)).run()
        self.assertRegex(self.child("fork"), "EngineError: this process was forked .*spawn")

    @unittest.skipUnless(hasattr(os, "fork"), "no fork here")
    def test_a_forked_child_ends_with_its_own_code(self) -> None:
        ways = {"at once": "pass", "after a call": "told(rising.collect)", "after a result": "told(lambda: result.series('SPY'))"}
        for name, way in ways.items():
            code = f"""
import os, sys
import trading_dsl as td
rising = td.market({DATA!r})["close"].sma(3)
result = rising.collect()
def told(call):
    try:
        call()
    except td.EngineError:
        return
    sys.exit(4)
child = os.fork()
if child == 0:
    {way}
    sys.exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), rising.collect().digest == result.digest)
"""
            with self.subTest(name):
                self.assertEqual(python(code).stdout, "3 True\n")

    @unittest.skipUnless(hasattr(os, "fork"), "no fork here")
    def test_a_child_forked_before_the_first_run_has_an_engine_of_its_own(self) -> None:
        code = f"""
import os, sys
import trading_dsl as td
rising = td.market({DATA!r})["close"].sma(3)
child = os.fork()
digest = rising.collect().digest
print(digest, flush=True)
if child:
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
"""
        done = python(code)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(done.stdout, f"{td.market(DATA)['close'].sma(3).collect().digest}\n" * 2)

    def test_a_market_of_a_path_can_be_sent_to_a_child(self) -> None:
        market = td.market(DATA, time_column="ts")
        momentum(market).run()
        sent = pickle.loads(pickle.dumps(market))
        self.assertEqual((sent.path, sent._identity), (market.path, market._identity))
        with self.assertRaisesRegex(TypeError, "cannot be pickled"):
            pickle.dumps(td.market({"ts": np.arange(3), "close": np.ones(3)}, time_unit="s"))

    def test_a_spawned_child_runs(self) -> None:
        momentum(td.market(DATA)).run()
        self.assertEqual(self.child("spawn"), "ran")


if __name__ == "__main__":
    unittest.main()
