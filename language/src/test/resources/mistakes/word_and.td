(close > open) and (volume > 0)
