// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The Python form on GraalPy, and JavaScript beside it in the same context. */
class GraalPyTest {
    @TempDir static Path store;
    private static Context context;
    private static Value market;

    @BeforeAll
    static void open() {
        context = Scripts.context("python", "js", "trading");
        market =
                context.eval(
                                "python",
                                "import trading_dsl\n"
                                        + "lambda data, store:"
                                        + " trading_dsl.market(str(data), store=str(store))")
                        .execute(Strategies.DATA, store.toString());
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @TestFactory
    Stream<DynamicTest> python() {
        return Strategies.tests(GraalPyTest::run);
    }

    @Test
    void pythonAndJavaScriptShareAContext() throws IOException {
        Strategies.Outcome python = run("atr_stop");
        Value strategy = Scripts.javascript(context, Strategies.file("atr_stop", "js"));
        Value options = context.eval("js", "(store) => ({ store })").execute(store.toString());
        Value result = strategy.invokeMember("run", Strategies.DATA, null, options);
        assertThat(result.getMember("digest").asString()).isEqualTo(python.digest());
        assertThat(strategy.getMember("hash").asString()).isEqualTo(python.hash());
        // Results cross from one language to the other, values and all.
        Value total =
                context.eval("python", "lambda equity: sum(equity[i] for i in range(len(equity)))")
                        .execute(result.invokeMember("equity", "SPY").getMember("equity"));
        assertThat(total.asDouble()).isGreaterThan(0);
    }

    private static Strategies.Outcome run(String name) throws IOException {
        Value strategy = Scripts.python(context, Strategies.file(name, "py"));
        Value result = strategy.invokeMember("run", market);
        return new Strategies.Outcome(
                Strategies.hash(context, strategy.invokeMember("to_json").asString()),
                result.getMember("digest").asString());
    }
}
