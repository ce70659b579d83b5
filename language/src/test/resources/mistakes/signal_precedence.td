close > open & volume > 1_000_000
