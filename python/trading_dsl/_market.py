# SPDX-License-Identifier: Apache-2.0
"""Markets: where columns come from. Nothing is read before a program runs."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from ._catalogue.market import MarketFunctions
from ._expression import Expr, call_on
from ._signature import Signature

if TYPE_CHECKING:
    from ._engine import Backend


class Market(MarketFunctions):
    """A market's Parquet files: a file, a folder of them, or a glob.

    The functions over whole bars, such as ``market.atr(14)``, read its own columns.
    """

    _naive_times = False

    def __init__(self, path: str | os.PathLike[str] | None = None, **options: Any) -> None:
        self.path = None if path is None else os.fspath(path)
        self._options = {name: value for name, value in options.items() if value is not None}

    def col(self, name: str) -> Expr:
        """One of the market's columns.

        >>> import trading_dsl as td
        >>> td.market("examples/data").col("close")
        close
        """
        return Expr("column", name, market=self)

    def __getitem__(self, name: str) -> Expr:
        return self.col(name)

    def _call(self, signature: Signature, *values: object, **aliases: object) -> Any:
        return call_on(self, signature, *values, **aliases)

    @property
    def _identity(self) -> object:
        """What makes two markets the same one."""
        return self.path

    def _data(self, backend: Backend) -> dict[str, Any]:
        """The options that make a run read this market."""
        return self._options if self.path is None else {**self._options, "data": self.path}

    def __repr__(self) -> str:
        return "market()" if self.path is None else f"market({self.path!r})"


def market(path: str | os.PathLike[str] | None = None) -> Market:
    """A market by its path. Without one it is the market that ``trading-dsl run`` was given with ``--data``."""
    return Market(path)


def col(name: str) -> Expr:
    """A column of whatever market the program runs over."""
    return Expr("column", name)
