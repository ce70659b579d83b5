!(close > open)
