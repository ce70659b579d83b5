// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Markets made of tables in memory give what a Parquet import of the same values gives. */
class MemoryMarketTest {
    private static final String BACKTEST =
            "s = (close.rsi(14) > 55) & (volume > 1000) & (close > vwap())\n"
                    + "backtest(entries=s, exits=~s, fees=0.001)";
    private static final String SERIES =
            "select(mean=sma(close, 20), atr=atr(14), up=close > open)";

    @TempDir static Path folder;
    private static Context context;

    @BeforeAll
    static void open() {
        context =
                Context.newBuilder("trading").allowIO(IOAccess.ALL).allowNativeAccess(true).build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    private static ProxyHashMap hash(Map<String, ?> map) {
        return ProxyHashMap.from(new LinkedHashMap<>(map));
    }

    private static Value market(Object tables, Object... options) {
        Value market = context.getBindings("trading").getMember("market");
        return options.length == 0 ? market.execute(tables) : market.execute(tables, options[0]);
    }

    private static Value run(String program, Object data) {
        Map<String, Object> options = new HashMap<>();
        options.put("data", data);
        if (data instanceof String) {
            options.put("store", folder.resolve("store").toString());
        }
        return context.eval("trading", program).invokeMember("run", hash(options));
    }

    private static ProxyHashMap tables(List<Prices> all, Form form) {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (Prices prices : all) {
            tables.put(prices.name(), hash(form.columns(prices)));
        }
        return hash(tables);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 17})
    void digestsAreThoseOfParquetFiles(int count) {
        List<Prices> all = Prices.unequal(count);
        Path files = folder.resolve("m" + count);
        all.forEach(prices -> prices.write(files));
        Value market = market(tables(all, Form.ARRAYS));
        for (String program : List.of(BACKTEST, SERIES, "close")) {
            String expected = run(program, files.toString()).getMember("digest").asString();
            for (int again = 0; again < 2; again++) {
                assertThat(run(program, market).getMember("digest").asString()).isEqualTo(expected);
            }
        }
        Value kept =
                market(files.toString(), hash(Map.of("store", folder.resolve("store").toString())));
        for (String name : List.of("tickers", "columns")) {
            assertThat(market.getMember(name).as(String[].class))
                    .containsExactly(kept.getMember(name).as(String[].class));
        }
        assertThat(market.getMember("bars").asLong()).isEqualTo(kept.getMember("bars").asLong());
        for (String name : List.of("from", "to")) {
            Instant time = market.getMember(name).asInstant();
            // The files keep microseconds.
            assertThat(time).isEqualTo(kept.getMember(name).asInstant());
        }
        assertThat(run(BACKTEST, kept).getMember("digest").asString())
                .isEqualTo(run(BACKTEST, market).getMember("digest").asString());
    }

    /** Ways in which the same values may be handed over. */
    private enum Form {
        ARRAYS,
        ADDRESSES,
        BUFFERS,
        MEMBERS;

        private static final List<Object> ALIVE = Collections.synchronizedList(new ArrayList<>());

        Map<String, Object> columns(Prices prices) {
            Map<String, Object> columns = new LinkedHashMap<>();
            columns.put("ts", times(prices.times()));
            prices.columns().forEach((name, values) -> columns.put(name, numbers(values)));
            return columns;
        }

        private Object times(long[] times) {
            if (this == ARRAYS) {
                return ProxyArray.fromList(
                        new ArrayList<Object>(Arrays.stream(times).boxed().toList()));
            }
            MemorySegment memory = Arena.ofAuto().allocateFrom(ValueLayout.JAVA_LONG, times);
            return described("i64", memory, times.length);
        }

        private Object numbers(double[] values) {
            if (this == ARRAYS) {
                List<Object> list = new ArrayList<>();
                for (double value : values) {
                    list.add(Double.isNaN(value) ? null : value);
                }
                return ProxyArray.fromList(list);
            }
            MemorySegment memory = Arena.ofAuto().allocateFrom(ValueLayout.JAVA_DOUBLE, values);
            return described("f64", memory, values.length);
        }

        private Object described(String type, MemorySegment memory, long length) {
            ALIVE.add(memory);
            if (this == ADDRESSES) {
                return hash(Map.of("type", type, "address", memory.address(), "length", length));
            }
            ByteBuffer shifted = ByteBuffer.allocate((int) memory.byteSize() + 3);
            shifted.position(3).put(memory.asByteBuffer());
            Map<String, Object> map =
                    Map.of("type", type, "buffer", shifted, "offset", 3, "length", length);
            return this == MEMBERS ? ProxyObject.fromMap(new HashMap<>(map)) : hash(map);
        }
    }

    @Test
    void valuesMayBeMemoryBuffersOrMembers() {
        List<Prices> all = Prices.unequal(5);
        String expected =
                run(BACKTEST, market(tables(all, Form.ARRAYS))).getMember("digest").asString();
        try (Context open = Context.newBuilder("trading").allowAllAccess(true).build()) {
            for (Form form : Form.values()) {
                Value market =
                        open.getBindings("trading").getMember("market").execute(tables(all, form));
                Value result =
                        open.eval("trading", BACKTEST)
                                .invokeMember("run", hash(Map.of("data", market)));
                assertThat(result.getMember("digest").asString())
                        .as(form.name())
                        .isEqualTo(expected);
            }
        }
    }

    @Test
    void everyTypeOfNumberIsRead() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("ts", ProxyArray.fromArray(1, 2));
        ByteBuffer bytes = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(0, -2).putLong(8, 3);
        try (Context open = Context.newBuilder("trading").allowAllAccess(true).build()) {
            String[] types = {"i64", "i32", "i16", "i8", "u8", "u16", "u32", "u64", "bool"};
            for (String type : types) {
                columns.put(type, hash(Map.of("type", type, "buffer", bytes, "length", 2)));
            }
            columns.put(
                    "f32",
                    hash(
                            Map.of(
                                    "type",
                                    "f32",
                                    "buffer",
                                    ByteBuffer.allocate(8)
                                            .order(ByteOrder.LITTLE_ENDIAN)
                                            .putFloat(0, 1.5f)
                                            .putFloat(4, -0.25f),
                                    "length",
                                    2)));
            Value market =
                    open.getBindings("trading")
                            .getMember("market")
                            .execute(hash(Map.of("X", hash(columns))));
            String program =
                    "select(i64=i64, i32=i32, i16=i16, i8=i8, u8=u8, u16=u16, u32=u32, u64=u64,"
                            + " bool=market.col(\"bool\"), f32=f32)";
            Value series =
                    open.eval("trading", program)
                            .invokeMember("run", hash(Map.of("data", market)))
                            .getMember("series")
                            .getMember("X");
            Map<String, double[]> expected = new LinkedHashMap<>();
            expected.put("i64", new double[] {-2, 3});
            expected.put("i32", new double[] {-2, -1});
            expected.put("i16", new double[] {-2, -1});
            expected.put("i8", new double[] {-2, -1});
            expected.put("u8", new double[] {254, 255});
            expected.put("u16", new double[] {65534, 65535});
            expected.put("u32", new double[] {4294967294.0, 4294967295.0});
            expected.put("u64", new double[] {0x1p64, 3});
            expected.put("bool", new double[] {1, 1});
            expected.put("f32", new double[] {1.5, -0.25});
            expected.forEach(
                    (name, values) -> {
                        Value column = series.getMember(name);
                        assertThat(column.getArrayElement(0).asDouble())
                                .as(name)
                                .isEqualTo(values[0]);
                        assertThat(column.getArrayElement(1).asDouble())
                                .as(name)
                                .isEqualTo(values[1]);
                    });
        }
    }

    @Test
    void aResultIsDataToo() {
        Value market = market(tables(Prices.unequal(2), Form.ARRAYS));
        Value series = run("select(a=sma(close, 3), b=close > open)", market).getMember("series");
        String first = market.getMember("tickers").getArrayElement(0).asString();
        Value again = market(hash(Map.of("again", series.getMember(first))));
        Value copy = run("select(a=a, b=b)", again).getMember("series").getMember("again");
        Value a = series.getMember(first).getMember("a");
        assertThat(copy.getMember("a").as(double[].class)).containsExactly(a.as(double[].class));
        assertThat(copy.getMember("b").getArrayElement(5).asDouble() == 1)
                .isEqualTo(series.getMember(first).getMember("b").getArrayElement(5).asBoolean());
    }

    @Test
    void timesMayBeInstantsOrCountAnotherUnit() {
        Object closes = ProxyArray.fromArray(1, 2);
        Value days =
                market(
                        hash(
                                Map.of(
                                        "X",
                                        hash(
                                                Map.of(
                                                        "Date",
                                                        ProxyArray.fromArray(86_400, 172_800),
                                                        "close",
                                                        closes)))),
                        hash(Map.of("time_unit", "s")));
        Value instants =
                market(
                        hash(
                                Map.of(
                                        "X",
                                        hash(
                                                Map.of(
                                                        "when",
                                                        ProxyArray.fromArray(
                                                                Instant.parse(
                                                                        "1970-01-02T00:00:00Z"),
                                                                Instant.parse(
                                                                        "1970-01-03T00:00:00Z")),
                                                        "close",
                                                        closes)))),
                        hash(Map.of("time_column", "when")));
        for (Value market : List.of(days, instants)) {
            assertThat(market.getMember("from").asInstant()).isEqualTo("1970-01-02T00:00:00Z");
            assertThat(market.getMember("to").asInstant()).isEqualTo("1970-01-03T00:00:00Z");
            assertThat(market.getMember("columns").as(String[].class)).containsExactly("close");
        }
    }

    @Test
    void rowsAreBroughtInOrderWhenAsked() {
        Object tables =
                hash(
                        Map.of(
                                "X",
                                hash(
                                        Map.of(
                                                "ts",
                                                ProxyArray.fromArray(3, 1, 2, 1),
                                                "close",
                                                ProxyArray.fromArray(30, 10, 20, 11)))));
        for (String rule : List.of("first", "last")) {
            Value market = market(tables, hash(Map.of("sort", true, "duplicates", rule)));
            Value close =
                    run("close", market).getMember("series").getMember("X").getMember("value");
            assertThat(close.as(double[].class))
                    .containsExactly(rule.equals("first") ? 10 : 11, 20, 30);
        }
        assertThat(mistake(() -> market(tables, hash(Map.of("sort", true)))))
                .isEqualTo(
                        "ticker X, row 3 (the first is 0) has the same time as an earlier row,"
                            + " 1970-01-01T00:00:00.000000001Z; keep one of them with the option"
                            + " duplicates: first or last");
        assertThat(mistake(() -> market(tables)))
                .isEqualTo(
                        "ticker X, row 1 (the first is 0) has the time"
                            + " 1970-01-01T00:00:00.000000001Z, which is before the row above it"
                            + " (1970-01-01T00:00:00.000000003Z); bring rows in order with the"
                            + " option sort");
    }

    private static String mistake(Runnable action) {
        PolyglotException e = catchThrowableOfType(PolyglotException.class, action::run);
        assertThat(e).as("a mistake").isNotNull();
        assertThat(e.isInternalError()).as(e.getMessage()).isFalse();
        return e.getMessage();
    }

    private static Value one(Map<String, ?> columns) {
        return market(hash(Map.of("X", hash(columns))));
    }

    @Test
    void mistakesNameTickerColumnAndRow() {
        Object ts = ProxyArray.fromArray(1, 2);
        Object close = ProxyArray.fromArray(1, 2);
        assertThat(mistake(() -> market(hash(Map.of())))).startsWith("there are no tickers");
        assertThat(mistake(() -> market(3))).startsWith("market takes a path, or tables");
        assertThat(mistake(() -> market(hash(Map.of("X", 3)))))
                .startsWith("ticker X must be a table of columns by name, found 3");
        assertThat(mistake(() -> one(Map.of()))).startsWith("ticker X has no columns");
        assertThat(mistake(() -> one(Map.of("close", close))))
                .isEqualTo(
                        "ticker X has no time column: none of ts, timestamp, date, datetime among"
                                + " close; name it with the option time_column");
        assertThat(mistake(() -> one(Map.of("ts", ts)))).contains("no column of numbers");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", ProxyArray.fromArray(1)))))
                .isEqualTo(
                        "ticker X: column 'close' has 1 values but 'ts' has 2; every column needs"
                                + " one value a row");
        assertThat(
                        mistake(
                                () ->
                                        one(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(),
                                                        "close",
                                                        ProxyArray.fromArray()))))
                .isEqualTo("ticker X has no rows; expected at least one bar");
        assertThat(mistake(() -> one(Map.of("ts", ProxyArray.fromArray(1, null), "close", close))))
                .contains("ticker X: the time in row 1 (the first is 0) is missing");
        assertThat(mistake(() -> one(Map.of("ts", ProxyArray.fromArray(1, 1), "close", close))))
                .contains("ticker X, row 1 (the first is 0) has the same time");
        assertThat(mistake(() -> one(Map.of("ts", ProxyArray.fromArray(1, 1.5), "close", close))))
                .contains("the time column 'ts' holds no times: row 1 (the first is 0) is 1.5");
        assertThat(mistake(() -> one(Map.of("ts", ts, "date", ts, "close", close))))
                .contains("could be its time column: ts, date; choose with the option time_column");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", "x"))))
                .startsWith("ticker X, column 'close' must be an array of numbers");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", ProxyArray.fromArray(1, "n/a")))))
                .isEqualTo(
                        "no column can be used: column 'close' of ticker X cannot be used: row 1"
                            + " (the first is 0) is the text 'n/a', expected numbers (null where"
                            + " one is missing)");
        Object tables = hash(Map.of("X", hash(Map.of("ts", ts, "close", close))));
        assertThat(mistake(() -> market(tables, hash(Map.of("srot", true)))))
                .isEqualTo("no option 'srot'; did you mean 'sort'?");
    }

    @Test
    void mistakesOfARunNameThem() {
        Map<String, Object> columns = new LinkedHashMap<>();
        columns.put("ts", ProxyArray.fromArray(1, 2, 3));
        columns.put("open", ProxyArray.fromArray(1, 2, 3));
        columns.put("Close", ProxyArray.fromArray(1, null, -3));
        columns.put("sector", ProxyArray.fromArray("tech", "tech", "tech"));
        Value market = one(columns);
        assertThat(run("close", market).getMember("digest").asString()).hasSize(64);
        assertThat(mistake(() -> run("backtest(close > open, close < open)", market)))
                .isEqualTo(
                        "table in memory: ticker X, row 2: 'close' is -3.0, expected a price above"
                            + " zero; correct it, or make the value null where there is no price");
        assertThat(mistake(() -> run("clsoe", market)))
                .contains(
                        "no column 'clsoe' in the tables; did you mean 'Close'? Columns of"
                                + " numbers: open, Close");
        assertThat(mistake(() -> run("sector", market)))
                .contains("column 'sector' of ticker X cannot be used: row 0");
        assertThat(mistake(() -> run("ts", market)))
                .contains("column 'ts' cannot be used: it is the time column");
        Value two =
                market(
                        hash(
                                Map.of(
                                        "A",
                                        hash(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(1),
                                                        "close",
                                                        ProxyArray.fromArray(1),
                                                        "open",
                                                        ProxyArray.fromArray(1))),
                                        "B",
                                        hash(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(1),
                                                        "close",
                                                        ProxyArray.fromArray(1))))));
        assertThat(mistake(() -> run("open", two)))
                .contains("column 'open' is in ticker A but not in ticker B");
        Map<String, Object> options = new HashMap<>(Map.of("data", two, "tickers", "C"));
        Value program = context.eval("trading", "close");
        assertThat(mistake(() -> program.invokeMember("run", hash(options))))
                .isEqualTo("no ticker 'C' in this market; did you mean 'A' or 'B'? It has A, B");
        Map<String, Object> sorted = new HashMap<>(Map.of("data", two, "sort", true));
        assertThat(mistake(() -> program.invokeMember("run", hash(sorted))))
                .startsWith("'sort' is an option of market(...)");
    }

    @Test
    void addressesNeedNativeAccess() {
        Map<String, Object> column =
                new HashMap<>(Map.of("type", "f64", "address", 4096L, "length", 2));
        try (Context closed = Context.newBuilder("trading").build()) {
            Value market = closed.getBindings("trading").getMember("market");
            Object tables =
                    hash(
                            Map.of(
                                    "X",
                                    hash(
                                            Map.of(
                                                    "ts",
                                                    ProxyArray.fromArray(1, 2),
                                                    "close",
                                                    hash(column)))));
            assertThat(mistake(() -> market.execute(tables)))
                    .startsWith("ticker X, column 'close': this context does not allow addresses");
        }
        column.put("address", 0L);
        assertThat(
                        mistake(
                                () ->
                                        one(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(1, 2),
                                                        "close",
                                                        hash(column)))))
                .contains("\"address\" is 0");
        column.put("type", "f63");
        assertThat(
                        mistake(
                                () ->
                                        one(
                                                Map.of(
                                                        "ts",
                                                        ProxyArray.fromArray(1, 2),
                                                        "close",
                                                        hash(column)))))
                .contains("no type of numbers 'f63'; expected f64, f32, i64");
    }

    @Test
    void aContextWithoutFileAccessRunsOnMemoryOnly() {
        try (Context closed = Context.newBuilder("trading").build()) {
            Value make = closed.getBindings("trading").getMember("market");
            Value market = make.execute(tables(Prices.unequal(2), Form.ARRAYS));
            Value result =
                    closed.eval("trading", BACKTEST)
                            .invokeMember("run", hash(Map.of("data", market)));
            assertThat(result.getMember("digest").asString()).hasSize(64);
            assertThat(mistake(() -> make.execute("prices/")))
                    .contains("does not allow file access")
                    .contains("market({");
            assertThat(
                            mistake(
                                    () ->
                                            closed.eval("trading", "close")
                                                    .invokeMember(
                                                            "run",
                                                            hash(Map.of("data", "prices/")))))
                    .contains("does not allow file access");
            assertThat(
                            mistake(
                                    () ->
                                            closed.eval("trading", "close")
                                                    .invokeMember(
                                                            "run",
                                                            hash(
                                                                    Map.of(
                                                                            "data", market, "out",
                                                                            "x")))))
                    .contains("does not allow file access");
        }
    }

    @Test
    void aMarketOfAPathNoticesThatItsFilesChanged() {
        Path files = folder.resolve("changing");
        Prices before = Prices.of("X", 50, 3);
        before.write(files);
        Value market =
                market(files.toString(), hash(Map.of("store", folder.resolve("store").toString())));
        String first = run("close", market).getMember("digest").asString();
        assertThat(run("close", market).getMember("digest").asString()).isEqualTo(first);
        Prices after = Prices.of("X", 60, 4);
        after.write(files);
        Value result = run("close", market);
        assertThat(result.getMember("digest").asString())
                .isNotEqualTo(first)
                .isEqualTo(run("close", files.toString()).getMember("digest").asString());
        assertThat(market.getMember("bars").asLong()).isEqualTo(60);
    }
}
