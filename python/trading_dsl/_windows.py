# SPDX-License-Identifier: Apache-2.0
"""What opens pandas' windows on an expression: ``rolling``, ``expanding`` and ``ewm``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _window
from ._catalogue.windows import Ewm, Expanding, Rolling
from ._signature import REQUIRED, Signature

if TYPE_CHECKING:
    from ._expression import Expr
    from ._types import Flag, Number, Whole


class Windows:
    """pandas' windows as methods; each waits for its statistic."""

    __slots__ = ()

    def _method(self, signature: Signature, *values: object, **aliases: object) -> Any:
        raise NotImplementedError

    def rolling(self, window: Whole | None = None, min_periods: Whole | None = None, *, n: Whole | None = None) -> Rolling:
        """The last ``window`` bars, this one included, as in pandas.

        Args:
            window: Bars in the window, from 1 to 1,000,000; also by the name ``n``.
            min_periods: How many valid values the window must hold; all of them when not given.

        >>> import trading_dsl as td
        >>> td.col("close").rolling(20).mean()
        close.rolling(20).mean()
        """
        return Rolling(self._method(_window.ROLLING, REQUIRED if window is None else window, min_periods, n=n))

    def expanding(self, min_periods: Whole = 1) -> Expanding:
        """All bars so far, as in pandas.

        Args:
            min_periods: How many valid values there must have been.

        >>> import trading_dsl as td
        >>> td.col("close") / td.col("close").expanding().max() - 1
        close / close.expanding().max() - 1
        """
        return Expanding(self._method(_window.EXPANDING, min_periods))

    def ewm(
        self,
        com: Number | Expr | None = None,
        span: Number | Expr | None = None,
        halflife: Number | Expr | None = None,
        alpha: Number | Expr | None = None,
        min_periods: Whole = 0,
        adjust: Flag = True,
        ignore_na: Flag = False,
    ) -> Ewm:
        """Exponential weights, as in pandas: one of ``com``, ``span``, ``halflife`` and ``alpha`` must be given.

        Args:
            com: Centre of mass, from 0: alpha = 1 / (1 + com).
            span: Span, from 1: alpha = 2 / (span + 1).
            halflife: Bars in which a weight halves, above 0: alpha = 1 - exp(-ln 2 / halflife).
            alpha: Weight of the newest value, above 0 and at most 1.
            min_periods: How many valid values there must have been.
            adjust: Whether to divide by the sum of the weights so far.
            ignore_na: Whether missing values are left out when weights are counted.

        >>> import trading_dsl as td
        >>> td.col("close").ewm(span=20, adjust=False).mean()
        close.ewm(span=20, adjust=False).mean()
        """
        given = [name for name, value in (("com", com), ("span", span), ("halflife", halflife), ("alpha", alpha)) if value is not None]
        if len(given) != 1:
            raise TypeError(
                f"ewm() takes exactly one of com, span, halflife and alpha, such as ewm(span=20); found {' and '.join(given) or 'none'}"
            )
        return Ewm(self._method(_window.EWM, com, span, halflife, alpha, min_periods, adjust, ignore_na))
