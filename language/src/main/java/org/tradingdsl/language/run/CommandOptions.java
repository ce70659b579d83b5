// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

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

    int whole(String name, int preset) {
        double value = number(name, preset);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw wrong(name, "a whole number", value);
        }
        return (int) value;
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

    private UsageException wrong(String name, String expected, Object found) {
        return new UsageException(
                command + ": '" + name + "' must be " + expected + ", found " + found);
    }
}
