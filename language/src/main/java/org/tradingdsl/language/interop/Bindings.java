// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Reference;
import org.tradingdsl.language.run.Backend;
import org.tradingdsl.language.run.RunOptions;
import org.tradingdsl.language.run.UsageException;
import org.tradingdsl.language.syntax.Nearest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The top scope: what can be called without a program. {@code functions(name)} and {@code
 * reference()} describe the language, {@code market(...)} makes a market of tables in memory or
 * opens a path; further commands come from the backend. Each of these gives JSON text, {@code
 * reference()} Markdown.
 */
@ExportLibrary(InteropLibrary.class)
final class Bindings extends Members {

    Bindings(TradingContext context) {
        super("trading");
        with("functions", () -> new Method("functions", 0, 1, Bindings::functions));
        with(
                "reference",
                () ->
                        new Method(
                                "reference",
                                0,
                                0,
                                arguments -> Reference.markdown(Catalogue.standard())));
        with(
                "market",
                () -> new Method("market", 1, 2, arguments -> Markets.make(context, arguments)));
        context.backend()
                .commands()
                .forEach(
                        (name, command) ->
                                with(
                                        name,
                                        () ->
                                                new Method(
                                                        name,
                                                        0,
                                                        1,
                                                        arguments ->
                                                                run(
                                                                        name, command, context,
                                                                        arguments))));
    }

    private static Object run(
            String name, Backend.Command command, TradingContext context, Object[] arguments) {
        Map<String, Object> options = new LinkedHashMap<>(PlainValues.options(name, arguments));
        RunOptions.Progress progress = Options.progress(options.remove("progress"));
        context.checkFileAccess(List.of("."));
        return PlainJson.text(command.run(options, progress));
    }

    /** All functions, or one by its name, an alias or {@code {"name": ...}}. */
    private static Object functions(Object[] arguments) {
        Catalogue catalogue = Catalogue.standard();
        String name = null;
        if (arguments.length == 1 && Conversions.isText(arguments[0])) {
            name = Conversions.javaText(arguments[0]);
        } else if (PlainValues.options("functions", arguments).get("name") instanceof String text) {
            name = text;
        }
        if (name == null) {
            return Reference.json(catalogue);
        }
        String wanted = name;
        return Reference.json(
                catalogue
                        .find(wanted)
                        .orElseThrow(
                                () ->
                                        new UsageException(
                                                "no function '"
                                                        + wanted
                                                        + "'"
                                                        + Nearest.hint(
                                                                wanted, catalogue.names()))));
    }

    @ExportMessage
    boolean isScope() {
        return true;
    }
}
