close.smaa(50)
