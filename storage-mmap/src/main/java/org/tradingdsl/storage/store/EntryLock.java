// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.MarketException;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The right to build in one entry of the store: a lock among the threads of this process, then one
 * on a file among processes. The order matters, for a file lock is held by a process and refuses
 * its second thread with an exception. The system drops the lock of a process that dies.
 */
public final class EntryLock implements AutoCloseable {
    private static final ConcurrentHashMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();
    private static final long POLL_MILLIS = 20;

    private final ReentrantLock threads;
    private final FileChannel channel;

    private EntryLock(ReentrantLock threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /** Waits for the lock of an entry's folder; a cancelled progress ends the wait. */
    public static EntryLock acquire(Path entry, ImportProgress progress) {
        ReentrantLock threads = THREADS.computeIfAbsent(entry, p -> new ReentrantLock());
        try {
            while (!threads.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                progress.check();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
        FileChannel channel = null;
        try {
            channel =
                    FileChannel.open(
                            entry.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock held = channel.tryLock();
            while (held == null) {
                progress.check();
                Thread.sleep(POLL_MILLIS);
                held = channel.tryLock();
            }
            return new EntryLock(threads, channel);
        } catch (IOException e) {
            throw release(threads, channel, StoreFolder.unwritable(entry.resolve("lock"), e));
        } catch (InterruptedException e) {
            throw release(threads, channel, interrupted());
        } catch (RuntimeException e) {
            throw release(threads, channel, e);
        }
    }

    static RuntimeException interrupted() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted while waiting for the store");
    }

    private static RuntimeException release(
            ReentrantLock threads, FileChannel channel, RuntimeException failure) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        threads.unlock();
        return failure;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new MarketException("cannot release a lock of the store: " + e.getMessage(), e);
        } finally {
            threads.unlock();
        }
    }
}
