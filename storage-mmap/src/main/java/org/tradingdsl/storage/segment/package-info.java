// SPDX-License-Identifier: Apache-2.0
/** The file format that kernels load: layout, header, checksums, writing and mapping. Knows nothing of Parquet. */
package org.tradingdsl.storage.segment;
