// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

/**
 * The text of a program and its name.
 *
 * @param name the file's name as messages show it
 * @param text the text
 */
public record SourceText(String name, String text) {

    /** The line, from 1, of a character's index. */
    public int line(int index) {
        int line = 1;
        int end = Math.min(index, text.length());
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
        return line;
    }

    /** The column, from 1, of a character's index, counted in Unicode characters. */
    public int column(int index) {
        int end = Math.min(index, text.length());
        int begin = lineStart(end);
        return text.codePointCount(begin, end) + 1;
    }

    /** The whole line a character stands in, without its end. */
    public String lineAt(int index) {
        int at = Math.min(index, text.length());
        int end = text.indexOf('\n', at);
        String line = text.substring(lineStart(at), end < 0 ? text.length() : end);
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The index of the first character of the line that an index stands in. */
    public int lineStart(int index) {
        return text.lastIndexOf('\n', index - 1) + 1;
    }
}
