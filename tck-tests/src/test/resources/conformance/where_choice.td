# SPDX-License-Identifier: Apache-2.0
# A choice bar by bar, as a function and as pandas' method, with and without the other value.
up = close > open
select(body=where(up, close - open, open - close), gain=(close - open).where(up), either=where(up, up, low > 50), flag=where(up, 1, 0))
