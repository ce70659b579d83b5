open < close < high
