// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.engine;

import org.graalvm.polyglot.Context;

import java.io.OutputStream;

/**
 * Runs strategies that are scripts of another language: they build the JSON form, which the
 * strategy language reads.
 */
final class Guests {
    private Guests() {}

    static boolean isGuest(String language) {
        return language.equals("python") || language.equals("js");
    }

    static Context.Builder configure(
            Context.Builder builder, Strategy strategy, OutputStream output) {
        return builder.out(output);
    }

    static String tree(Context context, Strategy strategy) {
        return context.eval(strategy.form().guest(), strategy.text()).asString();
    }
}
