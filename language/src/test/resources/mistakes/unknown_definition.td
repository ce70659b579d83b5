def typical(h, l): return (h + l) / 2
typcal(high, low)
