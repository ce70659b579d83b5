# SPDX-License-Identifier: Apache-2.0
# Every comparison, also of a number with a series.
select(lt=close < open, le=close <= high, gt=close > 100, ge=close >= low, eq=close == high, ne=open != close, left=100 < close)
