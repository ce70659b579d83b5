// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Dates and date-times as users write them, as nanoseconds since 1970 UTC. */
public final class Instants {
    private static final long NANOS = 1_000_000_000L;

    private Instants() {}

    /**
     * The first instant of a window.
     *
     * @param option the option's name, for messages
     * @param text {@code 2015-01-31}, {@code 2015-01-31T09:30} or with seconds, a fraction, and
     *     {@code Z} or an offset
     * @throws UsageException when it is no date
     */
    public static long first(String option, String text) {
        return parse(option, text, false);
    }

    /** The last instant of a window; a bare date means that whole day. */
    public static long last(String option, String text) {
        return parse(option, text, true);
    }

    private static long parse(String option, String text, boolean end) {
        String trimmed = text.strip().replace(' ', 'T');
        try {
            if (!trimmed.contains("T")) {
                LocalDate date = LocalDate.parse(trimmed);
                Instant start =
                        (end ? date.plusDays(1) : date).atStartOfDay().toInstant(ZoneOffset.UTC);
                return end ? nanos(start) - 1 : nanos(start);
            }
            boolean zoned = trimmed.endsWith("Z") || trimmed.matches(".*[+-]\\d\\d(:?\\d\\d)?$");
            return nanos(
                    zoned
                            ? OffsetDateTime.parse(trimmed).toInstant()
                            : LocalDateTime.parse(trimmed).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException | ArithmeticException e) {
            throw new UsageException(
                    "'"
                            + option
                            + "' must be a date such as 2015-01-31 or a date-time such as"
                            + " 2015-01-31T09:30:00 (UTC), between the years 1678 and 2262; found '"
                            + text
                            + "'");
        }
    }

    private static long nanos(Instant instant) {
        return Math.addExact(
                Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
    }
}
