cløse > 3
