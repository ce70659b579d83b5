// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.api;

/** Hears how far a run is. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called some ten times a second on the thread that runs.
     *
     * @param done bars done; of an import values, which are bars times columns
     * @param total those of the whole phase
     * @param phase {@code "import"} or {@code "run"}
     */
    void report(long done, long total, String phase);
}
