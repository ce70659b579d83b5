// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.util.List;
import java.util.Map;

/** Programs from their text to primitive operators. */
class ProgramTest {
    private static Program load(String text) {
        return Program.parse(text, "folder/my_strategy.td");
    }

    private static Term value(String text) {
        return ((Lowered.Series) load(text).lower(Map.of())).outputs().get("value");
    }

    private static Object scalar(String text) {
        return ((Lowered.Scalar) load(text).lower(Map.of())).value();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close.rsi(14)                        | rsi(close, 14)",
                "rsi(n=14, x=close)                   | rsi(close, 14, flavor=\"tradingview\")",
                "market.col(\"close\").sma(5)         | sma(close, 5)",
                "close.rolling(5).mean()              | rolling_mean(close, 5)",
                "close.rolling(window=5, min_periods=2).std(0) | rolling_std(close, 5, 2, 0)",
                "rolling(close, 5).max()              | close.rolling(5).max()",
                "close.ewm(3).mean()                  | close.ewm(alpha=0.25).mean()",
                "close.ewm(span=3).mean()             | ewm_mean(close, 0.5)",
                "close.ewm(halflife=1).mean()         | close.ewm(alpha=0.5).mean()",
                "close.expanding().max()              | expanding_max(close, min_periods=1)",
                "close.where(close > open, low)       | where(close > open, close, low)",
                "close.where(close > open)            | where(close > open, close)",
                "close.shift(periods=2)               | shift(close, 2)",
                "stddev(close, 5)                     | stdev(close, 5)",
                "mom(close, 5)                        | momentum(close, 5)",
                "2 ** 3 ** 2 * close                  | 512 * close",
                "-2 ** 2 + close                      | -4 + close",
                "7 // -2 + 7 % -2 + close             | -4 + -1 + close",
                "(close)                              | +close",
                "close > -1                           | close > (1 - 2)",
                "close.clip(upper=3)                  | clip(close, None, 3)",
            })
    void writtenDifferentlyItIsTheSameProgram(String one, String other) {
        assertThat(load(one).canonicalText()).isEqualTo(load(other).canonicalText());
        assertThat(load(one).hash()).isEqualTo(load(other).hash());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close + open    | open + close",
                "close * 2       | close + close",
                "sma(close, 5)   | close.rolling(5).mean()",
                "param(\"n\", 5) | 5",
            })
    void noAlgebraIsDone(String one, String other) {
        assertThat(load(one).hash()).isNotEqualTo(load(other).hash());
    }

    @Test
    void namesAndDefinitionsLeaveNoTrace() {
        String named =
                """
                # How far above its average.
                def distance(x, n=20):
                    \"""How far x is above its average.\"""
                    average = sma(x, n)
                    return x / average - 1
                far = distance(close)
                select(far=far, further=distance(x=high, n=50))
                """;
        String plain = "select(far=close / sma(close, 20) - 1, further=high / sma(high, 50) - 1)";
        assertThat(load(named).canonicalText()).isEqualTo(load(plain).canonicalText());
    }

    @Test
    void theHashIsThatOfTheDocumentedText() {
        Program program = load("close > 1e21");
        assertThat(program.canonicalText())
                .isEqualTo(
                        "{\"nodes\":[{\"column\":\"close\"},{\"number\":1e+21},{\"args\":[0,1],\"call\":\"gt\"}],"
                            + "\"result\":2,\"schema\":\"trading-dsl/ast/1\"}");
        // Computed by sha256sum: the text alone decides, on every machine and in every version.
        assertThat(program.hash())
                .isEqualTo("da37dfc58f050dc806d6346e0a4c6ee962788498cafaf205c35a473ab111b69d");
    }

    @Test
    void sharedPartsAreOneVertex() {
        Program program = load("x = rsi(close, 14)\n(x > 70) | (x < 30)");
        assertThat(program.canonicalText()).containsOnlyOnce("\"call\":\"rsi\"");
        Term or = value("x = rsi(close, 14)\n(x > 70) | (x < 30)");
        assertThat(or.inputs().get(0).inputs().get(0)).isSameAs(or.inputs().get(1).inputs().get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 2 | 3.0",
                "2 ** -1 | 0.5",
                "min(3, 4) + max(3, 4) | 7.0",
                "sqrt(2) * sqrt(2) | 2.0000000000000004",
                "-7 // 2 | -4.0",
                "-7 % 3 | 2.0",
                "7 % -3 | -2.0",
                "where(2 > 1, 5, 6) | 5.0",
            })
    void constantsAreComputedAsPythonDoes(String text, double expected) {
        assertThat(scalar(text)).isEqualTo(expected);
    }

    @Test
    void truthAndTextAreValuesToo() {
        assertThat(scalar("(1 > 2) | ~(3 == 3) ^ False")).isEqualTo(false);
        assertThat(scalar("\"talib\" == \"talib\"")).isEqualTo(true);
        assertThat(scalar("'it\\'s'")).isEqualTo("it's");
        assertThat(scalar("None")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close | 0",
                "rsi(close, 14) | 14",
                "sma(close, 50) | 49",
                "close.rolling(50, min_periods=10).mean() | 9",
                "close.rolling(50, min_periods=0).sum() | 0",
                "close.rolling(5, min_periods=1).std() | 1",
                "close.rolling(5, min_periods=1).std(0) | 0",
                "ema(ema(close, 10), 20) | 28",
                "close.shift(3).shift(4) | 7",
                "crossover(sma(close, 50), sma(close, 200)) | 200",
                "fillna(rsi(close, 14), 50) | 0",
                "atr(14) | 13",
                "atr(14, flavor=\"talib\") | 14",
                "macd(close) | 33",
                "stoch(14, 3, 5) | 19",
                "vwap() | 0",
                "obv() | 0",
                "close.expanding().max() | 0",
                "close.expanding(20).mean() | 19",
                "expanding_sum(sma(close, 50), 5).shift(2) | 55",
                "rsi(close, 14).expanding(0).mean() | 14",
                "rsi(close > open, 14) | 14",
                "select(a=close, b=wma(close, 9)) | 8",
                "backtest(entries=close > sma(close, 7), exits=close < sma(close, 30)) | 29",
            })
    void warmUpIsWhatIsNotValidByConstruction(String text, long bars) {
        assertThat(load(text).lower(Map.of()).warmupBars()).isEqualTo(bars);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close > open | [0, 0]",
                "close.shift(3) | [-3, 0]",
                "sma(close, 50).shift(2) - highest(high, 5) | [-51, 0]",
                "rsi(close, 14) | [first bar, 0]",
            })
    void everyTermKnowsWhatItReads(String text, String reach) {
        assertThat(Reach.of(value(text)).toString()).isEqualTo(reach);
    }

    @Test
    void columnsAreThoseRead() {
        assertThat(
                        load("where(flavor_a > 1, close, market.col(\"My column\"))")
                                .lower(Map.of())
                                .columns())
                .containsExactly("My column", "close", "flavor_a");
        assertThat(load("true_range()").lower(Map.of()).columns())
                .containsExactly("close", "high", "low");
    }

    @Test
    void truthValuesCountAsNumbers() {
        assertThat(value("(close > open) + 1").toString())
                .isEqualTo("add(number_of(gt(column(close), column(open))), number(1.0))");
        assertThat(value("where(close > open, close > 3, True)").isBoolean()).isTrue();
        assertThat(value("shift(close > open, 1)").toString()).startsWith("shift_bool(");
    }

    @Test
    void aBacktestCarriesItsSettings() {
        Lowered.Backtest backtest =
                (Lowered.Backtest)
                        load("backtest(close > open, close < open, fees=0.001, size=0.5,"
                                        + " fill=\"close\")")
                                .lower(Map.of());
        SimulationSettings expected =
                new SimulationSettings(true, 0.001, 0, 0, 0.5, 100_000, Double.NaN);
        assertThat(backtest.settings()).isEqualTo(expected);
        assertThat(backtest.entries().isBoolean() && backtest.exits().isBoolean()).isTrue();
    }

    @Test
    void parametersCanBeSet() {
        Program program =
                load(
                        "n = param(\"n\", 50, low=5, high=100)\n"
                                + "sma(close, n * 2) > param(\"edge\", 0.5)");
        assertThat(program.params()).extracting(p -> p.name()).containsExactly("n", "edge");
        assertThat(program.lower(Map.of()).warmupBars()).isEqualTo(99);
        Lowered set = program.lower(Map.of("n", 10.0));
        assertThat(set.warmupBars()).isEqualTo(19);
        assertThat(set.params()).isEqualTo(Map.of("n", 10.0, "edge", 0.5));
        assertThatThrownBy(() -> program.lower(Map.of("m", 1.0)))
                .hasMessage("no parameter 'm'; did you mean 'n'? The program declares n, edge");
        assertThatThrownBy(() -> program.lower(Map.of("n", 101.0)))
                .hasMessageContaining("parameter 'n' must be between 5 and 100, found 101");
        assertThatThrownBy(() -> program.lower(Map.of("n", 7.25)))
                .hasMessageContaining(
                        "'n' of sma must be a constant whole number between 1 and 1000000, found"
                                + " 14.5 (with n=7.25)");
    }

    @Test
    void aProgramIsNamedAfterItsFile() {
        assertThat(load("close").name()).isEqualTo("my_strategy");
        assertThat(Program.parse("close", "Unnamed").name()).isEqualTo("Unnamed");
    }

    @Test
    void everyExampleOfTheCatalogueIsAProgram() {
        for (Entry entry : Catalogue.standard().entries()) {
            String example = entry.documentation().example();
            assertThat(load(example).lower(Map.of())).as(entry.name() + ": " + example).isNotNull();
        }
    }

    @Test
    void whatADefinitionSaysItGivesItGives() {
        for (Entry entry : Catalogue.standard().entries()) {
            if (entry.kind() != Entry.Kind.DEFINITION || !entry.outputs().isEmpty()) {
                continue;
            }
            List<String> arguments =
                    entry.parameters().stream()
                            .filter(p -> p.preset().isEmpty())
                            .map(p -> p.type().isSeries() ? p.name() + "=close" : p.name() + "=5")
                            .toList();
            String call = entry.name() + "(" + String.join(", ", arguments) + ")";
            boolean truth =
                    entry.result() == org.tradingdsl.builtins.catalogue.ArgumentType.BOOLEANS;
            assertThat(value(call).isBoolean()).as(call).isEqualTo(truth);
        }
    }
}
