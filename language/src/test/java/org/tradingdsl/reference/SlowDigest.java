// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.run.RunResult;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The digest of a backtest, from the figures and trades that a user gets, as docs describe it. */
final class SlowDigest {
    private static final long NONE = 0x7ff8000000000000L;

    /** The figures in the order of the result document. */
    private static final List<String> FIGURES =
            List.of(
                    "bars",
                    "total_return",
                    "cagr",
                    "volatility",
                    "sharpe",
                    "sortino",
                    "calmar",
                    "max_drawdown",
                    "trades",
                    "win_rate",
                    "profit_factor",
                    "exposure",
                    "fees_paid",
                    "final_equity",
                    "periods_per_year",
                    "ambiguous_bars");

    private static final List<String> WHOLE = List.of("bars", "trades", "ambiguous_bars");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private SlowDigest() {}

    static String of(RunResult result) {
        SlowDigest digest = new SlowDigest();
        for (String ticker : result.tickers()) {
            digest.text(ticker);
            Map<String, Double> metrics = result.metrics(ticker);
            for (String name : FIGURES) {
                Double value = metrics.get(name);
                boolean whole = value != null && !value.isNaN() && WHOLE.contains(name);
                digest.whole(whole ? value.longValue() : bits(value));
            }
            Map<String, RunResult.Column> trades = result.trades(ticker);
            for (int i = 0; i < trades.get("side").length(); i++) {
                for (RunResult.Column column : trades.values()) {
                    digest.cell(column, i);
                }
            }
        }
        return digest.hash();
    }

    private void cell(RunResult.Column column, int i) {
        switch (column.type()) {
            case TEXT -> text(column.texts().get(i));
            case NUMBER -> whole(bits(EngineHarness.numbers(column)[i]));
            default -> {
                long value = EngineHarness.longs(column)[i];
                whole(value == Long.MIN_VALUE ? NONE : value);
            }
        }
    }

    private static long bits(Double value) {
        return value == null || value.isNaN() ? NONE : Double.doubleToRawLongBits(value);
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
    }

    private void whole(long value) {
        ByteBuffer eight = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(value);
        bytes.writeBytes(eight.array());
    }

    private String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
