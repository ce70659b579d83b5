// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

/** Hears how far work is. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * Called a few times a second.
     *
     * @param done bars done
     * @param total bars in all
     * @param phase what is being done
     */
    void report(long done, long total, String phase);
}
