// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.language.run.Instants;
import org.tradingdsl.language.run.MarketSource;
import org.tradingdsl.language.run.RunOptions;
import org.tradingdsl.language.run.UsageException;
import org.tradingdsl.language.syntax.Nearest;
import org.tradingdsl.storage.market.Duplicates;
import org.tradingdsl.storage.market.MarketOptions;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Reads the options of {@code run}. */
final class Options {
    private static final List<String> NAMES =
            List.of(
                    "data",
                    "tickers",
                    "from",
                    "to",
                    "params",
                    "threads",
                    "pin",
                    "store",
                    "out",
                    "sort",
                    "duplicates",
                    "ticker_column",
                    "time_column",
                    "time_unit",
                    "figures",
                    "progress");

    /** What is said of tables in memory when a market is made of them. */
    static final List<String> OF_TABLES = List.of("time_column", "time_unit", "sort", "duplicates");

    /** What is said of a path when it is opened. */
    static final List<String> OF_PATHS =
            List.of("store", "sort", "duplicates", "ticker_column", "time_column", "time_unit");

    private final Map<String, Object> given;

    private Options(Map<String, Object> given) {
        this.given = given;
    }

    /** The options of a run. */
    static RunOptions read(Map<String, Object> given) {
        Options options = checked(given, NAMES);
        String from = options.time("from");
        String to = options.time("to");
        Long first = from == null ? null : (Long) Instants.first("from", from);
        Long last = to == null ? null : (Long) Instants.last("to", to);
        if (first != null && last != null && first > last) {
            throw new UsageException("'from' (" + from + ") is later than 'to' (" + to + ")");
        }
        return new RunOptions(
                options.market(),
                options.tickers(),
                first,
                last,
                options.params(),
                options.threads(),
                options.flag("pin"),
                options.path("out"),
                options.lastOnly(),
                progress(given.get("progress")));
    }

    /**
     * How files or tables are read.
     *
     * @param names the options that there may be
     */
    static MarketOptions readMarket(Map<String, Object> given, List<String> names) {
        return checked(given, names).reading();
    }

    private static Options checked(Map<String, Object> given, List<String> names) {
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new UsageException("no option '" + name + "'" + Nearest.hint(name, names));
            }
        }
        return new Options(given);
    }

    private MarketSource market() {
        if (given.get("data") instanceof MarketObject market) {
            for (String name : OF_PATHS) {
                if (given.get(name) != null) {
                    throw new UsageException(
                            "'"
                                    + name
                                    + "' is an option of market(...): 'data' is a market that is"
                                    + " open already");
                }
            }
            return market.source();
        }
        String data = text("data");
        if (data == null || data.isBlank()) {
            throw new UsageException(
                    "'data' is missing: the Parquet file, folder or glob to run on, or a market");
        }
        return MarketSource.path(data, reading());
    }

    private MarketOptions reading() {
        return new MarketOptions(
                text("ticker_column"),
                text("time_column"),
                timeUnit(),
                flag("sort"),
                choice("duplicates", Duplicates.class, Duplicates.FAIL),
                path("store"));
    }

    /**
     * Progress as an executable of the caller's language: called with bars done, bars in all, and
     * the phase.
     */
    static RunOptions.Progress progress(Object executable) {
        if (executable == null) {
            return RunOptions.Progress.NONE;
        }
        if (!InteropLibrary.getUncached().isExecutable(executable)) {
            throw new UsageException("'progress' must be a function of (done, total, phase)");
        }
        return (done, total, phase) -> {
            try {
                InteropLibrary.getUncached()
                        .execute(executable, done, total, Conversions.text(phase));
            } catch (InteropException e) {
                throw new UsageException(
                        "'progress' must be a function of (done, total, phase): " + e.getMessage());
            }
        };
    }

    private String text(String name) {
        return switch (given.get(name)) {
            case null -> null;
            case String text -> text;
            case Object other -> throw wrong(name, "a text", other);
        };
    }

    /** A date or date-time as its text: UTC when no zone is told, and a bare date is that day. */
    private String time(String name) {
        return switch (given.get(name)) {
            case null -> null;
            case String text -> text;
            case Temporal time -> time.toString();
            case Object other ->
                    throw wrong(name, "a date, a date-time, or a text such as 2015-01-31", other);
        };
    }

    private List<String> tickers() {
        return switch (given.get("tickers")) {
            case null -> List.of();
            case String one -> List.of(one);
            case List<?> list when list.isEmpty() ->
                    throw new UsageException(
                            "'tickers' is an empty list, which names no ticker to run; leave it"
                                    + " out to run all");
            case List<?> list -> {
                List<String> texts = new ArrayList<>();
                for (Object element : list) {
                    if (!(element instanceof String text)) {
                        throw wrong("tickers", "a list of texts", element);
                    }
                    texts.add(text);
                }
                yield List.copyOf(texts);
            }
            case Object other -> throw wrong("tickers", "a list of texts", other);
        };
    }

    private boolean flag(String name) {
        return switch (given.get(name)) {
            case null -> false;
            case Boolean truth -> truth;
            case Object other -> throw wrong(name, "true or false", other);
        };
    }

    private Path path(String name) {
        String text = text(name);
        if (text != null && text.isBlank()) {
            throw wrong(name, "a path", text);
        }
        try {
            return text == null ? null : Path.of(text);
        } catch (InvalidPathException e) {
            throw wrong(name, "a path", text);
        }
    }

    private int threads() {
        return switch (given.get("threads")) {
            case null -> 0;
            case Long n when n >= 1 && n <= RunOptions.MOST_THREADS -> n.intValue();
            case Object other ->
                    throw wrong(
                            "threads",
                            "a whole number between 1 and " + RunOptions.MOST_THREADS,
                            other);
        };
    }

    private Map<String, Double> params() {
        Object params = given.get("params");
        if (params == null) {
            return Map.of();
        }
        if (!(params instanceof Map<?, ?> map)) {
            throw wrong("params", "numbers by name", params);
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        map.forEach(
                (name, value) -> {
                    if (!(value instanceof Number number)) {
                        throw wrong("params." + name, "a number", value);
                    }
                    numbers.put((String) name, number.doubleValue());
                });
        return numbers;
    }

    private <E extends Enum<E>> E choice(String name, Class<E> type, E preset) {
        String text = text(name);
        if (text == null) {
            return preset;
        }
        List<String> choices = new ArrayList<>();
        for (E choice : type.getEnumConstants()) {
            String word = choice.name().toLowerCase(Locale.ROOT);
            if (word.equals(text)) {
                return choice;
            }
            choices.add(word);
        }
        throw wrong(name, String.join(" or ", choices), text);
    }

    private boolean lastOnly() {
        String text = text("figures");
        return switch (text) {
            case null -> false;
            case "all" -> false;
            case "last" -> true;
            default -> throw wrong("figures", "all or last", text);
        };
    }

    private TimeUnit timeUnit() {
        String text = text("time_unit");
        TimeUnit unit = text == null ? null : MarketOptions.unitNamed(text);
        if (text != null && unit == null) {
            throw wrong("time_unit", "s, ms, us or ns", text);
        }
        return unit;
    }

    private static UsageException wrong(String name, String expected, Object found) {
        return new UsageException("'" + name + "' must be " + expected + ", found " + shown(found));
    }

    private static String shown(Object found) {
        return switch (found) {
            case null -> "nothing";
            case String text -> "the text \"" + text + "\"";
            case Double number -> Range.plain(number);
            case Temporal time -> "the date " + time;
            case List<?> list -> "a list of " + list.size();
            case Map<?, ?> map when map.isEmpty() -> "an object without members";
            case Map<?, ?> map -> "an object with " + map.keySet();
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            case Object other ->
                    InteropLibrary.getUncached().toDisplayString(other, false).toString();
        };
    }
}
