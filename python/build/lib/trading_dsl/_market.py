# SPDX-License-Identifier: Apache-2.0
"""Markets: where columns come from. Nothing is read before a program runs."""

from __future__ import annotations

import os

from ._expression import Expr


class Market:
    """A market's Parquet files: a file, a folder of them, or a glob."""

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = None if path is None else os.fspath(path)

    def col(self, name: str) -> Expr:
        """One of the market's columns."""
        return Expr("column", name, market=self)

    def __getitem__(self, name: str) -> Expr:
        return self.col(name)

    def __repr__(self) -> str:
        return "market()" if self.path is None else f"market({self.path!r})"


def market(path: str | os.PathLike[str] | None = None) -> Market:
    """A market by its path. Without one it is the market that ``trading-dsl run`` was given with ``--data``."""
    return Market(path)


def col(name: str) -> Expr:
    """A column of whatever market the program runs over."""
    return Expr("column", name)
