// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives room for the values that a run keeps: eight bytes a bar for numbers, one for truth values,
 * never on the heap. With a folder for result files the room is a mapped file without a name there,
 * so that it may exceed the memory of the machine.
 */
final class Keeper {
    private final List<Boolean> booleans;
    private final Path folder;

    private Keeper(List<Boolean> booleans, Path folder) {
        this.booleans = booleans;
        this.folder = folder;
    }

    /** Keeps nothing. */
    static Keeper nothing() {
        return new Keeper(List.of(), null);
    }

    /**
     * Keeps values.
     *
     * @param booleans for each kept column whether it holds truth values
     * @param folder where the room is made, or null for anonymous memory
     */
    static Keeper of(List<Boolean> booleans, Path folder) {
        return new Keeper(booleans, folder);
    }

    void keep(TickerRun ticker) {
        List<MemorySegment> places = new ArrayList<>();
        for (boolean flag : booleans) {
            places.add(room(ticker.count() * (flag ? 1 : Double.BYTES)));
        }
        ticker.keep(places);
    }

    private MemorySegment room(long bytes) {
        if (bytes == 0) {
            return MemorySegment.NULL;
        }
        if (folder == null) {
            return Arena.ofAuto().allocate(bytes, Double.BYTES);
        }
        try {
            Path file = Files.createTempFile(folder, ".values", ".tmp");
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                return channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes, Arena.ofAuto());
            } finally {
                // The mapping outlives the name: a killed process leaves no file behind.
                Files.delete(file);
            }
        } catch (IOException e) {
            throw ResultFiles.unwritable(folder, e);
        }
    }
}
