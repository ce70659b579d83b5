x = 1 if close > open else 2
