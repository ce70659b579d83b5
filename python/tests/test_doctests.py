# SPDX-License-Identifier: Apache-2.0
"""The examples in the docstrings: each is run, and shows what it says."""

import doctest
import importlib
import pkgutil
import unittest

import trading_dsl
from trading_dsl._catalogue import functions


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


class Examples(unittest.TestCase):
    def test_each_shows_what_it_says(self) -> None:
        tried = 0
        for name in modules():
            with self.subTest(name):
                outcome = doctest.testmod(importlib.import_module(name))
                tried += outcome.attempted
                self.assertEqual(outcome.failed, 0, "the report is on standard output")
        self.assertGreater(tried, 400)

    def test_each_function_has_an_example(self) -> None:
        for name in functions.__all__:
            self.assertIn(">>> ", getattr(trading_dsl, name).__doc__, name)


if __name__ == "__main__":
    unittest.main()
