// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.ImportProgress;
import org.tradingdsl.storage.segment.Encoding;
import org.tradingdsl.storage.segment.SegmentHeader;
import org.tradingdsl.storage.segment.SegmentHeader.Kind;
import org.tradingdsl.storage.segment.SegmentHeader.LaneFacts;
import org.tradingdsl.storage.segment.SegmentWriter;
import org.tradingdsl.storage.store.Manifest;
import org.tradingdsl.storage.store.Publisher;
import org.tradingdsl.storage.store.Staging;
import org.tradingdsl.storage.store.StoreEntry;
import org.tradingdsl.storage.store.StoreFolder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the times of a group's tickers, and the order of their rows where that is not the files'.
 */
final class TimesWriter {
    private static final long PIECE = 1 << 20;

    private final StoreEntry entry;
    private final Staging staging;
    private final Publisher publisher;
    private final ImportProgress progress;

    TimesWriter(StoreEntry entry, Staging staging, Publisher publisher, ImportProgress progress) {
        this.entry = entry;
        this.staging = staging;
        this.publisher = publisher;
        this.progress = progress;
    }

    /** Writes and publishes the files of a group. */
    void write(Manifest.Group group, Map<String, TickerScan> byName) {
        List<TickerScan> tickers = group.tickers().stream().map(t -> byName.get(t.name())).toList();
        write(group, Kind.TIMES, tickers);
        if (tickers.stream().anyMatch(t -> t.reordered() != null)) {
            write(group, Kind.ORDER, tickers);
        }
    }

    private void write(Manifest.Group group, Kind kind, List<TickerScan> tickers) {
        java.nio.file.Path temporary = entry.temporary();
        List<LaneFacts> lanes = new ArrayList<>();
        try (SegmentWriter writer = new SegmentWriter(temporary)) {
            for (TickerScan t : tickers) {
                boolean moved = t.reordered() != null;
                if (kind == Kind.ORDER) {
                    copy(moved ? t.reordered().order() : 0, moved ? t.bars() : 0, writer);
                } else if (moved) {
                    copy(t.reordered().times(), t.bars(), writer);
                } else {
                    for (TickerScan.Piece p : t.pieces()) {
                        copy(p.part().staged(), p.part().rows(), writer);
                    }
                }
                lanes.add(new LaneFacts(kind == Kind.ORDER && !moved ? 0 : t.bars(), -1, 0));
            }
            writer.finish(
                    new SegmentHeader(
                            kind,
                            group.layout(),
                            Encoding.F64,
                            group.rows(),
                            group.id(),
                            0,
                            lanes,
                            0));
            publisher.publish(
                    temporary,
                    kind == Kind.ORDER ? entry.orderFile(group) : entry.timesFile(group));
        } catch (IOException e) {
            throw StoreFolder.unwritable(entry.folder(), e);
        }
    }

    /** In pieces, so that it can be cancelled. */
    private void copy(long from, long count, SegmentWriter writer) throws IOException {
        for (long done = 0; done < count; ) {
            progress.check();
            long n = Math.min(PIECE, count - done);
            writer.put(staging::read, from + done, n);
            done += n;
        }
    }
}
