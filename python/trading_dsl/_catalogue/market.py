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

    def dmi(self, n=14, smooth=14, flavor="tradingview", high=None, low=None, close=None):
        """Directional movement: how much of the range is movement up or down, and how strong the trend is.

        Args:
            n (whole, between 1 and 1000000): Bars of Wilder's smoothing of movements and ranges.
            smooth (whole, between 1 and 1000000): Bars of Wilder's smoothing of the index.
            flavor ("tradingview" or "talib"): Whether the first averages are means of n bars, or TA-Lib's
                sums of n - 1.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns:
            plus (series): Movement up, in percent of the true range (+DI).
            minus (series): Movement down, in percent of the true range (-DI).
            adx (series): The average directional index: the strength of the trend, from 0 to 100.

        Formula: up = high - high before, dn = low before - low; plus = 100 rma(up where up > dn and up > 0,
            else 0, n) / r with r = rma(true range without the first bar, n), minus likewise; adx = 100
            rma(|plus - minus| / (plus + minus), smooth), with 0 for a quotient whose denominator is 0
        Seed: the means of the first n movements and ranges; talib: the sums of the first n - 1, divided by n.
            adx: the mean of the first smooth quotients
        First valid bar: n for plus and minus, n + smooth - 1 for adx
        Source: Wilder (1978); Pine ta.dmi; flavor talib: TA-Lib PLUS_DI, MINUS_DI and ADX

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> (market.dmi(14, 14).adx > 25) & (market.dmi(14, 14).plus > market.dmi(14, 14).minus)
        (dmi(14, 14).adx > 25) & (dmi(14, 14).plus > dmi(14, 14).minus)
        """
        return self._call(_signatures.dmi, n, smooth, flavor, high, low, close)

    def adx(self, n=14, flavor="tradingview", high=None, low=None, close=None):
        """Average directional index: how strong a trend is, whichever its direction, from 0 to 100.

        Args:
            n (whole, between 1 and 1000000): Bars of both of Wilder's smoothings.
            flavor ("tradingview" or "talib"): How the first averages are made, as for dmi.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: dmi(n, n, flavor).adx
        Seed: as for dmi
        First valid bar: 2 n - 1
        Source: Wilder (1978); TA-Lib ADX, Pine ta.dmi

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.adx(14) > 25
        adx(14) > 25
        """
        return self._call(_signatures.adx, n, flavor, high, low, close)

    def ichimoku(self, conversion=9, base=26, span=52, displacement=26, high=None, low=None):
        """Ichimoku's lines as they are known on the bar.

        The cloud is the one drawn at this bar, made of earlier bars. The lagging span is the close drawn back
        in time; compare `close` with `shift(close, displacement - 1)` instead.

        Args:
            conversion (whole, between 1 and 1000000): Bars of the conversion line (tenkan).
            base (whole, between 1 and 1000000): Bars of the base line (kijun).
            span (whole, between 1 and 1000000): Bars of the leading span B.
            displacement (whole, between 1 and 1000000): How far ahead the cloud is drawn, this bar included.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.

        Returns:
            conversion (series): The middle of the range of the conversion bars.
            base (series): The middle of the range of the base bars.
            span_a (series): The mean of both, of displacement - 1 bars ago.
            span_b (series): The middle of the range of the span bars, of displacement - 1 bars ago.

        Formula: middle(k) = (highest(high, k) + lowest(low, k)) / 2; span_a = shift((conversion + base) / 2,
            displacement - 1), span_b = shift(middle(span), displacement - 1)
        First valid bar: conversion - 1, base - 1; max(conversion, base) + displacement - 2, span +
            displacement - 2
        Source: Hosoda; TradingView's indicator Ichimoku Cloud

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> close = td.col("close")
        >>> (close > market.ichimoku(9, 26, 52, 26).span_a) & (close > market.ichimoku(9, 26, 52, 26).span_b)
        (close > ichimoku(9, 26, 52, 26).span_a) & (close > ichimoku(9, 26, 52, 26).span_b)
        """
        return self._call(_signatures.ichimoku, conversion, base, span, displacement, high, low)

    def supertrend(self, factor=3, n=10, high=None, low=None, close=None):
        """SuperTrend: a band below the prices while they rise, above them while they fall.

        Args:
            factor (number, above 0): Average true ranges between the middle of a bar and the bands.
            n (whole, between 1 and 1000000): Bars of the average true range.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns:
            line (series): The band that holds: the lower one in a rising trend, the upper one in a falling
                trend.
            direction (series): -1 in a rising trend, 1 in a falling one (Pine's signs).

        Formula: bands hl2 -+ factor atr(n); lower = ratchet(lower band, close before), upper likewise with
            turned signs; the trend rises from a close above upper on, and falls from a close below lower on,
            which wins
        Seed: the trend falls on the first valid bar
        First valid bar: n - 1
        Source: Seban; Pine ta.supertrend

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.supertrend(3, 10).direction < 0
        supertrend(3, 10).direction < 0
        """
        return self._call(_signatures.supertrend, factor, n, high, low, close)

    def aroon(self, n=14, high=None, low=None):
        """Aroon: how recent the highest high and the lowest low of n + 1 bars are, from 0 to 100.

        Args:
            n (whole, between 1 and 999999): Bars before this one.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.

        Returns:
            up (series): 100 when the highest high is this bar's, 0 when it is n bars old.
            down (series): The same for the lowest low.
            osc (series): Up less down.

        Formula: up = 100 (n + highestbars(high, n + 1)) / n; down likewise with lowestbars(low, n + 1); of
            equal extremes the newest
        First valid bar: n
        Source: Chande (1995); TA-Lib AROON and AROONOSC; TradingView takes the oldest of equal extremes

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.aroon(25).up > 70
        aroon(25).up > 70
        """
        return self._call(_signatures.aroon, n, high, low)

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

    def ultosc(self, fast=7, middle=14, slow=28, high=None, low=None, close=None):
        """Ultimate oscillator: buying pressure over three windows, from 0 to 100.

        Args:
            fast (whole, between 1 and 1000000): Bars of the window that weighs 4.
            middle (whole, between 1 and 1000000): Bars of the window that weighs 2.
            slow (whole, between 1 and 1000000): Bars of the window that weighs 1.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: 100 (4 a(fast) + 2 a(middle) + a(slow)) / 7 with a(n) = the sum of close - bottom over the
            sum of top - bottom, bottom = min(low, close before) and top = max(high, close before)
        First valid bar: the largest of the three
        Source: Williams (1976); TA-Lib ULTOSC, TradingView's Ultimate Oscillator

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.ultosc(7, 14, 28) < 30
        ultosc(7, 14, 28) < 30
        """
        return self._call(_signatures.ultosc, fast, middle, slow, high, low, close)

    def bop(self, open=None, high=None, low=None, close=None):
        """Balance of power: the body of the bar in relation to its range, from -1 to 1.

        Args:
            open (series; the market's open when not given): The opens.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: (close - open) / (high - low); missing where the range is 0
        First valid bar: 0
        Source: Livshin, Stocks & Commodities 19:8 (2001); TA-Lib BOP (0 for a range of 0), TradingView's
            Balance of Power

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> td.sma(market.bop(), 14) > 0
        sma(bop(), 14) > 0
        """
        return self._call(_signatures.bop, open, high, low, close)

    def cci(self, n=20, high=None, low=None, close=None):
        """Commodity channel index: how many mean deviations the typical price is away from its average.

        Args:
            n (whole, between 1 and 1000000): Bars of average and deviation.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: (p - sma(p, n)) / (0.015 avgdev(p, n)) with p = hlc3; missing where the deviation is 0
        First valid bar: n - 1
        Source: Lambert (1980); TA-Lib CCI (0 for a deviation of 0), Pine ta.cci(hlc3, n)

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.cci(20) > 100
        cci(20) > 100
        """
        return self._call(_signatures.cci, n, high, low, close)

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

    def natr(self, n=14, flavor="tradingview", high=None, low=None, close=None):
        """Normalized average true range: the average true range in percent of the close.

        Args:
            n (whole, between 1 and 1000000): Bars of Wilder's smoothing.
            flavor ("tradingview" or "talib"): Whether the first bar's range, which has no close before,
                counts.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.

        Returns: series

        Formula: 100 atr(n, flavor) / close
        Seed: as for atr
        First valid bar: n - 1; talib: n
        Source: Forman, Stocks & Commodities 24:5 (2006); flavor talib: TA-Lib NATR

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.natr(14) < 2
        natr(14) < 2
        """
        return self._call(_signatures.natr, n, flavor, high, low, close)

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

    def ad(self, high=None, low=None, close=None, volume=None):
        """Accumulation/distribution: the volume, weighed by where the close stands in the bar's range, summed
        up.

        Args:
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.
            volume (series; the market's volume when not given): The volumes.

        Returns: series

        Formula: cumsum(((close - low) - (high - close)) / (high - low) volume), 0 for a bar whose range is 0
        Seed: the first bar's value
        First valid bar: 0
        Source: Chaikin; TA-Lib AD, Pine ta.accdist

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> market.ad() > td.sma(market.ad(), 20)
        ad() > sma(ad(), 20)
        """
        return self._call(_signatures.ad, high, low, close, volume)

    accdist = ad

    def adosc(self, fast=3, slow=10, flavor="tradingview", high=None, low=None, close=None, volume=None):
        """Chaikin's oscillator: a fast average of accumulation/distribution less a slow one.

        Args:
            fast (whole, between 1 and 1000000): Bars of the fast average.
            slow (whole, between 1 and 1000000): Bars of the slow average.
            flavor ("tradingview" or "talib"): Whether the averages start with means, or with the first value.
            high (series; the market's high when not given): The highs.
            low (series; the market's low when not given): The lows.
            close (series; the market's close when not given): The closes.
            volume (series; the market's volume when not given): The volumes.

        Returns: series

        Formula: ema(ad(), fast) - ema(ad(), slow)
        Seed: each EMA by the mean of its first n valid values; talib: by the first value
        First valid bar: max(fast, slow) - 1
        Source: Chaikin; TradingView's Chaikin Oscillator; flavor talib: TA-Lib ADOSC

        >>> import trading_dsl as td
        >>> market = td.market("examples/data")
        >>> td.crossover(market.adosc(3, 10), 0)
        crossover(adosc(3, 10), 0)
        """
        return self._call(_signatures.adosc, fast, slow, flavor, high, low, close, volume)
