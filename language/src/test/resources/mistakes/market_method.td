market.close
