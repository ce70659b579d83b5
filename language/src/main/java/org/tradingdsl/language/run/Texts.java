// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;

/** How names are ordered in results. */
final class Texts {
    /** Ascending by UTF-8 bytes. */
    static final Comparator<String> UTF8_ORDER =
            (a, b) ->
                    Arrays.compareUnsigned(
                            a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private Texts() {}
}
