// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import org.tradingdsl.storage.segment.Layout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A manifest as bytes: binary, because a thousand tickers must be read in a few milliseconds of a
 * cold process, with a checksum at the end.
 */
final class ManifestFormat {
    private static final int MAGIC = 0x54444D32; // TDM2

    private ManifestFormat() {}

    static byte[] encode(Manifest m) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            text(out, m.key());
            out.writeLong(m.nextGroup());
            out.writeInt(m.sources().size());
            for (Manifest.Source s : m.sources()) {
                text(out, s.path());
                out.writeLong(s.size());
                out.writeLong(s.modified());
                out.writeLong(s.touched());
                out.writeInt(s.footer());
                out.writeLong(s.rows());
                out.writeInt(s.schema());
                text(out, s.timeColumn());
                text(out, s.tickerColumn());
            }
            out.writeInt(m.schemas().size());
            for (List<Manifest.Column> schema : m.schemas()) {
                out.writeInt(schema.size());
                for (Manifest.Column c : schema) {
                    text(out, c.name());
                    text(out, c.type());
                    text(out, c.unusable());
                }
            }
            out.writeInt(m.groups().size());
            for (Manifest.Group g : m.groups()) {
                group(out, g);
            }
            CRC32C crc = new CRC32C();
            crc.update(bytes.toByteArray());
            out.writeInt((int) crc.getValue());
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static void group(DataOutputStream out, Manifest.Group g) throws IOException {
        out.writeLong(g.number());
        out.writeLong(g.id());
        out.writeInt(g.layout().ordinal());
        out.writeLong(g.rows());
        out.writeInt(g.tickers().size());
        for (Manifest.Lane t : g.tickers()) {
            text(out, t.name());
            out.writeLong(t.bars());
            out.writeLong(t.first());
            out.writeLong(t.last());
            out.writeLong(t.fingerprint());
            out.writeDouble(t.periodsPerYear());
            out.writeBoolean(t.reordered());
            out.writeInt(t.pieces().size());
            for (Manifest.Piece p : t.pieces()) {
                out.writeInt(p.source());
                out.writeLong(p.rows());
            }
        }
    }

    private static void text(DataOutputStream out, String s) throws IOException {
        byte[] utf8 = s == null ? null : s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        out.writeInt(utf8 == null ? -1 : utf8.length);
        if (utf8 != null) {
            out.write(utf8);
        }
    }

    /** The manifest, or null when the bytes are not one: then the entry is built anew. */
    static Manifest decode(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end < Integer.BYTES) {
            return null;
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, end);
        if (ByteBuffer.wrap(bytes).getInt(end) != (int) crc.getValue()) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end))) {
            if (in.readInt() != MAGIC) {
                return null;
            }
            String key = text(in);
            long nextGroup = in.readLong();
            List<Manifest.Source> sources = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                sources.add(
                        new Manifest.Source(
                                text(in),
                                in.readLong(),
                                in.readLong(),
                                in.readLong(),
                                in.readInt(),
                                in.readLong(),
                                in.readInt(),
                                text(in),
                                text(in)));
            }
            List<List<Manifest.Column>> schemas = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                List<Manifest.Column> schema = new ArrayList<>();
                for (int k = in.readInt(); k > 0; k--) {
                    schema.add(new Manifest.Column(text(in), text(in), text(in)));
                }
                schemas.add(schema);
            }
            List<Manifest.Group> groups = new ArrayList<>();
            for (int n = in.readInt(); n > 0; n--) {
                groups.add(group(in));
            }
            return new Manifest(key, nextGroup, sources, schemas, groups);
        } catch (IOException e) {
            // Its checksum is right, so it was written by another version of this format.
            return null;
        }
    }

    private static Manifest.Group group(DataInputStream in) throws IOException {
        long number = in.readLong();
        long id = in.readLong();
        Layout layout = in.readInt() == 0 ? Layout.LANES : Layout.SINGLE;
        long rows = in.readLong();
        List<Manifest.Lane> tickers = new ArrayList<>();
        for (int n = in.readInt(); n > 0; n--) {
            String name = text(in);
            long bars = in.readLong();
            long first = in.readLong();
            long last = in.readLong();
            long fingerprint = in.readLong();
            double periods = in.readDouble();
            boolean reordered = in.readBoolean();
            List<Manifest.Piece> pieces = new ArrayList<>();
            for (int k = in.readInt(); k > 0; k--) {
                pieces.add(new Manifest.Piece(in.readInt(), in.readLong()));
            }
            tickers.add(
                    new Manifest.Lane(
                            name, bars, first, last, fingerprint, periods, reordered, pieces));
        }
        return new Manifest.Group(number, id, layout, rows, tickers);
    }

    private static String text(DataInputStream in) throws IOException {
        int n = in.readInt();
        return n < 0 ? null : new String(in.readNBytes(n), java.nio.charset.StandardCharsets.UTF_8);
    }
}
