// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A strategy as the user named it.
 *
 * @param form how it is written
 * @param name the file as the user typed it, or {@code expression} for one given on the command
 *     line
 * @param file the file, or null for an expression
 * @param text its text
 */
public record Strategy(StrategyForm form, String name, Path file, String text) {
    /** An expression of the text form, from the command line. */
    public static Strategy ofExpression(String expression) {
        return new Strategy(StrategyForm.TEXT, "expression", null, expression);
    }

    /** Reads a strategy's file. */
    public static Strategy ofFile(String name) {
        StrategyForm form = StrategyForm.of(name);
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw Failure.usage(
                    "'"
                            + name
                            + "' is a folder: expected a strategy file (.td, .json, .py or .js)");
        }
        if (!Files.exists(file)) {
            throw Failure.usage(
                    "no file '" + name + "': give the path of a strategy (.td, .json, .py or .js)");
        }
        try {
            return new Strategy(form, name, file, Files.readString(file));
        } catch (CharacterCodingException e) {
            throw Failure.usage("'" + name + "' is not UTF-8 text: save the strategy as UTF-8", e);
        } catch (IOException e) {
            throw Failure.usage("cannot read '" + name + "': " + e.getMessage(), e);
        }
    }
}
