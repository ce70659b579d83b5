sma(close, 50)
close
