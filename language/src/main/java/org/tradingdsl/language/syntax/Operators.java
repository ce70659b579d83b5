// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import java.util.LinkedHashMap;
import java.util.Map;

/** The symbols of operators and the catalogue's functions they stand for. */
final class Operators {
    private static final Map<String, String> BINARY = new LinkedHashMap<>();

    static {
        BINARY.put("+", "add");
        BINARY.put("-", "sub");
        BINARY.put("*", "mul");
        BINARY.put("/", "div");
        BINARY.put("//", "floordiv");
        BINARY.put("%", "mod");
        BINARY.put("**", "pow");
        BINARY.put("<", "lt");
        BINARY.put("<=", "le");
        BINARY.put(">", "gt");
        BINARY.put(">=", "ge");
        BINARY.put("==", "eq");
        BINARY.put("!=", "ne");
        BINARY.put("&", "and");
        BINARY.put("|", "or");
        BINARY.put("^", "xor");
    }

    private Operators() {}

    /** The function of a binary operator. */
    static String function(String symbol) {
        return BINARY.get(symbol);
    }

    /** The symbol that users write for a function, or null when it has none. */
    static String symbolOf(String function) {
        for (Map.Entry<String, String> entry : BINARY.entrySet()) {
            if (entry.getValue().equals(function)) {
                return entry.getKey();
            }
        }
        return function.equals("not") ? "~" : function.equals("neg") ? "-" : null;
    }
}
