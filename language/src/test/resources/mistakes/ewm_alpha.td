close.ewm(alpha=1.5).mean()
