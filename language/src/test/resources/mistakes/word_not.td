not close > open
