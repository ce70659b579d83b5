close > open or volume > 0
