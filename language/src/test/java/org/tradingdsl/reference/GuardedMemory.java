// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Memory between two pages that nobody may touch: an access one row too far kills the process
 * instead of reading a neighbour. Never freed; for processes of their own.
 */
final class GuardedMemory implements PlanHarness.Allocator {
    private static final long PAGE = 4096;
    private static final int READ_WRITE = 3;
    private static final int PRIVATE_ANONYMOUS = 0x22;

    private final boolean atEnd;
    private final MethodHandle mmap;
    private final MethodHandle mprotect;

    /** Memory that ends at a forbidden page, or else begins after one. */
    GuardedMemory(boolean atEnd) {
        this.atEnd = atEnd;
        Linker linker = Linker.nativeLinker();
        mmap =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("mmap"),
                        FunctionDescriptor.of(
                                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT,
                                JAVA_LONG));
        mprotect =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("mprotect"),
                        FunctionDescriptor.of(JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    @Override
    public MemorySegment allocate(long bytes) {
        long inner = (bytes + PAGE - 1) / PAGE * PAGE;
        try {
            long base =
                    (long)
                            mmap.invokeExact(
                                    0L, inner + 2 * PAGE, READ_WRITE, PRIVATE_ANONYMOUS, -1, 0L);
            int before = (int) mprotect.invokeExact(base, PAGE, 0);
            int behind = (int) mprotect.invokeExact(base + PAGE + inner, PAGE, 0);
            if (base == -1 || before != 0 || behind != 0) {
                throw new IllegalStateException("no guarded memory of " + bytes + " bytes");
            }
            long address = base + PAGE + (atEnd ? inner - bytes : 0);
            return MemorySegment.ofAddress(address).reinterpret(bytes);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a call of the C library failed", e);
        }
    }
}
