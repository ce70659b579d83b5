# SPDX-License-Identifier: Apache-2.0
"""Makes the run-time image with the jlink of a JDK 25, and names the wheel after the platform."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path

from setuptools import Distribution, setup
from setuptools.command.bdist_wheel import bdist_wheel
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent


class BuildWithJava(build_py):
    """Builds the package with its Java."""

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            sys.exit("trading-dsl-runtime: cannot be installed editable")
        image = Path(self.build_lib) / "trading_dsl_runtime" / "java"
        shutil.rmtree(image, ignore_errors=True)
        finder = _finder()
        try:
            java = next(java for java in finder.found(finder.jdks()) if java.can_link)
        except StopIteration:
            sys.exit("trading-dsl-runtime: no JDK 25 with jlink found: install one, or point JAVA_HOME at it")
        # Wheels are compressed as a whole: an image that is not compressed itself makes the smaller wheel, and starts faster.
        command = [*java.image_command(CHECKOUT / "support" / "RuntimeImage.java"), str(image), "--generate-cds-archive"]
        if subprocess.run(command, check=False).returncode != 0:
            sys.exit(f"trading-dsl-runtime: jlink of {java.home} failed")


class PlatformWheel(bdist_wheel):
    """A wheel of one platform, for every Python 3."""

    def get_tag(self) -> tuple[str, str, str]:
        return "py3", "none", super().get_tag()[2]


class PlatformDistribution(Distribution):
    """A distribution with a program of one platform in it."""

    def has_ext_modules(self) -> bool:
        return True


def _finder():  # type: ignore[no-untyped-def]
    """The module of trading-dsl that finds Java."""
    sys.path.insert(0, str(HERE.parent))
    return importlib.import_module("trading_dsl._java")


setup(cmdclass={"build_py": BuildWithJava, "bdist_wheel": PlatformWheel}, distclass=PlatformDistribution)
