// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Memory outside the heap for the current page of one column: what the system reads lands where a
 * native codec takes it up, and what that writes is where values are decoded from. Buffers of usual
 * pages go from one column to the next of the same thread; those of a thread that ends are freed.
 */
final class PageMemory {
    static final ByteBuffer NONE = ByteBuffer.allocateDirect(0);

    /** An import has eight lanes open at a time, and a ticker column and a time column. */
    private static final int MOST_KEPT = 16;

    /**
     * Pages have about a megabyte. A file may be one page of hundreds; a process that lives on does
     * not keep such room, and has it for the next import.
     */
    private static final int LARGEST_KEPT = 4 << 20;

    /** Pages of about a megabyte differ in size: one that is a little larger finds room too. */
    private static final int GRAIN = 64 << 10;

    private static final ThreadLocal<Deque<ByteBuffer>> FREE =
            ThreadLocal.withInitial(ArrayDeque::new);

    /** Only one page of a thread is being decompressed at a time. */
    private static final ThreadLocal<ByteBuffer> PACKED = ThreadLocal.withInitial(() -> NONE);

    private ByteBuffer page = NONE;

    /** Room for a page that stays until the next one is asked for; little endian. */
    ByteBuffer page(int size) {
        if (page.capacity() < size) {
            close();
            ByteBuffer free = FREE.get().pollFirst();
            page = free != null && free.capacity() >= size ? free : allocate(size);
        }
        return page.clear();
    }

    /** Room for exactly so many bytes, until anyone on this thread asks for it again. */
    ByteBuffer packed(int size) {
        ByteBuffer packed = PACKED.get();
        if (packed.capacity() < size) {
            packed = allocate(size);
            PACKED.set(packed);
        }
        return packed.clear().limit(size);
    }

    private static ByteBuffer allocate(int size) {
        int rounded = Math.max(size, (int) Math.min((long) size + GRAIN & -GRAIN, 1 << 30));
        return ByteBuffer.allocateDirect(rounded).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Leaves the page to the next column. */
    void close() {
        Deque<ByteBuffer> free = FREE.get();
        if (page != NONE && page.capacity() <= LARGEST_KEPT && free.size() < MOST_KEPT) {
            free.addFirst(page);
        }
        page = NONE;
        if (PACKED.get().capacity() > LARGEST_KEPT) {
            PACKED.remove();
        }
    }
}
