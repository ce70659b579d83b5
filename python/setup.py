# SPDX-License-Identifier: Apache-2.0
"""Puts the engine's jars, which Maven builds, into the package. All else is in pyproject.toml."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
#: Built by ./trading-dsl and by Maven. GraalPy and JavaScript, in a third folder, are of no use to CPython.
BUILT = (CHECKOUT / ".build" / "app", CHECKOUT / "launcher" / "target" / "dist")
FOLDERS = ("lib", "mods")
BUILD = ("mvn", "-q", "-B", "-pl", "launcher", "-am", "package", "-DskipTests")


class BuildWithJars(build_py):
    """Builds the package with its jars."""

    def run(self) -> None:
        super().run()
        # An editable installation finds the jars of its checkout.
        if not self.editable_mode:
            self._add_jars(Path(self.build_lib) / "trading_dsl" / "jars")

    def _add_jars(self, jars: Path) -> None:
        built = _built()
        shutil.rmtree(jars, ignore_errors=True)
        for folder in FOLDERS:
            # The time of a jar is what tells a cached start that it is still the same.
            shutil.copytree(built / folder, jars / folder)
        shutil.copy2(CHECKOUT / "support" / "RuntimeImage.java", jars)


def _built() -> Path:
    """The folder of the jars that were built last; builds them when there are none."""
    newest = max(BUILT, key=_time)
    if _time(newest) == 0:
        if not (CHECKOUT / "pom.xml").exists():
            sys.exit("trading-dsl: no jars here: build the package in a checkout of the repository, or install a wheel")
        if shutil.which("mvn") is None:
            sys.exit(f"trading-dsl: the engine's jars are not built: run 'mvn package' in {CHECKOUT} first (Maven and a JDK 25)")
        print("trading-dsl: building the engine's jars with Maven (a few minutes the first time) ...", file=sys.stderr)
        if subprocess.run(BUILD, cwd=CHECKOUT, check=False).returncode != 0:
            sys.exit(f"trading-dsl: the engine's jars could not be built: run 'mvn package' in {CHECKOUT} to see why")
        newest = max(BUILT, key=_time)
    return newest


def _time(built: Path) -> float:
    return max((jar.stat().st_mtime for jar in (built / "lib").glob("trading-dsl-language*.jar")), default=0)


setup(cmdclass={"build_py": BuildWithJars})
