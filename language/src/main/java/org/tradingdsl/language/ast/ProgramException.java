// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

/**
 * A mistake in a program, with the place it stands at. The message is complete: {@code
 * file:line:column: what is wrong}, the line with a caret below the offending text, and how to mend
 * it.
 */
public final class ProgramException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int WIDEST_LINE = 160;

    private final transient Place place;
    private final boolean incomplete;
    private final String problem;

    /**
     * A mistake.
     *
     * @param place where
     * @param problem what is wrong, what was expected, and a suggestion
     */
    public ProgramException(Place place, String problem) {
        this(place, problem, false);
    }

    /**
     * A mistake.
     *
     * @param place where
     * @param problem what is wrong, what was expected, and a suggestion
     * @param incomplete whether the text ended too early, so that more of it could mend it
     */
    public ProgramException(Place place, String problem, boolean incomplete) {
        super(render(place, problem), null, false, true);
        this.place = place;
        this.incomplete = incomplete;
        this.problem = problem;
    }

    /** Where the mistake stands. */
    public Place place() {
        return place;
    }

    /** Whether the text ended too early. */
    public boolean incomplete() {
        return incomplete;
    }

    /** The message without place and source line. */
    public String problem() {
        return problem;
    }

    private static String render(Place place, String problem) {
        String label = place.label();
        String head = label.isEmpty() ? problem : label + ": " + problem;
        if (!place.hasText() || place.source().text().isEmpty()) {
            return head;
        }
        SourceText source = place.source();
        String line = source.lineAt(place.start());
        if (line.isBlank()) {
            return head;
        }
        int begin = Math.min(place.start() - source.lineStart(place.start()), line.length());
        int length = Math.max(1, Math.min(place.end() - place.start(), line.length() - begin));
        int cut = Math.max(0, Math.min(begin - WIDEST_LINE / 2, line.length() - WIDEST_LINE));
        String shown = line.substring(cut, Math.min(line.length(), cut + WIDEST_LINE));
        int caret = begin - cut;
        StringBuilder text =
                new StringBuilder(head).append("\n    ").append(shown.replace('\t', ' '));
        text.append("\n    ").repeat(' ', shown.codePointCount(0, Math.min(caret, shown.length())));
        return text.append("^")
                .repeat('~', Math.max(0, Math.min(length, shown.length() - caret) - 1))
                .toString();
    }
}
