// SPDX-License-Identifier: Apache-2.0
/** Operators on numbers of one row: arithmetic, extremes, selection. */
package org.tradingdsl.nodes.arithmetic;
