// SPDX-License-Identifier: Apache-2.0
/**
 * From a graph of primitive operators to loops: sharing, the register budget, the cut into tiles.
 */
package org.tradingdsl.language.plan;
