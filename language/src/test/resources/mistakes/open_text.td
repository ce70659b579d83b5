market.col("close)
