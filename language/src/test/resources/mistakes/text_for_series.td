sma("close", 50)
