smaa(close, 50)
