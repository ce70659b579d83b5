# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""The outputs of functions that have several."""

from .._outputs import Outputs


class MacdOutputs(Outputs):
    """The outputs of ``macd``."""

    __slots__ = ()
    NAMES = ("line", "signal", "hist",)

    @property
    def line(self):
        """The fast EMA less the slow one."""
        return self._output("line")

    @property
    def signal(self):
        """The line's EMA."""
        return self._output("signal")

    @property
    def hist(self):
        """The line less the signal."""
        return self._output("hist")


class StochOutputs(Outputs):
    """The outputs of ``stoch``."""

    __slots__ = ()
    NAMES = ("k", "d",)

    @property
    def k(self):
        """The smoothed position in the range."""
        return self._output("k")

    @property
    def d(self):
        """The average of k."""
        return self._output("d")


class BbandsOutputs(Outputs):
    """The outputs of ``bbands``."""

    __slots__ = ()
    NAMES = ("upper", "middle", "lower",)

    @property
    def upper(self):
        """The middle plus k deviations."""
        return self._output("upper")

    @property
    def middle(self):
        """The moving average."""
        return self._output("middle")

    @property
    def lower(self):
        """The middle less k deviations."""
        return self._output("lower")


class KeltnerOutputs(Outputs):
    """The outputs of ``keltner``."""

    __slots__ = ()
    NAMES = ("upper", "middle", "lower",)

    @property
    def upper(self):
        """The middle plus k ranges."""
        return self._output("upper")

    @property
    def middle(self):
        """The average."""
        return self._output("middle")

    @property
    def lower(self):
        """The middle less k ranges."""
        return self._output("lower")


class DonchianOutputs(Outputs):
    """The outputs of ``donchian``."""

    __slots__ = ()
    NAMES = ("upper", "middle", "lower",)

    @property
    def upper(self):
        """The highest high."""
        return self._output("upper")

    @property
    def middle(self):
        """The mean of both."""
        return self._output("middle")

    @property
    def lower(self):
        """The lowest low."""
        return self._output("lower")
