// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.launcher.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class RunViewTest {
    private static final String METRICS =
            """
            "bars":1234,"total_return":0.25,"cagr":0.0512,"volatility":0.2,"sharpe":0.456,"max_drawdown":-0.125,
            "trades":7,"win_rate":0.5,"profit_factor":null,"exposure":0.3,"final_equity":125000.0\
            """;

    @Test
    void aBacktestIsATableWithTheAggregateBelow() {
        List<String> lines = shown(backtest(2)).lines().toList();
        assertThat(lines.get(0)).isEqualTo("demo: 2 tickers, 2,468 bars, 2020-01-02 to 2021-03-31");
        assertThat(lines.get(1)).isEqualTo("fill next_open, fees 0.0005, fast = 20");
        assertThat(lines.get(3)).startsWith("ticker   bars   return").endsWith("final equity");
        assertThat(lines.get(5))
                .isEqualTo(
                        "T0      1,234  25.00 %  5.12 %     20.00 %    0.46      -12.50 %       7  "
                                + " 50.00 %              -   30.00 %    125,000.00");
        assertThat(lines.get(8)).startsWith("all     1,234");
        assertThat(lines).allMatch(line -> line.equals(line.stripTrailing()));
    }

    @Test
    void aLongListIsCutAndSaysSo() {
        String shown = shown(backtest(61));
        assertThat(shown).contains("T49", "and 11 more tickers").doesNotContain("T50");
        assertThat(shown(backtest(60))).contains("T59").doesNotContain("more tickers");
    }

    @Test
    void seriesAreRowsByTickerAndName() {
        String shown =
                shown(
                        """
                        {"strategy":{"name":"demo","hash":"00"},"data":{"tickers":1,"bars":3,"from":"2020-01-02T00:00:00Z",
                        "to":"2020-01-06T00:00:00Z"},"digest":"11","timing":{},
                        "tickers":[{"ticker":"A","bars":3,"series":{
                        "rsi":{"valid":2,"last":51.5,"mean":50.25,"min":49,"max":51.5,"sum":100.5},
                        "up":{"valid":0,"last":null,"mean":null,"min":null,"max":null,"sum":null}}}]}\
                        """);
        assertThat(shown).startsWith("demo: 1 ticker, 3 bars, 2020-01-02 to 2020-01-06\n\nticker");
        assertThat(shown)
                .contains("A       rsi        3      2  51.5000  50.2500   49  51.5000  100.500");
        assertThat(shown)
                .contains("A       up         3      0        -        -    -        -        -");
    }

    private static String backtest(int tickers) {
        String rows =
                IntStream.range(0, tickers)
                        .mapToObj(i -> "{\"ticker\":\"T" + i + "\"," + METRICS + "}")
                        .collect(Collectors.joining(","));
        return """
        {"strategy":{"name":"demo","hash":"0123456789abcdef0123"},
        "data":{"tickers":%d,"bars":%d,"from":"2020-01-02T00:00:00Z","to":"2021-03-31T00:00:00Z"},
        "simulation":{"fill":"next_open","fees":0.0005,"params":{"fast":20}},
        "digest":"fedcba9876543210ff","timing":{"load_s":0.01,"compile_s":0.2,"run_s":0.001,"bars_per_s":1.5e8},
        "tickers":[%s],"aggregate":{%s}}\
        """
                .formatted(tickers, tickers * 1234, rows, METRICS);
    }

    private static String shown(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RunView.print(
                Documents.parse(document), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
