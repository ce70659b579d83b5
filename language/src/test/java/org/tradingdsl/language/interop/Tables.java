// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.graalvm.polyglot.proxy.ProxyObject;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tables in memory as other languages hand them over. */
final class Tables {
    private Tables() {}

    /** A hash of the same entries. */
    static ProxyHashMap hash(Map<String, ?> map) {
        return ProxyHashMap.from(new LinkedHashMap<>(map));
    }

    /** The table of one ticker, X. */
    static ProxyHashMap ofX(Map<String, ?> columns) {
        return hash(Map.of("X", hash(columns)));
    }

    /** Tables of tickers by name. */
    static ProxyHashMap of(List<Prices> all, Form form) {
        Map<String, Object> tables = new LinkedHashMap<>();
        for (Prices prices : all) {
            tables.put(prices.name(), hash(form.columns(prices)));
        }
        return hash(tables);
    }

    /** Ways in which the same values may be handed over. */
    enum Form {
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
}
