// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher;

import org.graalvm.polyglot.Engine;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Unpacks the files that the languages carry in their jars (native libraries, Python's own
 * modules), so that a run needs no cache folder of its user.
 */
public final class Resources {
    private Resources() {}

    /**
     * Unpacks them.
     *
     * @param arguments the folder they go to
     */
    public static void main(String[] arguments) throws IOException {
        Engine.copyResources(Path.of(arguments[0]));
    }
}
