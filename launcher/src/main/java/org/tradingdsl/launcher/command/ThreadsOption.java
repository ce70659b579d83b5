// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import org.tradingdsl.launcher.engine.Failure;

import picocli.CommandLine.Option;

import java.util.Map;

/** How many threads work. */
final class ThreadsOption {
    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Worker threads; one per core when not given.")
    private Integer threads;

    boolean isGiven() {
        return threads != null;
    }

    void into(Map<String, Object> options) {
        if (threads == null) {
            return;
        }
        if (threads < 1) {
            throw Failure.usage("--threads " + threads + ": expected a whole number of at least 1");
        }
        options.put("threads", threads);
    }
}
