close.diff(-1)
