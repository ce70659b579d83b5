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


class PpoOutputs(Outputs):
    """The outputs of ``ppo``."""

    __slots__ = ()
    NAMES = ("line", "signal", "hist",)

    @property
    def line(self):
        """The excess in percent of the slow average."""
        return self._output("line")

    @property
    def signal(self):
        """The line's average."""
        return self._output("signal")

    @property
    def hist(self):
        """The line less the signal."""
        return self._output("hist")


class DmiOutputs(Outputs):
    """The outputs of ``dmi``."""

    __slots__ = ()
    NAMES = ("plus", "minus", "adx",)

    @property
    def plus(self):
        """Movement up, in percent of the true range (+DI)."""
        return self._output("plus")

    @property
    def minus(self):
        """Movement down, in percent of the true range (-DI)."""
        return self._output("minus")

    @property
    def adx(self):
        """The average directional index: the strength of the trend, from 0 to 100."""
        return self._output("adx")


class IchimokuOutputs(Outputs):
    """The outputs of ``ichimoku``."""

    __slots__ = ()
    NAMES = ("conversion", "base", "span_a", "span_b",)

    @property
    def conversion(self):
        """The middle of the range of the conversion bars."""
        return self._output("conversion")

    @property
    def base(self):
        """The middle of the range of the base bars."""
        return self._output("base")

    @property
    def span_a(self):
        """The mean of both, of displacement - 1 bars ago."""
        return self._output("span_a")

    @property
    def span_b(self):
        """The middle of the range of the span bars, of displacement - 1 bars ago."""
        return self._output("span_b")


class SupertrendOutputs(Outputs):
    """The outputs of ``supertrend``."""

    __slots__ = ()
    NAMES = ("line", "direction",)

    @property
    def line(self):
        """The band that holds: the lower one in a rising trend, the upper one in a falling trend."""
        return self._output("line")

    @property
    def direction(self):
        """-1 in a rising trend, 1 in a falling one (Pine's signs)."""
        return self._output("direction")


class AroonOutputs(Outputs):
    """The outputs of ``aroon``."""

    __slots__ = ()
    NAMES = ("up", "down", "osc",)

    @property
    def up(self):
        """100 when the highest high is this bar's, 0 when it is n bars old."""
        return self._output("up")

    @property
    def down(self):
        """The same for the lowest low."""
        return self._output("down")

    @property
    def osc(self):
        """Up less down."""
        return self._output("osc")


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


class StochrsiOutputs(Outputs):
    """The outputs of ``stochrsi``."""

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
