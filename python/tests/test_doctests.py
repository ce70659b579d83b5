# SPDX-License-Identifier: Apache-2.0
"""The examples in the docstrings: each is run, and shows what it says."""

import doctest
import importlib
import os
import pkgutil
import unittest
from pathlib import Path

import trading_dsl
from trading_dsl._catalogue import functions
from trading_dsl._runnable import Runnable

#: Docstrings whose examples show objects of a library: GraalPy has none of these, and some are optional on CPython.
NEEDS = {
    "pandas": tuple(f"trading_dsl.{name}" for name in ("_market.market", "_market.col", "_result.", "_runnable.", "_shown.")),
    "pyarrow": tuple(f"trading_dsl._result.Result.{name}" for name in ("to_arrow", "__arrow_c_stream__")),
    "matplotlib": ("trading_dsl._runnable.Runnable.plot", "trading_dsl._shown.Shown.plot"),
}


def is_there(library: str) -> bool:
    """Whether a library can be loaded here."""
    try:
        importlib.import_module(library)
    except ImportError:
        return False
    return True


def modules() -> list[str]:
    """The package and all its modules that can be loaded here; some need numpy, pyarrow or GraalPy."""
    names = [trading_dsl.__name__]
    for module in pkgutil.walk_packages(trading_dsl.__path__, f"{trading_dsl.__name__}."):
        try:
            importlib.import_module(module.name)
        except ImportError:
            continue
        names.append(module.name)
    return names


def examples(module: str) -> list[doctest.DocTest]:
    """The examples of a module that can run on this Python."""
    found = [test for test in doctest.DocTestFinder().find(importlib.import_module(module)) if test.examples]
    for library, names in NEEDS.items():
        if not is_there(library):
            found = [test for test in found if not test.name.startswith(names)]
    return found


class Examples(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        # They read examples/data, and draw where there is no screen.
        os.environ.setdefault("MPLBACKEND", "Agg")
        cls.addClassCleanup(os.chdir, os.getcwd())
        os.chdir(Path(__file__).resolve().parents[2])

    def test_each_shows_what_it_says(self) -> None:
        tried = 0
        runner = doctest.DocTestRunner()
        for name in modules():
            for test in examples(name):
                with self.subTest(test.name):
                    outcome = runner.run(test)
                    tried += outcome.attempted
                    self.assertEqual(outcome.failed, 0, "the report is on standard output")
        self.assertGreater(tried, 400)

    def test_each_function_has_an_example(self) -> None:
        for name in functions.__all__:
            self.assertIn(">>> ", getattr(trading_dsl, name).__doc__, name)

    def test_so_has_whatever_runs_and_results(self) -> None:
        for kind in (Runnable, trading_dsl.Program, trading_dsl.Result):
            for name in dir(kind):
                member = getattr(kind, name)
                if not name.startswith("_") and (callable(member) or hasattr(member, "__doc__")) and name != "latest":
                    with self.subTest(f"{kind.__name__}.{name}"):
                        self.assertIn(">>> ", member.__doc__ or "")
        for name in ("col", "explain", "literal", "market", "param", "select", "strategy"):
            with self.subTest(name):
                self.assertIn(">>> ", getattr(trading_dsl, name).__doc__)


if __name__ == "__main__":
    unittest.main()
