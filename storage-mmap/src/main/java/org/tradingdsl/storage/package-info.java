// SPDX-License-Identifier: Apache-2.0
/**
 * From Parquet files to mapped columns. This package holds the few words that every room below
 * uses: the user's errors, the report of a damaged segment and the progress of long work.
 *
 * <p>Read {@link org.tradingdsl.storage.market.Market} first: it is the door for everybody else.
 * Data flow one way: {@code parquet} (sources, pages, values) to {@code segment} (the file format
 * that kernels load) inside {@code store} (whose files they are, locks, publication), seen through
 * {@code market} (tickers, groups, column views).
 */
package org.tradingdsl.storage;
