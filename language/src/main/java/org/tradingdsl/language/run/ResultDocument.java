// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.tradingdsl.language.analysis.Lowered;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.nodes.simulation.SimulationSettings;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes the result document, schema {@code trading-dsl/result/1}. Missing figures are null. */
final class ResultDocument {
    private static final JsonFactory JSON = new JsonFactory();
    private static final long NANOS = 1_000_000_000L;

    private final JsonGenerator json;
    private final Result result;

    private ResultDocument(JsonGenerator json, Result result) {
        this.json = json;
        this.result = result;
    }

    static String text(Result result) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new ResultDocument(json, result).write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write() throws IOException {
        Lowered lowered = result.session().kernels().lowered();
        Outcome outcome = result.outcome();
        json.writeStartObject();
        json.writeStringField("schema", "trading-dsl/result/1");
        strategy(result.session().program(), lowered);
        data(outcome);
        simulation(outcome.settings(), lowered.params());
        json.writeStringField("digest", result.digest());
        timing(outcome);
        json.writeArrayFieldStart("tickers");
        for (TickerRun ticker : outcome.tickers()) {
            json.writeStartObject();
            json.writeStringField("ticker", ticker.name());
            if (outcome.settings() == null) {
                json.writeNumberField("bars", ticker.count());
                series(ticker, (Lowered.Series) lowered);
            } else {
                figures(Figures.of(outcome.metrics(ticker)));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        if (outcome.settings() != null) {
            json.writeObjectFieldStart("aggregate");
            figures(Figures.of(outcome.aggregateMetrics()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void strategy(Program program, Lowered lowered) throws IOException {
        json.writeObjectFieldStart("strategy");
        json.writeStringField("name", program.name());
        json.writeStringField("hash", program.hash());
        json.writeArrayFieldStart("columns");
        for (String column : result.session().kernels().columns()) {
            if (!column.startsWith("$")) {
                json.writeString(column);
            }
        }
        json.writeEndArray();
        json.writeNumberField("warmup_bars", lowered.warmupBars());
        json.writeEndObject();
    }

    private void data(Outcome outcome) throws IOException {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (TickerRun ticker : outcome.tickers()) {
            if (ticker.count() > 0) {
                first = Math.min(first, ticker.bars().at(ticker.start()));
                last = Math.max(last, ticker.bars().at(ticker.end() - 1));
            }
        }
        boolean none = first > last;
        json.writeObjectFieldStart("data");
        json.writeNumberField("tickers", outcome.tickers().size());
        json.writeNumberField("bars", outcome.bars());
        json.writeStringField("from", none ? null : time(first));
        json.writeStringField("to", none ? null : time(last));
        json.writeEndObject();
    }

    static String time(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS))
                .toString();
    }

    private void simulation(SimulationSettings settings, Map<String, Double> params)
            throws IOException {
        json.writeObjectFieldStart("simulation");
        if (settings != null) {
            json.writeStringField("fill", settings.sameClose() ? "close" : "next_open");
            json.writeNumberField("fees", settings.fees());
            json.writeNumberField("fixed_fee", settings.fixedFee());
            json.writeNumberField("slippage", settings.slippage());
            json.writeNumberField("size", settings.size());
            json.writeNumberField("init_cash", settings.initCash());
        }
        json.writeObjectFieldStart("params");
        for (Map.Entry<String, Double> param : params.entrySet()) {
            number(param.getKey(), param.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void timing(Outcome outcome) throws IOException {
        Timing timing = result.timing();
        json.writeObjectFieldStart("timing");
        json.writeNumberField("load_s", timing.load());
        json.writeNumberField("compile_s", timing.compile());
        json.writeNumberField("run_s", timing.run());
        number("bars_per_s", timing.run() > 0 ? outcome.bars() / timing.run() : Double.NaN);
        json.writeEndObject();
    }

    private void series(TickerRun ticker, Lowered.Series series) throws IOException {
        if (!series.named()) {
            figures(Figures.of(ticker.summary(0)));
            return;
        }
        json.writeObjectFieldStart("series");
        List<String> names = List.copyOf(series.outputs().keySet());
        for (int i = 0; i < names.size(); i++) {
            json.writeObjectFieldStart(names.get(i));
            figures(Figures.of(ticker.summary(i)));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void figures(Map<String, Number> figures) throws IOException {
        for (Map.Entry<String, Number> figure : figures.entrySet()) {
            if (figure.getValue() == null) {
                json.writeNullField(figure.getKey());
            } else if (figure.getValue() instanceof Long whole) {
                json.writeNumberField(figure.getKey(), whole);
            } else {
                number(figure.getKey(), figure.getValue().doubleValue());
            }
        }
    }

    private void number(String name, double value) throws IOException {
        if (Double.isFinite(value)) {
            json.writeNumberField(name, value);
        } else {
            json.writeNullField(name);
        }
    }
}
