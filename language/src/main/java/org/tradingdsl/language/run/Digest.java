// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import org.tradingdsl.nodes.simulation.TradeLog;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * One number for all that a run found: SHA-256 over, per ticker in ascending order, its name, a
 * zero byte, its figures in the order of the result document, then each trade's columns in the
 * order of the file. Doubles go in as little-endian bits (every NaN alike), whole numbers and times
 * as int64, whatever is null as NaN, texts as UTF-8 and a zero byte.
 */
final class Digest {
    private static final int BUFFER = 1 << 16;
    private static final long NAN = Double.doubleToLongBits(Double.NaN);

    private final MessageDigest digest;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER).order(ByteOrder.LITTLE_ENDIAN);

    private Digest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(Outcome outcome) {
        Digest digest = new Digest();
        for (TickerRun ticker : outcome.tickers()) {
            digest.text(ticker.name());
            if (outcome.settings() == null) {
                digest.whole(ticker.count());
                for (int i = 0; i < ticker.outputs(); i++) {
                    digest.figures(Figures.of(ticker.summary(i)));
                }
            } else {
                digest.figures(Figures.of(outcome.metrics(ticker)));
                digest.trades(ticker);
            }
        }
        digest.flush();
        return HexFormat.of().formatHex(digest.digest.digest());
    }

    private void figures(Map<String, Number> figures) {
        for (Number figure : figures.values()) {
            if (figure instanceof Long whole) {
                whole(whole);
            } else {
                double value = figure == null ? Double.NaN : figure.doubleValue();
                whole(Double.doubleToLongBits(value));
            }
        }
    }

    private void trades(TickerRun ticker) {
        TradeLog log = ticker.ledger() == null ? new TradeLog() : ticker.ledger().trades();
        for (long i = 0; i < log.size(); i++) {
            TradeTable row = new TradeTable(ticker, log.get(i));
            text(ticker.name());
            text(TradeTable.SIDE);
            for (String column : TradeTable.NUMBERS) {
                long bits = row.bits(column);
                boolean none =
                        TradeTable.type(column) == RunResult.Column.Type.INSTANT
                                && bits == TradeTable.NO_TIME;
                whole(none ? NAN : bits);
            }
            text(row.reason());
        }
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (buffer.remaining() <= bytes.length) {
            flush();
        }
        if (bytes.length < BUFFER) {
            buffer.put(bytes);
        } else {
            digest.update(bytes);
        }
        buffer.put((byte) 0);
    }

    private void whole(long value) {
        if (buffer.remaining() < Long.BYTES) {
            flush();
        }
        buffer.putLong(value);
    }

    private void flush() {
        digest.update(buffer.flip());
        buffer.clear();
    }
}
