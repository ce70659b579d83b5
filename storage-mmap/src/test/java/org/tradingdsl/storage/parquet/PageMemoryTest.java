// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.ByteBuffer;

/** What a thread keeps of the memory of its pages. */
class PageMemoryTest {
    private static final int HUGE = 48 << 20;

    @Test
    void usualPagesGoToTheNextColumn() {
        PageMemory first = new PageMemory();
        ByteBuffer page = first.page(1 << 20);
        first.close();
        assertSame(page, new PageMemory().page(1 << 20));
    }

    @Test
    void hugePagesAreNotKept() {
        PageMemory first = new PageMemory();
        assertTrue(first.page(HUGE).capacity() >= HUGE);
        assertEquals(HUGE, first.packed(HUGE).remaining());
        assertTrue(first.packed(10).capacity() >= HUGE, "shared by the pages of a column");
        first.close();
        assertTrue(new PageMemory().page(1000).capacity() < HUGE);
        assertTrue(new PageMemory().packed(1000).capacity() < HUGE);
    }
}
