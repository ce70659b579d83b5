# A trend follower with an indicator of its own: a Python function that returns an expression is all it takes.
import trading_dsl as td


def chandelier(market: td.Market, n: int = 22, k: float = 3.0) -> td.Expr:
    """The chandelier exit: k average true ranges below the highest high of n bars (Le Beau)."""
    return market.col("high").highest(n) - k * market.atr(n)


market = td.market()
close = market.col("close")
breakout = close >= close.highest(100)
td.backtest(entries=breakout, exits=close < chandelier(market).shift(1), fees=0.0005)
