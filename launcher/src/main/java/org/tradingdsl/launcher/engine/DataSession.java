// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.tradingdsl.language.run.DataCommands;
import org.tradingdsl.language.run.RunOptions;
import org.tradingdsl.language.run.UsageException;
import org.tradingdsl.storage.MarketException;

import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Commands on data alone. They are called as plain Java: a polyglot context would take longer to
 * begin than most imports take in all. Ctrl-C stops the work and ends the process.
 */
public final class DataSession implements AutoCloseable {
    private final ReentrantLock working = new ReentrantLock();

    /** Work that was told to stop tidies up; the process ends after that. */
    private final Interruption interruption = new Interruption(working::lock);

    private DataSession() {}

    /** A session for some commands, one after the other. */
    public static DataSession open() {
        return new DataSession();
    }

    /**
     * Does a command.
     *
     * @param command its name among the language's bindings
     * @param options its options
     * @param listener hears how far it is
     * @return its facts as plain values, in the order in which to show them
     */
    public Map<String, Object> call(
            String command, Map<String, Object> options, ProgressListener listener) {
        working.lock();
        try {
            return DataCommands.run(command, options, progress(listener));
        } catch (RuntimeException | OutOfMemoryError e) {
            if (interruption.happened()) {
                working.unlock();
                Interruption.parkUntilExit();
            }
            throw failure(e);
        } finally {
            if (working.isHeldByCurrentThread()) {
                working.unlock();
            }
        }
    }

    private RunOptions.Progress progress(ProgressListener listener) {
        return new RunOptions.Progress() {
            @Override
            public void report(long done, long total, String phase) {
                listener.report(done, total, phase);
            }

            @Override
            public boolean cancelled() {
                return interruption.happened();
            }
        };
    }

    private static Failure failure(Throwable e) {
        return switch (e) {
            case UsageException usage -> Failure.usage(usage.getMessage(), usage);
            case MarketException market -> Failure.failed(market.getMessage(), market);
            case OutOfMemoryError memory -> Failure.outOfMemory(memory);
            default -> Failure.internal(e);
        };
    }

    @Override
    public void close() {
        interruption.close();
    }
}
