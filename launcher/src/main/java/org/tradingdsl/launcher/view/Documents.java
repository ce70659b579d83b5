// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/** The language's answers as trees. */
public final class Documents {
    private Documents() {}

    /** Made when the first text is parsed. */
    private static final class Holder {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    /**
     * Plain values (maps by text, lists, texts, whole numbers, numbers, truth values, null) as a
     * tree. Jackson's own way to one would first look for serializers by reflection, which takes
     * longer than all else that {@code info} does.
     */
    public static JsonNode of(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case Map<?, ?> map -> {
                ObjectNode object = nodes.objectNode();
                map.forEach((name, one) -> object.set((String) name, of(one)));
                yield object;
            }
            case List<?> list -> {
                ArrayNode array = nodes.arrayNode(list.size());
                list.forEach(one -> array.add(of(one)));
                yield array;
            }
            case String text -> nodes.textNode(text);
            case Boolean truth -> nodes.booleanNode(truth);
            case Long whole -> nodes.numberNode(whole);
            case Double number -> nodes.numberNode(number);
            default -> throw new IllegalArgumentException("no plain value: " + value);
        };
    }

    /** Parses a JSON document of the language. */
    public static JsonNode parse(String document) {
        try {
            return Holder.MAPPER.readTree(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "the language gave no JSON document: " + e.getOriginalMessage(), e);
        }
    }
}
