// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage;

import java.nio.file.Path;

/**
 * A segment file whose content is not what was written. Nothing of it has been served; it must be
 * rebuilt from its source ({@code Market.rebuild}).
 */
public final class DamagedSegmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Path file;

    /** The file and what is wrong with it. */
    public DamagedSegmentException(Path file, String what) {
        super("the segment " + file + " is damaged: " + what);
        this.file = file;
    }

    /** The damaged file. */
    public Path file() {
        return file;
    }
}
