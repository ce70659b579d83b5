# SPDX-License-Identifier: Apache-2.0
"""The package's tests on GraalPy: ./trading-dsl run python/tests/graalpy.py --data examples/data"""

import sys
import unittest
from pathlib import Path

import trading_dsl as td

tests = unittest.defaultTestLoader.discover(str(Path(__file__).resolve().parent))
outcome = unittest.TextTestRunner(stream=sys.stderr, verbosity=1).run(tests)
if not outcome.wasSuccessful():
    raise AssertionError(f"{len(outcome.failures) + len(outcome.errors)} tests failed on GraalPy")
td.strategy(td.col("close"))
