// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

/** How long work is shown and stopped. Methods may be called from several threads at once. */
public interface ImportProgress {
    /** Shows nothing and never cancels. */
    ImportProgress NONE =
            new ImportProgress() {
                @Override
                public void begin(long totalRows, String what) {}

                @Override
                public void advance(long rows) {}

                @Override
                public void end() {}

                @Override
                public boolean cancelled() {
                    return false;
                }
            };

    /** Work of so many rows begins; -1 where that is not known beforehand. */
    void begin(long totalRows, String what);

    /** So many rows more are done. */
    void advance(long rows);

    /** The work is over, done or failed. */
    void end();

    /** Whether to stop; polled at least every few milliseconds. */
    boolean cancelled();

    /** Stops the caller when {@link #cancelled()} says so. */
    default void check() {
        if (cancelled()) {
            throw new java.util.concurrent.CancellationException("cancelled");
        }
    }
}
