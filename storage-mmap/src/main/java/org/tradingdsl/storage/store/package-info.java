// SPDX-License-Identifier: Apache-2.0
/**
 * Whose files they are: the store's folder and rights, an entry per data path, its manifest, locks
 * and publication.
 */
package org.tradingdsl.storage.store;
