// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.segment;

import org.tradingdsl.storage.DamagedSegmentException;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The first page of a segment file, and by it where everything else lies. Little endian:
 *
 * <pre>
 *    0  magic (8 bytes)            40  group id (8)         88   checksum of the table of checksums (4)
 *    8  format version (4)         48  schema id (8)        92   bytes per checked block (4)
 *   12  kind (4)                   56  offset of data (8)   96   per lane: bars (8), first bad price row (8), missing (8)
 *   16  layout (4)                 64  bytes of data (8)   4092  checksum of this page
 *   20  encoding (4)               72  offset of the
 *   24  lanes in use (4)               table of checksums (8)
 *   32  rows (8)                   80  entries in it (8)
 * </pre>
 *
 * Columns have a page of NaN before their data, so that kernels may read {@link
 * Layout#prefixRows()} rows before row 0. Blocks are counted from the end of the first page.
 *
 * @param kind what the file holds
 * @param layout how
 * @param encoding each value
 * @param rows of the longest lane
 * @param groupId of the build of the group it belongs to
 * @param schemaId a hash of the column's name
 * @param lanes in use
 * @param tableChecksum CRC32C of the table of checksums
 */
public record SegmentHeader(
        Kind kind,
        Layout layout,
        Encoding encoding,
        long rows,
        long groupId,
        long schemaId,
        List<LaneFacts> lanes,
        int tableChecksum) {
    /** What a file holds. */
    public enum Kind {
        /** Doubles in the group's layout. */
        COLUMN,
        /** Nanoseconds since 1970, ticker after ticker. */
        TIMES,
        /**
         * For each bar the row it had in its source files, ticker after ticker; no bars for tickers
         * in file order.
         */
        ORDER
    }

    /**
     * What is known of one lane.
     *
     * @param bars values of this lane
     * @param firstBad row of the first infinite, zero or negative value, -1 without one
     * @param missing how many of its values are NaN
     */
    public record LaneFacts(long bars, long firstBad, long missing) {}

    /** Bytes of the header, and of the prefix of a column. */
    public static final int PAGE = 4096;

    /** Bytes that share a checksum. */
    public static final int BLOCK = 256 << 10;

    private static final long MAGIC = 0x0A0D_4745_534C_4454L; // "TDLSEG\r\n"
    private static final int VERSION = 1;
    private static final int CHECKSUM_AT = PAGE - Integer.BYTES;

    /** Where row 0 lies. */
    public long dataOffset() {
        return kind == Kind.COLUMN ? 2L * PAGE : PAGE;
    }

    /** Bytes of all rows. */
    public long dataBytes() {
        return kind == Kind.COLUMN
                ? Math.multiplyExact(rows, (long) layout.rowBytes())
                : Math.multiplyExact(
                        lanes.stream().mapToLong(LaneFacts::bars).sum(), (long) Long.BYTES);
    }

    /** Blocks with a checksum of their own. */
    public int blocks() {
        return Math.toIntExact((dataOffset() + dataBytes() - PAGE + BLOCK - 1) / BLOCK);
    }

    /** Where the table of checksums lies. */
    public long tableOffset() {
        return dataOffset() + dataBytes();
    }

    /** Bytes of the whole file. */
    public long fileBytes() {
        return tableOffset() + (long) Integer.BYTES * blocks();
    }

    /** Bytes of the file of a column with so many rows. */
    public static long columnFileBytes(Layout layout, long rows) {
        return new SegmentHeader(Kind.COLUMN, layout, Encoding.F64, rows, 0, 0, List.of(), 0)
                .fileBytes();
    }

    ByteBuffer encode() {
        ByteBuffer b = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);
        b.putLong(MAGIC).putInt(VERSION).putInt(kind.ordinal());
        b.putInt(layout.ordinal()).putInt(encoding.ordinal()).putInt(lanes.size()).putInt(0);
        b.putLong(rows).putLong(groupId).putLong(schemaId);
        b.putLong(dataOffset()).putLong(dataBytes()).putLong(tableOffset()).putLong(blocks());
        b.putInt(tableChecksum).putInt(BLOCK);
        for (LaneFacts lane : lanes) {
            b.putLong(lane.bars).putLong(lane.firstBad).putLong(lane.missing);
        }
        b.putInt(CHECKSUM_AT, checksum(b));
        return b.clear();
    }

    private static int checksum(ByteBuffer page) {
        CRC32C crc = new CRC32C();
        crc.update(page.duplicate().position(0).limit(CHECKSUM_AT));
        return (int) crc.getValue();
    }

    /** Reads a header and proves that everything it speaks of lies within the file. */
    static SegmentHeader decode(ByteBuffer page, long fileBytes, Path file) {
        ByteBuffer b = page.order(ByteOrder.LITTLE_ENDIAN);
        if (b.remaining() < PAGE || b.getLong() != MAGIC) {
            throw new DamagedSegmentException(file, "it does not begin as a segment");
        }
        if (b.getInt(CHECKSUM_AT) != checksum(b)) {
            throw new DamagedSegmentException(file, "the checksum of its header differs");
        }
        int version = b.getInt();
        if (version != VERSION) {
            throw new DamagedSegmentException(file, "format version " + version);
        }
        try {
            Kind kind = Kind.values()[b.getInt()];
            Layout layout = Layout.values()[b.getInt()];
            Encoding encoding = Encoding.values()[b.getInt()];
            int lanes = b.getInt();
            b.getInt();
            long rows = b.getLong();
            long groupId = b.getLong();
            long schemaId = b.getLong();
            b.position(88);
            int table = b.getInt();
            if (lanes > layout.lanes() || rows < 0 || b.getInt() != BLOCK) {
                throw new DamagedSegmentException(file, "counts that cannot be");
            }
            List<LaneFacts> facts = new ArrayList<>();
            for (int i = 0; i < lanes; i++) {
                LaneFacts lane = new LaneFacts(b.getLong(), b.getLong(), b.getLong());
                if (lane.bars < 0 || lane.bars > rows) {
                    throw new DamagedSegmentException(file, "counts that cannot be");
                }
                facts.add(lane);
            }
            SegmentHeader header =
                    new SegmentHeader(
                            kind, layout, encoding, rows, groupId, schemaId, facts, table);
            if (header.fileBytes() != fileBytes) {
                throw new DamagedSegmentException(
                        file,
                        "it is " + fileBytes + " bytes long instead of " + header.fileBytes());
            }
            return header;
        } catch (ArithmeticException | IndexOutOfBoundsException e) {
            throw new DamagedSegmentException(file, "counts that cannot be");
        }
    }
}
