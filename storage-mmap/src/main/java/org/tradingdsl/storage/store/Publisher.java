// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Has the disk keep finished files and then gives them their names. Waiting for the disk happens on
 * threads of its own: the next file is decoded meanwhile, and a journaling file system serves
 * several that wait with one commit.
 */
public final class Publisher implements AutoCloseable {
    private static final int WAITING = 8;

    private final StoreEntry entry;
    private final ExecutorService disk;
    private final List<Future<Void>> files = new ArrayList<>();

    /** For the files of an entry. */
    public Publisher(StoreEntry entry) {
        this.entry = entry;
        this.disk =
                Executors.newFixedThreadPool(
                        WAITING, Thread.ofPlatform().name("sync-", 0).daemon().factory());
    }

    /** Syncs and renames a finished file, soon. Safe from several threads. */
    public synchronized void publish(Path temporary, Path file) {
        files.add(
                disk.submit(
                        () -> {
                            try (FileChannel c =
                                    FileChannel.open(temporary, StandardOpenOption.READ)) {
                                c.force(true);
                            }
                            entry.rename(temporary, file);
                            return null;
                        }));
    }

    /** Waits until all files have their names, and the disk keeps them. */
    public synchronized void complete() {
        for (Future<Void> file : files) {
            try {
                file.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof IOException io) {
                    throw StoreFolder.unwritable(entry.folder(), io);
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                throw EntryLock.interrupted();
            }
        }
        entry.syncNames();
    }

    /** Waits for what has begun. */
    @Override
    public void close() {
        disk.close();
    }
}
