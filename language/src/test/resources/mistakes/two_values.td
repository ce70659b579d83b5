close open
