// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The language's answers as trees. */
public final class Documents {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    /** Parses a JSON document of the language. */
    public static JsonNode parse(String document) {
        try {
            return MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "the language gave no JSON document: " + e.getOriginalMessage(), e);
        }
    }
}
