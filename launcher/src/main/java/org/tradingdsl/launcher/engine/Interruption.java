// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What Ctrl-C does: it says so, ends the work and then the process within a second, whatever the
 * work is doing. Files of the store appear by renaming only, so there is nothing to tidy up.
 */
final class Interruption implements AutoCloseable {
    private static final Duration GRACE = Duration.ofMillis(700);

    private final Thread hook;
    private final Runnable ending;
    private volatile boolean happened;

    /** Listens until it is closed; {@code ending} ends the work, on a thread of its own. */
    Interruption(Runnable ending) {
        this.ending = ending;
        this.hook = new Thread(this::stop, "stop");
        try {
            Runtime.getRuntime().addShutdownHook(hook);
        } catch (IllegalStateException e) {
            // Ctrl-C came first, and there is nothing to end yet.
            parkUntilExit();
        }
    }

    /** Whether it came: what fails then is no failure. */
    boolean happened() {
        return happened;
    }

    /** The process is ending already: the JVM decides its exit code. */
    static void parkUntilExit() {
        while (true) {
            LockSupport.park();
        }
    }

    private void stop() {
        happened = true;
        System.err.write('\n');
        System.err.writeBytes("Stopped.\n".getBytes(StandardCharsets.UTF_8));
        Thread closer = new Thread(ending, "close");
        closer.setDaemon(true);
        closer.start();
        try {
            closer.join(GRACE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on Ctrl-C does what the JVM does by itself. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already; what was asked for is done.
            parkUntilExit();
        }
    }
}
