// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code explain} says of each loop whether its machine code was compiled anew or found again. */
class LiveExplainTest {
    private static final String STRATEGY =
            "up = rsi(close, %d) > %d\nbacktest(entries=up, exits=~up, fees=%s)";

    @TempDir Path folder;

    private Context context(Engine engine) {
        return Context.newBuilder("trading").engine(engine).allowIO(IOAccess.ALL).build();
    }

    private Value run(Context context, String strategy) {
        Value program = context.eval("trading", strategy);
        program.invokeMember(
                "run",
                ProxyHashMap.from(
                        Map.of(
                                "data",
                                folder.resolve("data").toString(),
                                "store",
                                folder.resolve("store").toString())));
        return program;
    }

    private static List<String> code(Value program) throws Exception {
        JsonNode explanation =
                new ObjectMapper().readTree(program.invokeMember("explain").asString());
        return explanation.get("stages").findValuesAsText("machine_code");
    }

    @Test
    void itSaysWhatWasReused() throws Exception {
        String first = String.format(STRATEGY, 14, 70, "0.001");
        String edited = String.format(STRATEGY, 15, 65, "0.002");
        try (Engine engine = Engine.create();
                Context one = context(engine);
                Context other = context(engine)) {
            one.getBindings("trading")
                    .invokeMember(
                            "generate",
                            ProxyHashMap.from(
                                    Map.of(
                                            "tickers",
                                            8,
                                            "bars",
                                            60,
                                            "out",
                                            folder.resolve("data").toString())));
            Value before = one.eval("trading", first);
            assertThat(code(before)).isNotEmpty().containsOnly("not compiled yet");
            assertThat(code(run(one, first))).containsOnly("compiled anew");
            assertThat(code(one.eval("trading", edited))).containsOnly("there already");
            // The same program again, as another text: all of it is there.
            assertThat(code(run(one, first + "\n"))).containsOnly("found again");
            // Contexts of one engine share what is compiled.
            assertThat(code(run(other, edited))).containsOnly("found again");
        }
    }
}
