// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

/**
 * Where something stands in a program's source.
 *
 * @param source the source, or null when the place is only known by name
 * @param start the first character's index; below zero when there is no text to point at
 * @param end the index after the last character
 * @param name how the place is called when there is no text to point at, such as {@code
 *     file.py:12}; beside text, what stands there, such as {@code node 5}; may be null
 */
public record Place(SourceText source, int start, int end, String name) {
    /** No place known. */
    public static final Place NOWHERE = new Place(null, -1, -1, null);

    /** A stretch of a source. */
    public static Place in(SourceText source, int start, int end) {
        return in(source, start, end, null);
    }

    /** A stretch of a source, and what stands there in words. */
    public static Place in(SourceText source, int start, int end, String what) {
        return new Place(source, start, Math.max(start, end), what);
    }

    /** A place known by name only. */
    public static Place named(SourceText source, String name) {
        return new Place(source, -1, -1, name);
    }

    /** Whether there is text to point at. */
    public boolean hasText() {
        return source != null && start >= 0;
    }

    /** {@code file:line:column}, or the place's name; empty when nothing is known. */
    public String label() {
        if (!hasText()) {
            return name == null ? "" : name;
        }
        String position = source.name() + ":" + source.line(start) + ":" + source.column(start);
        return name == null ? position : position + ": " + name;
    }
}
