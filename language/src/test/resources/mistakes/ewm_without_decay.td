close.ewm().mean()
