// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Engine;
import org.junit.jupiter.api.Test;

/**
 * The TCK says something about the product only when it runs on the runtime that the product runs
 * on.
 */
class RuntimeTest {
    @Test
    void theTckRunsOnTheOptimizingRuntime() {
        try (Engine engine =
                Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build()) {
            assertThat(engine.getImplementationName()).isNotEqualTo("Interpreted");
        }
    }
}
