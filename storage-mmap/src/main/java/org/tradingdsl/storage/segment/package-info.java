// SPDX-License-Identifier: Apache-2.0
/**
 * The file format that kernels load: layout, header, checksums, writing and mapping. Knows nothing
 * of Parquet.
 *
 * <p>A mapping is proved against the length that its file has when it is opened. Somebody who
 * shortens a mapped file afterwards kills the process (SIGBUS in compiled code); files are
 * therefore read-only, in folders that only their owner may enter, and are replaced by renaming,
 * never written again.
 */
package org.tradingdsl.storage.segment;
