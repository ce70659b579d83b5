if close > open:
    x = 1
