"a" == close
