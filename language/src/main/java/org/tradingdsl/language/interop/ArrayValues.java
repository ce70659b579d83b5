// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.storage.market.ColumnValues;
import org.tradingdsl.storage.parquet.TimeConversion;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/**
 * Values of an array of another language: numbers, truth values, null where one is missing, and for
 * times also dates and instants.
 *
 * @param array the array
 * @param length its length
 */
record ArrayValues(Object array, long length) implements ColumnValues {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    @Override
    public void numbers(long from, double[] target, int n) {
        for (int i = 0; i < n; i++) {
            target[i] = number(from + i);
        }
    }

    private double number(long row) {
        Object value = element(row);
        try {
            if (INTEROP.isNull(value)) {
                return Double.NaN;
            }
            if (INTEROP.isBoolean(value)) {
                return INTEROP.asBoolean(value) ? 1 : 0;
            }
            if (INTEROP.fitsInDouble(value)) {
                return INTEROP.asDouble(value);
            }
            if (INTEROP.fitsInLong(value)) {
                return INTEROP.asLong(value);
            }
            if (INTEROP.fitsInBigInteger(value)) {
                return INTEROP.asBigInteger(value).doubleValue();
            }
        } catch (InteropException e) {
            throw changed(row, e);
        }
        throw wrong(row, value);
    }

    @Override
    public void times(long from, long[] target, int n, TimeConversion unit) {
        for (int i = 0; i < n; i++) {
            target[i] = time(from + i, unit);
        }
    }

    private long time(long row, TimeConversion unit) {
        Object value = element(row);
        try {
            if (INTEROP.isNull(value)) {
                return TimeConversion.NONE;
            }
            if (INTEROP.fitsInLong(value)) {
                return unit.ofLong(INTEROP.asLong(value));
            }
            if (INTEROP.isInstant(value)) {
                return nanos(INTEROP.asInstant(value));
            }
            if (INTEROP.isDate(value)) {
                LocalTime time = INTEROP.isTime(value) ? INTEROP.asTime(value) : LocalTime.MIDNIGHT;
                return nanos(INTEROP.asDate(value).atTime(time).toInstant(ZoneOffset.UTC));
            }
        } catch (InteropException e) {
            throw changed(row, e);
        }
        throw wrong(row, value);
    }

    private static long nanos(Instant instant) {
        long seconds = TimeConversion.of(TimeUnit.SECONDS).ofLong(instant.getEpochSecond());
        long sum = seconds + instant.getNano();
        return seconds == TimeConversion.NONE || sum < seconds ? TimeConversion.NONE : sum;
    }

    private Object element(long row) {
        try {
            return INTEROP.readArrayElement(array, row);
        } catch (InteropException e) {
            throw changed(row, e);
        }
    }

    private static UnusableValueException changed(long row, InteropException e) {
        return new UnusableValueException("row " + row + " cannot be read: " + e.getMessage());
    }

    private static UnusableValueException wrong(long row, Object value) {
        Object shown = INTEROP.toDisplayString(value, false);
        return new UnusableValueException(
                "row "
                        + row
                        + " (the first is 0) is "
                        + (INTEROP.isString(value) ? "the text '" + shown + "'" : shown));
    }
}
