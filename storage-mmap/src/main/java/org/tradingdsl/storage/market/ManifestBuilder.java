// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.market.DataFiles.SourceFile;
import org.tradingdsl.storage.store.Manifest;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups scanned tickers and describes everything that an entry then holds. */
final class ManifestBuilder {
    private static final SecureRandom IDS = new SecureRandom();

    private final Manifest old;
    private final List<SourceFile> files;
    private final Map<SourceFile, FileScan> scans;

    /**
     * For the files as they are now; those without a scan are as {@code old} says, which may be
     * null.
     */
    ManifestBuilder(Manifest old, List<SourceFile> files, Map<SourceFile, FileScan> scans) {
        this.old = old;
        this.files = files;
        this.scans = scans;
    }

    /** The manifest of the groups that stay and of new ones for the tickers. */
    Manifest build(String key, List<Manifest.Group> kept, List<TickerScan> tickers) {
        Map<List<Manifest.Column>, Integer> schemas = new LinkedHashMap<>();
        Map<String, Manifest.Source> before = new HashMap<>();
        if (old != null) {
            old.sources().forEach(s -> before.put(s.path(), s));
        }
        List<Manifest.Source> sources = new ArrayList<>();
        Map<String, Integer> indices = new HashMap<>();
        for (SourceFile file : files) {
            String path = file.path().toString();
            indices.put(path, sources.size());
            FileScan scan = scans.get(file);
            Manifest.Source was = before.get(path);
            List<Manifest.Column> columns =
                    scan != null ? scan.columns() : old.schemas().get(was.schema());
            Integer schema = schemas.get(columns);
            if (schema == null) {
                schema = schemas.size();
                schemas.put(columns, schema);
            }
            sources.add(
                    new Manifest.Source(
                            path,
                            file.size(),
                            file.modified(),
                            file.touched(),
                            scan != null ? scan.footer() : was.footer(),
                            scan != null ? scan.rows() : was.rows(),
                            schema,
                            scan != null ? scan.timeColumn() : was.timeColumn(),
                            scan != null ? scan.tickerColumn() : was.tickerColumn()));
        }
        long next = old == null ? 1 : old.nextGroup();
        List<Manifest.Group> groups = new ArrayList<>();
        for (Manifest.Group g : kept) {
            groups.add(renumbered(g, old.sources(), indices));
        }
        for (LaneGrouping<TickerScan> g :
                LaneGrouping.of(tickers, TickerScan::bars, TickerScan::name)) {
            groups.add(described(g, next++, indices));
        }
        return new Manifest(key, next, sources, List.copyOf(schemas.keySet()), groups);
    }

    private static Manifest.Group renumbered(
            Manifest.Group g, List<Manifest.Source> before, Map<String, Integer> indices) {
        List<Manifest.Lane> lanes = new ArrayList<>();
        for (Manifest.Lane t : g.tickers()) {
            List<Manifest.Piece> pieces = new ArrayList<>();
            for (Manifest.Piece p : t.pieces()) {
                pieces.add(
                        new Manifest.Piece(indices.get(before.get(p.source()).path()), p.rows()));
            }
            lanes.add(
                    new Manifest.Lane(
                            t.name(),
                            t.bars(),
                            t.first(),
                            t.last(),
                            t.fingerprint(),
                            t.periodsPerYear(),
                            t.reordered(),
                            pieces));
        }
        return new Manifest.Group(g.number(), g.id(), g.layout(), g.rows(), lanes);
    }

    private static Manifest.Group described(
            LaneGrouping<TickerScan> g, long number, Map<String, Integer> indices) {
        List<Manifest.Lane> lanes = new ArrayList<>();
        long rows = 0;
        for (TickerScan t : g.tickers()) {
            List<Manifest.Piece> pieces = new ArrayList<>();
            for (TickerScan.Piece p : t.pieces()) {
                pieces.add(
                        new Manifest.Piece(
                                indices.get(p.scan().file().path().toString()), p.part().rows()));
            }
            lanes.add(
                    new Manifest.Lane(
                            t.name(),
                            t.bars(),
                            t.first(),
                            t.last(),
                            t.fingerprint(),
                            t.periodsPerYear(),
                            t.reordered() != null,
                            pieces));
            rows = Math.max(rows, t.bars());
        }
        return new Manifest.Group(number, IDS.nextLong(), g.layout(), rows, lanes);
    }
}
