// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads the types of docstrings. A parameter's type is one of
 *
 * <pre>
 *   series               one number per bar
 *   signal               one truth value per bar
 *   any series           either
 *   number [low, high]   a constant number; the interval may be left out
 *   whole [low, high]    a constant whole number
 *   window               a constant whole number of bars, 1 to 1,000,000
 *   lag                  a constant whole number of bars, 0 to 1,000,000
 *   flag                 a constant truth value
 *   "a" | "b"            one of these texts
 * </pre>
 *
 * and may end with {@code , also NAME}: a further name it can be given by.
 */
final class ArgumentReader {
    private static final double MOST_BARS = 1_000_000;

    private ArgumentReader() {}

    static Parameter parameter(String name, Optional<String> preset, String type, String text) {
        List<String> aliases = new ArrayList<>();
        String form = type;
        int also = form.indexOf(", also ");
        if (also >= 0) {
            aliases.addAll(Arrays.asList(form.substring(also + 7).split("\\s+or\\s+")));
            form = form.substring(0, also);
        }
        Range range = Range.ANY;
        List<String> choices = List.of();
        ArgumentType kind;
        if (form.startsWith("\"")) {
            kind = ArgumentType.TEXT;
            choices =
                    Arrays.stream(form.split("\\s*\\|\\s*")).map(ArgumentReader::unquote).toList();
        } else if (form.equals("window") || form.equals("lag")) {
            kind = ArgumentType.WHOLE;
            range = new Range(form.equals("window") ? 1 : 0, false, MOST_BARS, false);
        } else if (form.startsWith("number") || form.startsWith("whole")) {
            String[] parts = form.split("\\s+", 2);
            kind = parts[0].equals("number") ? ArgumentType.NUMBER : ArgumentType.WHOLE;
            range = parts.length == 2 ? Range.parse(parts[1]) : Range.ANY;
        } else {
            kind = word(form);
        }
        return new Parameter(
                name,
                List.copyOf(aliases),
                kind,
                preset.map(ArgumentReader::preset),
                range,
                choices,
                text);
    }

    /** What a function gives: a series, a signal, any series, a backtest. */
    static ArgumentType result(String text) {
        return word(text);
    }

    private static ArgumentType word(String word) {
        for (ArgumentType type : ArgumentType.values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type '" + word + "'");
    }

    private static Parameter.Preset preset(String text) {
        return switch (text) {
            case "None" -> new Parameter.Constant(null);
            case "True" -> new Parameter.Constant(true);
            case "False" -> new Parameter.Constant(false);
            default -> {
                char first = text.charAt(0);
                if (first == '"') {
                    yield new Parameter.Constant(unquote(text));
                }
                yield Character.isLetter(first)
                        ? new Parameter.Column(text)
                        : new Parameter.Constant(Double.valueOf(text.replace("_", "")));
            }
        };
    }

    private static String unquote(String text) {
        if (text.length() < 2 || !text.startsWith("\"") || !text.endsWith("\"")) {
            throw new IllegalArgumentException("expected a text in double quotes, found: " + text);
        }
        return text.substring(1, text.length() - 1);
    }
}
