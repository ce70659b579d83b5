// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import com.fasterxml.jackson.databind.JsonNode;

import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

/** Values of JSON nodes; one of another kind is a {@link ProgramException} at its place. */
final class JsonChecks {
    private JsonChecks() {}

    /** A number; null where there is none. */
    static Double optionalNumber(JsonNode node, Place place) {
        return node.isMissingNode() || node.isNull() ? null : (Double) number(node, place);
    }

    /** A number. */
    static double number(JsonNode node, Place place) {
        return expect(node.isNumber(), node, "a number", place).doubleValue();
    }

    /** A text that is not empty. */
    static String text(JsonNode node, Place place) {
        String text = expect(node.isTextual(), node, "a text", place).textValue();
        expect(!text.isEmpty(), node, "a text that is not empty", place);
        return text;
    }

    /** The node, which must be good: what was expected is said otherwise. */
    static JsonNode expect(boolean good, JsonNode node, String what, Place place) {
        if (!good) {
            throw new ProgramException(place, "expected " + what + ", found " + shown(node));
        }
        return node;
    }

    /** A node as messages show it, shortened. */
    static String shown(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }
}
