// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tradingdsl.language.plan.Term;

/** Programs from their text to primitive operators. */
class ProgramTest {
    private static Term value(String text) {
        return ((Lowered.Series) Program.parse(text, "test.td").lower(Map.of())).outputs().get("value");
    }

    @Test
    void rsiIsTheDocumentedFormula() {
        String d = "sub(column(close), shift(column(close), 1.0))";
        String up = "rma(max(" + d + ", number(0.0)), 14.0)";
        String dn = "rma(max(neg(" + d + "), number(0.0)), 14.0)";
        assertThat(value("rsi(close, 14)").toString())
                .isEqualTo(
                        "where(eq(DN, number(0.0)), number(100.0), sub(number(100.0), div(number(100.0), add(number(1.0), div(UP, DN)))))"
                                .replace("UP", up)
                                .replace("DN", dn));
    }
}
