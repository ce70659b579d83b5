// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.nodes.column.ColumnFormat;
import org.tradingdsl.nodes.kernel.LoopLibrary;

import java.util.Collections;
import java.util.List;
import java.util.Map;

class PlannerTest {
    /**
     * Each line uses the one before twice, so a walk along all ways through the graph would not end
     * in this world; the limit tells such a walk from a slow machine.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x + x",
                "where(x > open, x * 2, x / 3)",
                "max(x, x.shift(2))",
                "x.rolling(3).mean() / x",
                "100 * x / (x + 1)",
                "where((x > 1) & (x < 2), x, 0 - x)"
            })
    @Timeout(60)
    void aSharedValueIsPlannedOnce(String step) {
        StringBuilder text = new StringBuilder("x0 = close\n");
        for (int i = 0; i < 100; i++) {
            String before = "x" + i;
            text.append("x" + (i + 1) + " = " + step.replaceAll("\\bx\\b", before) + "\n");
        }
        Lowered.Series series =
                (Lowered.Series)
                        Program.parse(text.append("x100 > 70\n").toString(), "shared")
                                .lower(Map.of());
        List<String> columns = Planner.columns(List.copyOf(series.outputs().values()));
        Plan plan =
                Planner.series(
                        series.outputs(),
                        PlanOptions.defaults(),
                        columns,
                        Collections.nCopies(columns.size(), ColumnFormat.LANES_F64),
                        new LoopLibrary());
        assertThat(plan.loops()).isNotEmpty();
    }
}
