for n in 5:
    x = n
