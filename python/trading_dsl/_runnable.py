# SPDX-License-Identifier: Apache-2.0
"""What everything that can run has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os

    import numpy
    import pandas

    from ._engine import Result
    from ._explanation import Explanation
    from ._market import Market
    from ._program import Program


class Runnable:
    """Something the engine can run: an expression, several outputs, a program. Each method here runs it once."""

    __slots__ = ()

    def _program(self) -> Program:
        raise NotImplementedError

    def collect(self, market: Market | str | os.PathLike[str] | None = None, **params: float) -> Result:
        """Runs it over the market that its columns were taken from, or over the one given.

        Args:
            market: A market, or a path to one.
            params: Values of the parameters that ``td.param`` declared.

        Returns:
            The result, with the values of each ticker bar by bar.

        Raises:
            EngineError: for a program that the engine refuses, and for data it cannot read.
        """
        return self._program().run(market, **params)
