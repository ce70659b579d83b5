// SPDX-License-Identifier: Apache-2.0
/**
 * What the compiler is taught: one machine instruction that Java has no word for. Nothing else of
 * the house depends on the compiler's own classes, and this package is loaded only where they are
 * there and open to us; everything works without it, more slowly over data that lie in memory.
 */
package org.tradingdsl.nodes.graal;
