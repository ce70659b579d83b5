// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.junit.jupiter.api.Test;
import org.tradingdsl.language.interop.Tables.Form;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Columns may be arrays, memory, buffers or members, of any type of number. */
class MemoryColumnsTest extends MemoryMarketFixture {
    @Test
    void valuesMayBeMemoryBuffersOrMembers() {
        List<Prices> all = Prices.unequal(5);
        String expected =
                run(BACKTEST, market(Tables.of(all, Form.ARRAYS))).getMember("digest").asString();
        try (Context open = Context.newBuilder("trading").allowAllAccess(true).build()) {
            for (Form form : Form.values()) {
                Value market =
                        open.getBindings("trading")
                                .getMember("market")
                                .execute(Tables.of(all, form));
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
                    open.getBindings("trading").getMember("market").execute(Tables.ofX(columns));
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
    void addressesNeedNativeAccess() {
        Object ts = ProxyArray.fromArray(1, 2);
        Map<String, Object> column =
                new HashMap<>(Map.of("type", "f64", "address", 4096L, "length", 2));
        try (Context closed = Context.newBuilder("trading").build()) {
            Value market = closed.getBindings("trading").getMember("market");
            Object tables = Tables.ofX(Map.of("ts", ts, "close", hash(column)));
            assertThat(mistake(() -> market.execute(tables)))
                    .startsWith("ticker X, column 'close': this context does not allow addresses");
        }
        column.put("address", 0L);
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", hash(column)))))
                .contains("\"address\" is 0");
        column.put("type", "f63");
        assertThat(mistake(() -> one(Map.of("ts", ts, "close", hash(column)))))
                .contains("no type of numbers 'f63'; expected f64, f32, i64");
    }
}
