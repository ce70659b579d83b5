# SPDX-License-Identifier: Apache-2.0
"""The strategies that are written in every form: Python gives the program and the results that the text form gave.

The files and what is expected of them are in ``tck-tests/src/test/resources/conformance``; the other forms are tested there.
"""

import json
import runpy
import sys
import tempfile
import unittest
from pathlib import Path

import trading_dsl as td

ROOT = Path(__file__).resolve().parents[2]
STRATEGIES = ROOT / "tck-tests" / "src" / "test" / "resources" / "conformance"


@unittest.skipIf(sys.implementation.name == "graalpy", "GraalPyTest in tck-tests runs them on GraalPy")
class Conformance(unittest.TestCase):
    def test_every_strategy(self) -> None:
        expected = json.loads((STRATEGIES / "expected.json").read_text())
        self.assertEqual(sorted(expected), sorted(file.stem for file in STRATEGIES.glob("*.py")))
        self.assertGreaterEqual(len(expected), 25)
        with tempfile.TemporaryDirectory() as store:
            market = td.market(ROOT / "examples" / "data", store=store)
            for name, outcome in expected.items():
                with self.subTest(name):
                    program = runpy.run_path(str(STRATEGIES / f"{name}.py"))["strategy"]
                    result = program.run(market)
                    document = json.loads(result.to_json())
                    self.assertEqual({"hash": document["strategy"]["hash"], "digest": result.digest}, outcome)


if __name__ == "__main__":
    unittest.main()
