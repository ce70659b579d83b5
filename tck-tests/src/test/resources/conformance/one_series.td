# SPDX-License-Identifier: Apache-2.0
# A single number per bar.
close.rsi(14) - close.rsi(28)
