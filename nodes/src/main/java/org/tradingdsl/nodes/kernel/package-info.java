// SPDX-License-Identifier: Apache-2.0
/**
 * What every kernel shares: the lanes it computes on, the memory it addresses, the specification of
 * each primitive operator, and the roots whose loops run block by block.
 */
package org.tradingdsl.nodes.kernel;
