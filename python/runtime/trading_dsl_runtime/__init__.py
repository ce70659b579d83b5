# SPDX-License-Identifier: Apache-2.0
"""A Java for trading-dsl: a run-time image with the modules that the engine needs, and no others."""

from pathlib import Path


def home() -> Path:
    """The folder of the Java."""
    return Path(__file__).resolve().parent / "java"
