// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.storage.market.Duplicates;
import org.tradingdsl.storage.market.Market;
import org.tradingdsl.storage.market.MarketOptions;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Reads the options of a command; what nobody asked for is an error. */
final class CommandOptions {
    private final String command;
    private final Map<String, Object> left;

    CommandOptions(String command, Map<String, Object> options) {
        this.command = command;
        this.left = new LinkedHashMap<>(options);
    }

    /** Opens the data path. */
    Market market(RunOptions.Progress progress, Workers workers) {
        String data = text("data", null);
        if (data == null || data.isBlank()) {
            throw new UsageException(
                    command + ": 'data' is missing: the Parquet file, folder or glob");
        }
        MarketOptions options =
                new MarketOptions(
                        text("ticker_column", null),
                        text("time_column", null),
                        unit(),
                        flag("sort"),
                        duplicates(),
                        path("store"));
        done();
        return Waiting.forImport(workers, progress, counter -> Market.open(data, options, counter));
    }

    String text(String name, String preset) {
        Object value = left.remove(name);
        if (value == null) {
            return preset;
        }
        if (value instanceof String text) {
            return text;
        }
        throw wrong(name, "a text", value);
    }

    Path path(String name) {
        String text = text(name, null);
        if (text != null && text.isBlank()) {
            throw wrong(name, "a path", text);
        }
        return text == null ? null : Path.of(text);
    }

    private boolean flag(String name) {
        Object value = left.remove(name);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong(name, "true or false", value);
    }

    /** How many threads work; 0, one per core, when not given. */
    int threads() {
        Object given = left.get("threads");
        if (given == null) {
            return 0;
        }
        long threads = whole("threads", 0);
        if (threads < 1 || threads > RunOptions.MOST_THREADS) {
            throw wrong(
                    "threads", "a whole number between 1 and " + RunOptions.MOST_THREADS, given);
        }
        return (int) threads;
    }

    /** A whole number; one that came as a double is at most what a double counts to. */
    long whole(String name, long preset) {
        Object value = left.remove(name);
        return switch (value) {
            case null -> preset;
            case Long whole -> whole;
            case Integer whole -> whole;
            case Number number
                    when number.doubleValue() == Math.rint(number.doubleValue())
                            && Math.abs(number.doubleValue()) <= 0x1p53 ->
                    (long) number.doubleValue();
            default -> throw wrong(name, "a whole number", value);
        };
    }

    double number(String name, double preset) {
        Object value = left.remove(name);
        if (value == null) {
            return preset;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw wrong(name, "a number", value);
    }

    private Duplicates duplicates() {
        String text = text("duplicates", "fail");
        return switch (text) {
            case "fail" -> Duplicates.FAIL;
            case "first" -> Duplicates.FIRST;
            case "last" -> Duplicates.LAST;
            default -> throw wrong("duplicates", "first or last", text);
        };
    }

    private TimeUnit unit() {
        String text = text("time_unit", null);
        TimeUnit unit = text == null ? null : MarketOptions.unitNamed(text);
        if (text != null && unit == null) {
            throw wrong("time_unit", "s, ms, us or ns", text);
        }
        return unit;
    }

    /** Complains of an option that the command does not have. */
    void done() {
        if (!left.isEmpty()) {
            throw new UsageException(
                    command + ": no option '" + left.keySet().iterator().next() + "'");
        }
    }

    UsageException wrong(String name, String expected, Object found) {
        return new UsageException(
                command
                        + ": '"
                        + name
                        + "' must be "
                        + expected
                        + ", found "
                        + (found instanceof Double number ? Range.plain(number) : found));
    }
}
