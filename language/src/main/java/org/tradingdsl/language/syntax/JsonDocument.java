// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** A JSON text that was parsed, and where each of its values stands in the text. */
final class JsonDocument {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION)
                    .build();

    private record Span(int start, int end) {}

    private final SourceText source;

    /**
     * By the object or list that a value stands in, for a number such as 1 is one object for all.
     */
    private final Map<JsonNode, Map<Object, Span>> spans = new IdentityHashMap<>();

    private final JsonNode root;

    /**
     * Parses a text.
     *
     * @throws ProgramException where it is not JSON
     */
    JsonDocument(SourceText source) {
        this.source = source;
        try (JsonParser parser = MAPPER.createParser(source.text())) {
            root = whole(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode whole(JsonParser parser) throws IOException {
        try {
            JsonNode document = parser.nextToken() == null ? MAPPER.missingNode() : read(parser);
            if (parser.nextToken() != null) {
                throw new ProgramException(
                        place(start(parser), end(parser), null),
                        "not JSON: there is more after the end of the program");
            }
            return document;
        } catch (JsonProcessingException e) {
            throw JsonMistakes.of(e, parser.currentLocation(), source);
        }
    }

    JsonNode root() {
        return root;
    }

    /**
     * Where a value stands.
     *
     * @param container the object or list that it is in
     * @param key its name or index there; for one that is absent the place is the beginning of the
     *     document
     * @param what what a message calls it besides; may be null
     */
    Place of(JsonNode container, Object key, String what) {
        Span span = spans.getOrDefault(container, Map.of()).getOrDefault(key, new Span(0, 0));
        return place(span.start, span.end, what);
    }

    /** Whether a value is there. */
    boolean has(JsonNode container, Object key) {
        return spans.getOrDefault(container, Map.of()).containsKey(key);
    }

    private Place place(int start, int end, String what) {
        int length = source.text().length();
        return Place.in(source, Math.clamp(start, 0, length), Math.clamp(end, 0, length), what);
    }

    private JsonNode read(JsonParser parser) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                ObjectNode object = MAPPER.createObjectNode();
                Map<Object, Span> members = new HashMap<>();
                spans.put(object, members);
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    int start = start(parser);
                    object.set(name, read(parser));
                    members.put(name, new Span(start, end(parser)));
                }
                return object;
            }
            case START_ARRAY -> {
                ArrayNode list = MAPPER.createArrayNode();
                Map<Object, Span> elements = new HashMap<>();
                spans.put(list, elements);
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    int start = start(parser);
                    list.add(read(parser));
                    elements.put(list.size() - 1, new Span(start, end(parser)));
                }
                return list;
            }
            default -> {
                return MAPPER.readTree(parser);
            }
        }
    }

    private static int start(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static int end(JsonParser parser) {
        return (int) parser.currentLocation().getCharOffset();
    }
}
