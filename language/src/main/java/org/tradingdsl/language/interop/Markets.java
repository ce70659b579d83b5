// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.language.run.MarketSource;
import org.tradingdsl.language.run.OpenMarket;
import org.tradingdsl.language.run.RunOptions;
import org.tradingdsl.language.run.TableSource;
import org.tradingdsl.language.run.UsageException;
import org.tradingdsl.language.run.Workers;
import org.tradingdsl.storage.market.ColumnValues;
import org.tradingdsl.storage.market.MarketOptions;
import org.tradingdsl.storage.market.MemoryMarket;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Supplier;

/**
 * Makes markets of what other languages hand over: {@code market({ticker: {column: values}},
 * options)} copies tables, {@code market(path, options)} opens files and keeps them mapped.
 */
final class Markets {
    private static final String TABLES =
            "market takes a path, or tables by ticker such as"
                    + " {\"AAPL\": {\"ts\": [...], \"open\": [...], \"close\": [...]}}";

    private Markets() {}

    static MarketObject make(TradingContext context, Object[] arguments) {
        Map<String, Object> options =
                arguments.length == 1
                        ? Map.of()
                        : PlainValues.options("market", new Object[] {arguments[1]});
        if (Conversions.isText(arguments[0])) {
            return path(context, Conversions.javaText(arguments[0]), options);
        }
        InteropLibrary interop = InteropLibrary.getUncached();
        if (!Entries.has(arguments[0])) {
            throw new UsageException(
                    TABLES + ", found " + interop.toDisplayString(arguments[0], false));
        }
        MemoryMarket market =
                MemoryMarket.of(
                        tables(context, arguments[0]),
                        Options.readMarket(options, Options.OF_TABLES));
        TableSource source = new TableSource(market);
        return new MarketObject(
                source, "market of " + count(source.tickers()) + " in memory", () -> source);
    }

    /** How many tickers, in words. */
    static String count(Collection<?> tickers) {
        return tickers.size() == 1 ? "1 ticker" : tickers.size() + " tickers";
    }

    private static MarketObject path(
            TradingContext context, String path, Map<String, Object> given) {
        Map<String, Object> options = new LinkedHashMap<>(given);
        RunOptions.Progress progress = Options.progress(options.remove("progress"));
        MarketOptions reading = Options.readMarket(options, Options.OF_PATHS);
        if (path.isBlank()) {
            throw new UsageException(TABLES + ", found an empty path");
        }
        MarketSource source = MarketSource.kept(path, reading);
        context.checkFileAccess(source.paths());
        open(source, progress);
        Supplier<OpenMarket> now =
                () -> {
                    context.checkFileAccess(source.paths());
                    return open(source, RunOptions.Progress.NONE);
                };
        return new MarketObject(source, "market of " + path, now);
    }

    private static OpenMarket open(MarketSource source, RunOptions.Progress progress) {
        try (Workers workers = Workers.of(1, false)) {
            return source.open(workers, progress);
        }
    }

    private static SequencedMap<String, SequencedMap<String, ColumnValues>> tables(
            TradingContext context, Object tables) {
        SequencedMap<String, SequencedMap<String, ColumnValues>> read = new LinkedHashMap<>();
        Entries.of(tables, "tickers")
                .forEach(
                        (ticker, table) -> {
                            if (!Entries.has(table)) {
                                throw new UsageException(
                                        "ticker "
                                                + ticker
                                                + " must be a table of columns by name, found "
                                                + InteropLibrary.getUncached()
                                                        .toDisplayString(table, false));
                            }
                            SequencedMap<String, ColumnValues> columns = new LinkedHashMap<>();
                            Entries.of(table, "columns")
                                    .forEach(
                                            (name, values) ->
                                                    columns.put(
                                                            name,
                                                            new TableColumn(
                                                                            "ticker "
                                                                                    + ticker
                                                                                    + ", column '"
                                                                                    + name
                                                                                    + "'",
                                                                            context.nativeAccess())
                                                                    .read(values)));
                            read.put(ticker, columns);
                        });
        return read;
    }
}
