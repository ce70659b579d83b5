// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.Test;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A result's columns as other languages see them: arrays, buffers, instants and memory. */
class ResultColumnsTest extends ResultFixture {
    @Test
    void columnsAreBuffersOverTheSameMemory() {
        Value result =
                run("select(mean=sma(close, 5), up=close > open)", options("tickers", "AAPL"));
        Value series = result.getMember("series").getMember("AAPL");
        Value mean = series.getMember("mean");
        assertThat(mean.hasBufferElements()).isTrue();
        assertThat(mean.getBufferSize()).isEqualTo(mean.getArraySize() * 8);
        for (long t : new long[] {4, 100, mean.getArraySize() - 1}) {
            assertThat(mean.readBufferDouble(ByteOrder.LITTLE_ENDIAN, t * 8))
                    .isEqualTo(mean.getArrayElement(t).asDouble());
        }
        assertThat(mean.getArrayElement(3).asDouble()).isNaN();
        assertThat(mean.readBufferDouble(ByteOrder.LITTLE_ENDIAN, 3 * 8)).isNaN();
        assertThat(mean.isBufferWritable()).isFalse();
        assertThat(series.getMember("up").getArrayElement(7).isBoolean()).isTrue();
        assertThat(series.getMember("ts").getArrayElement(0).fitsInLong()).isTrue();
        assertThat(
                        catchThrowableOfType(
                                IndexOutOfBoundsException.class,
                                () ->
                                        mean.readBufferDouble(
                                                ByteOrder.LITTLE_ENDIAN, mean.getBufferSize() - 7)))
                .isNotNull();
    }

    @Test
    void timesAreInstants() {
        Value result = run("up = close > 100\nbacktest(entries=up, exits=~up)", options());
        Value ts = result.getMember("equity").getMember("SPY").getMember("ts");
        Value times = ts.getMember("times");
        assertThat(times.getArraySize()).isEqualTo(ts.getArraySize());
        Value time = times.getArrayElement(7);
        assertThat(time.isInstant() && time.isDate() && time.isTime() && time.isTimeZone())
                .isTrue();
        long nanos = ts.getArrayElement(7).asLong();
        assertThat(time.asInstant()).isEqualTo(Instant.EPOCH.plusNanos(nanos));
        assertThat(times.getIterator().getIteratorNextElement().asDate())
                .isEqualTo(
                        times.getArrayElement(0)
                                .asInstant()
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate());
        assertThat(
                        result.getMember("equity")
                                .getMember("SPY")
                                .getMember("equity")
                                .hasMember("times"))
                .isFalse();
        assertThat(
                        catchThrowableOfType(
                                ArrayIndexOutOfBoundsException.class,
                                () -> times.getArrayElement(times.getArraySize())))
                .isNotNull();
        // What a result gives is taken as an option again.
        Value later =
                run("close", options("from", time, "tickers", "SPY"))
                        .getMember("series")
                        .getMember("SPY")
                        .getMember("ts");
        assertThat(later.getArrayElement(0).asLong()).isEqualTo(nanos);
        assertThat(later.getArraySize()).isEqualTo(ts.getArraySize() - 7);
    }

    @Test
    void aSeriesNamedRowsIsAColumn() {
        Value table =
                run("select(rows=close)", options("tickers", "SPY"))
                        .getMember("series")
                        .getMember("SPY");
        assertThat(table.getMember("rows").getArrayElement(0).fitsInDouble()).isTrue();
        assertThat(table.getMemberKeys()).containsExactly("ts", "rows");
    }

    @Test
    void columnsHandOutTheirMemoryWhereTheContextAllowsNativeAccess() {
        try (Context open =
                Context.newBuilder("trading")
                        .allowIO(IOAccess.ALL)
                        .allowNativeAccess(true)
                        .build()) {
            Value program = open.eval("trading", "select(mean=sma(close, 5), up=close > open)");
            Value series =
                    program.invokeMember("run", hash(options("tickers", "AAPL")))
                            .getMember("series")
                            .getMember("AAPL");
            Value mean = series.getMember("mean");
            assertThat(mean.getMember("type").asString()).isEqualTo("f64");
            assertThat(mean.getMember("kind").asString()).isEqualTo("number");
            assertThat(mean.getMember("length").asLong()).isEqualTo(mean.getArraySize());
            MemorySegment memory = memory(mean, 8);
            for (long t : new long[] {4, 100, mean.getArraySize() - 1}) {
                assertThat(memory.getAtIndex(ValueLayout.JAVA_DOUBLE, t))
                        .isEqualTo(mean.getArrayElement(t).asDouble());
            }
            Value times = series.getMember("ts");
            assertThat(times.getMember("type").asString()).isEqualTo("i64");
            assertThat(times.getMember("kind").asString()).isEqualTo("instant");
            assertThat(memory(times, 8).getAtIndex(ValueLayout.JAVA_LONG, 7))
                    .isEqualTo(times.getArrayElement(7).asLong());
            Value up = series.getMember("up");
            assertThat(up.getMember("type").asString()).isEqualTo("bool");
            assertThat(memory(up, 1).get(ValueLayout.JAVA_BYTE, 7) != 0)
                    .isEqualTo(up.getArrayElement(7).asBoolean());
        }
    }

    private static MemorySegment memory(Value column, long bytes) {
        assertThat(column.isNativePointer()).isTrue();
        return MemorySegment.ofAddress(column.asNativePointer())
                .reinterpret(column.getMember("length").asLong() * bytes);
    }

    @Test
    void tradesAreColumnsOfMemoryAndTexts() {
        try (Context open = Context.newBuilder("trading").allowAllAccess(true).build()) {
            Value trades =
                    open.eval("trading", "backtest(close > sma(close, 50), close < sma(close, 50))")
                            .invokeMember("run", hash(options("tickers", "AAPL")))
                            .getMember("trades")
                            .getMember("AAPL");
            for (String name : trades.getMemberKeys()) {
                Value column = trades.getMember(name);
                boolean text = List.of("ticker", "side", "exit_reason").contains(name);
                assertThat(column.isNativePointer()).as(name).isEqualTo(!text);
                assertThat(column.hasBufferElements()).as(name).isEqualTo(!text);
                assertThat(column.getMember("type").asString().equals("text"))
                        .as(name)
                        .isEqualTo(text);
                assertThat(column.getArraySize()).isPositive();
            }
        }
    }

    @Test
    void withoutNativeAccessNothingTellsWhereItLies() {
        Value series = run("close", options("tickers", "AAPL")).getMember("series");
        Value close = series.getMember("AAPL").getMember("value");
        assertThat(close.isNativePointer()).isFalse();
        byte[] some = new byte[16];
        close.readBuffer(8, some, 0, 16);
        assertThat(ByteBuffer.wrap(some).order(ByteOrder.LITTLE_ENDIAN).getDouble(8))
                .isEqualTo(close.getArrayElement(2).asDouble());
        assertThat(
                        catchThrowableOfType(
                                UnsupportedOperationException.class,
                                () -> close.writeBufferDouble(ByteOrder.LITTLE_ENDIAN, 0, 1)))
                .isNotNull();
        assertThat(
                        catchThrowableOfType(
                                UnsupportedOperationException.class,
                                () -> close.setArrayElement(0, 1.0)))
                .isNotNull();
    }
}
