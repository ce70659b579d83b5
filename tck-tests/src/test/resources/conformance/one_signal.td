# SPDX-License-Identifier: Apache-2.0
# A single truth value per bar, by every way to combine conditions.
a = close > open
b = volume > volume.sma(20)
c = close > 100
(a & b) | (b ^ c) & ~a
