// SPDX-License-Identifier: Apache-2.0
/**
 * Markets as engines see them: one {@link org.tradingdsl.storage.market.Market} for one data path,
 * its tickers with their time axes, lane groups, and views of mapped columns. Opening imports what
 * the store lacks and nothing else.
 */
package org.tradingdsl.storage.market;
