// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.util.RawValue;

/** Plain values as JSON text. */
final class PlainJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private PlainJson() {}

    static String text(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no plain value", e);
        }
    }

    /** A part that is JSON text already. */
    static Object raw(String json) {
        return new RawValue(json);
    }
}
