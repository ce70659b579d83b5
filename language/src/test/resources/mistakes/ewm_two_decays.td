close.ewm(span=10, alpha=0.1).mean()
