// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.command;

import picocli.CommandLine.Option;

import java.util.Map;

/** Where converted data are kept. */
final class StoreOption {
    @Option(
            names = "--store",
            paramLabel = "DIR",
            description =
                    "Where converted data are kept; $XDG_CACHE_HOME/trading-dsl when not given.")
    private String store;

    void into(Map<String, Object> options) {
        if (store != null) {
            options.put("store", store);
        }
    }
}
