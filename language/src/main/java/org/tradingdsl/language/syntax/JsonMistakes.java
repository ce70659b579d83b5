// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;

import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a text that is not JSON, in words for people who write programs: the parser's
 * own advise its programmers. What none of the known ones fits is told by what was found alone.
 */
final class JsonMistakes {
    private static final String VALUE =
            "expected a value: a text in double quotes, a number, an object, a list, true, false or"
                    + " null";

    private static final String NUMBER = "expected a number as JSON writes them: 5, -0.25, 1e-3";

    /** What the parser's message has in it where a number is wrong. */
    private static final List<String> OF_NUMBERS =
            List.of("numeric value", "Non-standard token", "plus sign");

    /** By what the parser's message has in it; the first that fits counts. */
    private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

    static {
        EXPECTED.put("a colon", "expected ':' after a member's name");
        EXPECTED.put("field name", "expected a member's name in double quotes");
        EXPECTED.put("comma to separate Object", "expected ',' or '}' after a member");
        EXPECTED.put("comma to separate Array", "expected ',' or ']' after an element");
        EXPECTED.put("comment", "JSON has no comments; remove it");
        EXPECTED.put("hex-digit", "expected four digits 0 to 9 or a to f after \\u");
        EXPECTED.put("Unrecognized character escape", "no text has it after a backslash");
        EXPECTED.put("expected '}'", "expected '}', the end of the object");
        EXPECTED.put("expected ']'", "expected ']', the end of the list");
        EXPECTED.put("Unexpected close marker", "nothing is open that it could close");
        EXPECTED.put("Illegal unquoted character", "in a text it is written with a backslash");
        EXPECTED.put("valid value", VALUE);
        EXPECTED.put("Unrecognized token", VALUE);
    }

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.defaults();

    /** By what the parser's message has in it. */
    private static final Map<String, String> TOO_MUCH =
            Map.of(
                    "Number value length",
                    "a number of more than " + LIMITS.getMaxNumberLength() + " digits",
                    "nesting depth",
                    "more than "
                            + LIMITS.getMaxNestingDepth()
                            + " objects and lists inside each other",
                    "Name length",
                    "a member's name of more than " + LIMITS.getMaxNameLength() + " characters",
                    "String value length",
                    "a text of more than " + LIMITS.getMaxStringLength() + " characters");

    private static final Pattern TWICE = Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);

    /** What a reader takes for one word. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$+.-]+");

    private JsonMistakes() {}

    /**
     * The exception for a user.
     *
     * @param e the parser's
     * @param now where the parser stands, for a mistake that says no place
     */
    static ProgramException of(JsonProcessingException e, JsonLocation now, SourceText source) {
        JsonLocation place = e.getLocation() == null ? now : e.getLocation();
        int at = Math.clamp(place.getCharOffset(), 0, source.text().length());
        String message = String.valueOf(e.getOriginalMessage());
        Matcher twice = TWICE.matcher(message);
        if (e instanceof JsonEOFException) {
            return told(source, at, 0, "it ends too early: " + open(message), true);
        }
        if (e instanceof StreamConstraintsException) {
            return told(source, at, 0, found(TOO_MUCH, message, "too much of it"), false);
        }
        if (twice.lookingAt()) {
            String words = "the member \"" + twice.group(1) + "\" is there twice";
            return told(source, at, 0, words, false);
        }
        // The parser stops inside a number, or at its end.
        int start = wordBefore(source.text(), at);
        String word = wordAt(source.text(), start);
        boolean number =
                OF_NUMBERS.stream().anyMatch(message::contains)
                        || start < at && message.contains("comma") && start + word.length() > at;
        if (!number) {
            start = at;
            word = wordAt(source.text(), start);
        }
        String expected = number ? NUMBER : found(EXPECTED, message, "it is not JSON");
        String words = "found " + quoted(word) + "; " + expected;
        return told(source, start, word.length(), words, false);
    }

    private static ProgramException told(
            SourceText source, int at, int length, String words, boolean incomplete) {
        Place place = Place.in(source, at, at + length, null);
        return new ProgramException(place, "not JSON: " + words, incomplete);
    }

    private static String found(Map<String, String> words, String message, String otherwise) {
        return words.entrySet().stream()
                .filter(entry -> message.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }

    private static String open(String message) {
        if (message.contains("for Object")) {
            return "expected '}', the end of the object";
        }
        if (message.contains("for Array")) {
            return "expected ']', the end of the list";
        }
        return message.contains("string") || message.contains("escape")
                ? "expected '\"', the end of the text"
                : VALUE;
    }

    private static int wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && WORD.matcher(text.substring(start - 1, start)).matches()) {
            start--;
        }
        return start;
    }

    /** The word that begins at a place, else its one character; empty at the end of the text. */
    private static String wordAt(String text, int start) {
        Matcher word = WORD.matcher(text).region(start, text.length());
        if (word.lookingAt()) {
            return word.group();
        }
        return start < text.length() ? new String(Character.toChars(text.codePointAt(start))) : "";
    }

    private static String quoted(String word) {
        if (word.isEmpty()) {
            return "the end";
        }
        if (word.chars().anyMatch(Character::isISOControl)) {
            return "the character U+%04X".formatted(word.codePointAt(0));
        }
        return "'" + (word.length() > 40 ? word.substring(0, 40) + "..." : word) + "'";
    }
}
