// SPDX-License-Identifier: Apache-2.0
/**
 * Parquet files, read and written page by page in constant memory: footers, codecs, decoders, and a
 * flat table writer.
 */
package org.tradingdsl.storage.parquet;
