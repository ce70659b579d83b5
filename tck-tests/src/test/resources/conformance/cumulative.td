# SPDX-License-Identifier: Apache-2.0
# Sums, products and extremes of all values so far.
growth = (1 + close.pct_change().fillna(0)).cumprod()
select(growth=growth, volume=volume.cumsum(), top=cummax(high), bottom=cummin(low))
