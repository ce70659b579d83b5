# SPDX-License-Identifier: Apache-2.0
# A function with several outputs as the result: all of them.
bbands(close, 20, 2)
