// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.interop.UnsupportedMessageException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.TradingLanguage;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.run.UsageException;
import org.tradingdsl.storage.MarketException;

import java.util.List;
import java.util.concurrent.CancellationException;

/**
 * A user's mistake, as other languages see it. Its message is complete; its member {@code kind}
 * says what was wrong: "program" (the strategy), "usage" (an option or argument), "data" (files or
 * store), "access" (the context forbids it), "cancelled" (the thread was interrupted). When it is
 * about a part of the program, its message begins with the member {@code place}, else that is null.
 */
@ExportLibrary(InteropLibrary.class)
public final class TradingException extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    private static final List<String> MEMBERS = List.of("kind", "place");

    private final String kind;
    private final String place;
    private final transient SourceSection section;
    private final boolean syntax;
    private final boolean incomplete;

    private TradingException(
            String message,
            String kind,
            Place place,
            SourceSection section,
            boolean syntax,
            boolean incomplete) {
        super(message);
        this.kind = kind;
        this.place = place == null || place.label().isEmpty() ? null : place.label();
        this.section = section;
        this.syntax = syntax;
        this.incomplete = incomplete;
    }

    /** A mistake in a program, found while it is loaded from a source. */
    static TradingException whileLoading(ProgramException e, Source source) {
        return new TradingException(
                e.getMessage(),
                "program",
                e.place(),
                section(e.place(), source),
                true,
                e.incomplete());
    }

    /** Something the context does not allow. */
    static TradingException access(String message) {
        return new TradingException(message, "access", null, null, false, false);
    }

    /** Any other mistake; what is no user's mistake goes on as it is. */
    static RuntimeException of(RuntimeException e) {
        return switch (e) {
            case ProgramException program ->
                    new TradingException(
                            program.getMessage(),
                            "usage",
                            program.place(),
                            sectionOf(program.place()),
                            false,
                            false);
            case UsageException usage ->
                    new TradingException(usage.getMessage(), "usage", null, null, false, false);
            case MarketException market -> {
                Place asked = placeOf(market);
                yield new TradingException(
                        market.getMessage(),
                        "data",
                        asked,
                        asked == null ? null : sectionOf(asked),
                        false,
                        false);
            }
            case CancellationException cancelled ->
                    new TradingException(
                            "the run was cancelled", "cancelled", null, null, false, false);
            default -> e;
        };
    }

    /** Where the program asks for data that are not there, when that is what is wrong. */
    private static Place placeOf(MarketException market) {
        return market.getCause() instanceof ProgramException asked ? asked.place() : null;
    }

    private static SourceSection sectionOf(Place place) {
        if (!place.hasText()) {
            return null;
        }
        Source source =
                Source.newBuilder(TradingLanguage.ID, place.source().text(), place.source().name())
                        .build();
        return section(place, source);
    }

    /** A place as a section of the source that it was read from. */
    static SourceSection section(Place place, Source source) {
        if (source == null || !source.hasCharacters()) {
            return null;
        }
        int length = source.getLength();
        // A byte order mark is no part of the text that was read.
        int shift = length > 0 && source.getCharacters().charAt(0) == '\uFEFF' ? 1 : 0;
        int start = Math.clamp((long) place.start() + shift, 0, length);
        int end = Math.clamp((long) place.end() + shift, start, length);
        return place.hasText()
                ? source.createSection(start, end - start)
                : source.createSection(0, length);
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        if (kind.equals("cancelled")) {
            return ExceptionType.INTERRUPT;
        }
        return syntax ? ExceptionType.PARSE_ERROR : ExceptionType.RUNTIME_ERROR;
    }

    @ExportMessage
    boolean isExceptionIncompleteSource() {
        return incomplete;
    }

    @ExportMessage
    boolean hasSourceLocation() {
        return section != null;
    }

    @ExportMessage
    SourceSection getSourceLocation() throws UnsupportedMessageException {
        if (section == null) {
            throw UnsupportedMessageException.create();
        }
        return section;
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return TradingLanguage.class;
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return Conversions.text(getMessage());
    }

    @ExportMessage
    boolean hasMembers() {
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        return new ListObject(MEMBERS);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return MEMBERS.contains(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        return switch (member) {
            case "kind" -> Conversions.text(kind);
            case "place" -> Conversions.guest(place);
            default -> throw UnknownIdentifierException.create(member);
        };
    }
}
