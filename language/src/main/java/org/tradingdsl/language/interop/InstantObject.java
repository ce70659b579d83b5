// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A point in time, in UTC. */
@ExportLibrary(InteropLibrary.class)
final class InstantObject extends TradingObject {
    private static final long NANOS = 1_000_000_000L;

    private final Instant instant;

    /** From nanoseconds since 1970 UTC. */
    InstantObject(long nanos) {
        this.instant =
                Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    @ExportMessage
    boolean isDate() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    LocalDate asDate() {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    @ExportMessage
    boolean isTime() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    LocalTime asTime() {
        return LocalTime.ofInstant(instant, ZoneOffset.UTC);
    }

    @ExportMessage
    boolean isTimeZone() {
        return true;
    }

    @ExportMessage
    ZoneId asTimeZone() {
        return ZoneOffset.UTC;
    }

    @ExportMessage
    Instant asInstant() {
        return instant;
    }

    @Override
    String display() {
        return instant.toString();
    }
}
