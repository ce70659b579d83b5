close.atr(14)
