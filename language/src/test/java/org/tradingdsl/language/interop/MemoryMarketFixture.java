// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tradingdsl.language.interop.Tables.hash;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** A context for each class of tests, and how markets are made and programs run in it. */
abstract class MemoryMarketFixture {
    static final String BACKTEST =
            "s = (close.rsi(14) > 55) & (volume > 1000) & (close > vwap())\n"
                    + "backtest(entries=s, exits=~s, fees=0.001)";

    @TempDir static Path folder;
    static Context context;

    @BeforeAll
    static void open() {
        context =
                Context.newBuilder("trading").allowIO(IOAccess.ALL).allowNativeAccess(true).build();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    static Value market(Object tables, Object... options) {
        Value market = context.getBindings("trading").getMember("market");
        return options.length == 0 ? market.execute(tables) : market.execute(tables, options[0]);
    }

    static Value run(String program, Object data) {
        Map<String, Object> options = new HashMap<>();
        options.put("data", data);
        if (data instanceof String) {
            options.put("store", folder.resolve("store").toString());
        }
        return context.eval("trading", program).invokeMember("run", hash(options));
    }

    /** The market of one ticker, X. */
    static Value one(Map<String, ?> columns) {
        return market(Tables.ofX(columns));
    }

    /** What the user is told, who made a mistake. */
    static String mistake(Runnable action) {
        PolyglotException e = catchThrowableOfType(PolyglotException.class, action::run);
        assertThat(e).as("a mistake").isNotNull();
        assertThat(e.isInternalError()).as(e.getMessage()).isFalse();
        return e.getMessage();
    }
}
