market.col("a\q")
