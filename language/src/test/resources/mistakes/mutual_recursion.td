def f(x): return g(x)
def g(x): return f(x)
f(3)
