(close > open) && (volume > 0)
