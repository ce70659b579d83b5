// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.Failure;
import org.tradingdsl.launcher.engine.Strategy;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The strategy: a file, or an expression on the command line. */
final class StrategyArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "STRATEGY",
            description = "A strategy's file: .td, .json, .py or .js.")
    private String file;

    @Option(
            names = "-e",
            paramLabel = "EXPR",
            description = "A strategy in the text form, instead of a file.")
    private String expression;

    Strategy read() {
        if ((file == null) == (expression == null)) {
            throw Failure.usage(
                    file == null
                            ? "no strategy given: name a file (.td, .json, .py or .js), or give an"
                                    + " expression after -e"
                            : "two strategies given, the file '"
                                    + file
                                    + "' and an expression after -e: keep one");
        }
        return file == null ? Strategy.ofExpression(expression) : Strategy.ofFile(file);
    }
}
