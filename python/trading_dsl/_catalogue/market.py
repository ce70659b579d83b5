# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""The functions over whole bars as methods of a market, whose own columns they read."""

from . import signatures as _signatures


class MarketFunctions:
    """The functions over whole bars as methods of a market."""

    __slots__ = ()

    def hl2(self, high=None, low=None):
        """The middle of a bar's range.

        Args:
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.

        Returns: series

        Formula: (high + low) / 2
        First valid bar: 0
        Source: Pine hl2, TA-Lib MEDPRICE

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> td.ema(market.hl2(), 20)
        ema(hl2(), 20)
        """
        return self._call(_signatures.hl2, high, low)

    medprice = hl2

    def hlc3(self, high=None, low=None, close=None):
        """The typical price of a bar.

        Args:
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: (high + low + close) / 3
        First valid bar: 0
        Source: Pine hlc3, TA-Lib TYPPRICE

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> td.sma(market.hlc3(), 20)
        sma(hlc3(), 20)
        """
        return self._call(_signatures.hlc3, high, low, close)

    typprice = hlc3

    def ohlc4(self, open=None, high=None, low=None, close=None):
        """The mean of a bar's four prices.

        Args:
            open (series; the market's open when not given): The opens.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: (open + high + low + close) / 4
        First valid bar: 0
        Source: Pine ohlc4, TA-Lib AVGPRICE

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> td.sma(market.ohlc4(), 20)
        sma(ohlc4(), 20)
        """
        return self._call(_signatures.ohlc4, open, high, low, close)

    avgprice = ohlc4

    def stoch(self, n=14, smooth=3, d=3, high=None, low=None, close=None):
        """Stochastic oscillator: where the close stands in the range of the last n bars, from 0 to 100.

        Args:
            n (whole, between 1 and 1000000): Bars of the range.
            smooth (whole, between 1 and 1000000): Bars that k is averaged over; 1 for the fast form.
            d (whole, between 1 and 1000000): Bars that d averages k over.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns:
            k (series): The smoothed position in the range.
            d (series): The average of k.

        Formula: k = sma(100 (close - lowest) / (highest - lowest), smooth); d = sma(k, d); missing where the
            range is 0
        First valid bar: n + smooth - 2 for k, n + smooth + d - 3 for d
        Source: Lane; Pine ta.stoch; TA-Lib STOCH gives 0 for a range of 0

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.stoch(14, 3, 3).k < 20
        stoch(14, 3, 3).k < 20
        """
        return self._call(_signatures.stoch, n, smooth, d, high, low, close)

    def willr(self, n=14, high=None, low=None, close=None):
        """Williams %R: where the close stands below the highest high of n bars, from -100 to 0.

        Args:
            n (whole, between 1 and 1000000): Bars of the range.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: 100 (close - highest) / (highest - lowest); missing where the range is 0
        First valid bar: n - 1
        Source: Williams; Pine ta.wpr, TA-Lib WILLR (0 for a range of 0)

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.willr(14) < -80
        willr(14) < -80
        """
        return self._call(_signatures.willr, n, high, low, close)

    wpr = willr

    def true_range(self, flavor="tradingview", high=None, low=None, close=None):
        """True range: the bar's range, stretched to the close before.

        Args:
            flavor ("tradingview" or "talib"): Whether the first bar's is high - low, or missing.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: max(high - low, |high - c|, |low - c|) with c the close before; high - low where c is missing
            (talib: missing)
        First valid bar: 0; talib: 1
        Source: Wilder (1978); Pine ta.tr(true), TA-Lib TRANGE

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> market.true_range() / close > 0.05
        true_range() / close > 0.05
        """
        return self._call(_signatures.true_range, flavor, high, low, close)

    tr = true_range

    trange = true_range

    def atr(self, n=14, flavor="tradingview", high=None, low=None, close=None):
        """Average true range: Wilder's average of the true range.

        Args:
            n (whole, between 1 and 1000000): Bars of Wilder's smoothing.
            flavor ("tradingview" or "talib"): Whether the first bar's range, which has no close before,
                counts.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: rma(true_range(flavor), n)
        Seed: the mean of the first n true ranges
        First valid bar: n - 1; talib: n
        Source: Wilder (1978); Pine ta.atr, TA-Lib ATR

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> close > td.shift(close, 1) + 2 * market.atr(14)
        close > shift(close, 1) + 2 * atr(14)
        """
        return self._call(_signatures.atr, n, flavor, high, low, close)

    def keltner(self, n=20, k=2, x=None, high=None, low=None, close=None):
        """Keltner channels: an exponential average, and k average true ranges to either side.

        Args:
            n (whole, between 1 and 1000000): Bars of both averages.
            k (number, at least 0): Ranges between the middle and a band.
            x (series; the market's close when not given): The values averaged.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns:
            upper (series): The middle plus k ranges.
            middle (series): The average.
            lower (series): The middle less k ranges.

        Formula: ema(x, n), ema(x, n) +- k ema(true range, n), the first bar's true range missing
        Seed: each EMA by the mean of its first n valid values
        First valid bar: n - 1 for the middle, n for the bands
        Source: Pine ta.kc

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> close > market.keltner(20, 2).upper
        close > keltner(20, 2).upper
        """
        return self._call(_signatures.keltner, n, k, x, high, low, close)

    def donchian(self, n=20, high=None, low=None):
        """Donchian channels: the highest high and the lowest low of n bars.

        Args:
            n (whole, between 1 and 1000000): Bars of the channel, this one included.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.

        Returns:
            upper (series): The highest high.
            middle (series): The mean of both.
            lower (series): The lowest low.

        Formula: highest(high, n), (upper + lower) / 2, lowest(low, n)
        First valid bar: n - 1
        Source: Donchian

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> close > td.shift(market.donchian(20).upper, 1)
        close > shift(donchian(20).upper, 1)
        """
        return self._call(_signatures.donchian, n, high, low)

    def vwap(self, high=None, low=None, close=None, volume=None):
        """Volume-weighted average price since the start of the UTC date.

        Args:
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.
            volume (series; the market's volume when not given): The volumes.

        Returns: series

        Formula: sum(hlc3 volume) / sum(volume) over the date's bars so far; a bar that lacks a price or the
            volume is skipped
        First valid bar: 0
        Source: Pine ta.vwap, anchored daily

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> close > market.vwap()
        close > vwap()
        """
        return self._call(_signatures.vwap, high, low, close, volume)

    def vwma(self, x, n, volume=None):
        """Volume-weighted moving average.

        Args:
            x (series): The values.
            n (whole, between 1 and 1000000): Bars in the window, this one included.
            volume (series; the market's volume when not given): The weights.

        Returns: series

        Formula: sma(x volume, n) / sma(volume, n)
        First valid bar: n - 1
        Source: Pine ta.vwma

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> market.vwma(close, 20) > td.sma(close, 20)
        vwma(close, 20) > sma(close, 20)
        """
        return self._call(_signatures.vwma, x, n, volume)

    def obv(self, close=None, volume=None):
        """On-balance volume: the volume of rising bars less that of falling ones, summed up.

        Args:
            close (series; the market's close when not given): The closes.
            volume (series; the market's volume when not given): The volumes.

        Returns: series

        Formula: cumsum(volume where the close rose, -volume where it fell, else 0)
        Seed: 0 on the first bar
        First valid bar: 0
        Source: Granville; Skender OBV; Pine's is missing on the first bar, TA-Lib's starts with its volume

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.obv() > td.sma(market.obv(), 20)
        obv() > sma(obv(), 20)
        """
        return self._call(_signatures.obv, close, volume)

    def mfi(self, n=14, high=None, low=None, close=None, volume=None):
        """Money flow index: the share of rising bars in the money of the last n bars, from 0 to 100.

        Args:
            n (whole, between 1 and 1000000): Bars summed up.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.
            volume (series; the market's volume when not given): The volumes.

        Returns: series

        Formula: 100 - 100 / (1 + up / dn) with up and dn the sums of hlc3 volume over bars whose hlc3 rose
            and fell; 100 where dn is 0
        First valid bar: n
        Source: Quong and Soudack, Stocks & Commodities 7:3 (1989); TA-Lib MFI, Skender

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.mfi(14) < 20
        mfi(14) < 20
        """
        return self._call(_signatures.mfi, n, high, low, close, volume)
