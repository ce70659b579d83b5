// SPDX-License-Identifier: Apache-2.0
/** Operators that give truth values: comparisons, logic, tests for missing values. */
package org.tradingdsl.nodes.logic;
