// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.apache.parquet.column.Encoding;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DataPageHeaderV2;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.Util;
import org.tradingdsl.storage.MarketException;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.zip.CRC32;

/**
 * All values of one column of one file, in order, as 64 bits each. Holds one page and one
 * dictionary at a time, whatever the size of the row groups.
 */
public final class ColumnStream {
    /** Values decoded at a time where a page needs scratch memory. */
    static final int CHUNK = 4096;

    private final ParquetSource source;
    private final Leaf leaf;
    private final Conversion conversion;
    private final ChunkInput input;
    private final Iterator<ColumnChunk> chunks;
    private final PageMemory memory = new PageMemory();

    private long row;
    private long chunkLeft;
    private CompressionCodec codec;
    private long[] dictionary;
    private ByteBuffer page = PageMemory.NONE;
    private int pageLeft;
    private RleReader levels;
    private int[] levelScratch;
    private long[] valueScratch;
    private PageValues values;

    ColumnStream(ParquetSource source, Leaf leaf, Conversion conversion) {
        this.source = source;
        this.leaf = leaf;
        this.conversion = conversion;
        this.input = new ChunkInput(source);
        try {
            this.chunks = source.chunks(leaf).iterator();
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            throw damaged(e);
        }
    }

    /**
     * Reads up to {@code n} values to {@code target[offset..]}; gives how many, 0 only at the end.
     */
    public int read(long[] target, int offset, int n) {
        int done = 0;
        try {
            while (done < n) {
                if (pageLeft == 0 && !nextPage()) {
                    break;
                }
                int take = Math.min(n - done, pageLeft);
                decode(target, offset + done, take);
                pageLeft -= take;
                chunkLeft -= take;
                row += take;
                done += take;
            }
        } catch (MarketException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Whatever a decoder trips over, the file is not what its header says.
            throw damaged(e);
        } catch (OutOfMemoryError e) {
            // A page is held as a whole.
            throw new MarketException(
                    source.file()
                            + ": column '"
                            + leaf.name()
                            + "' has a page after row "
                            + row
                            + " that does not fit into memory ("
                            + e.getMessage()
                            + "); write the file with smaller pages, or give Java more memory"
                            + " (unless the file is damaged)",
                    e);
        }
        return done;
    }

    private MarketException damaged(Throwable e) {
        return new MarketException(
                source.file()
                        + ": column '"
                        + leaf.name()
                        + "' cannot be read after row "
                        + row
                        + " ("
                        + ParquetSource.reason(e)
                        + "); the file is damaged or uses a feature that is not supported: write it"
                        + " again",
                e);
    }

    private void decode(long[] target, int offset, int n) {
        if (levels == null) {
            values.read(target, offset, n);
            return;
        }
        if (levelScratch == null) {
            levelScratch = new int[CHUNK];
            valueScratch = new long[CHUNK];
        }
        for (int done = 0; done < n; ) {
            int take = Math.min(CHUNK, n - done);
            decodeOptional(target, offset + done, take);
            done += take;
        }
    }

    private void decodeOptional(long[] target, int offset, int n) {
        levels.read(levelScratch, 0, n);
        int present = 0;
        for (int i = 0; i < n; i++) {
            present += levelScratch[i];
        }
        values.read(valueScratch, 0, present);
        long none = conversion.ofNull();
        int next = 0;
        for (int i = 0; i < n; i++) {
            target[offset + i] = levelScratch[i] == 0 ? none : valueScratch[next++];
        }
    }

    /** Makes the next page with values current; false at the end of the column. */
    private boolean nextPage() throws IOException {
        while (pageLeft == 0) {
            if (chunkLeft == 0) {
                if (!chunks.hasNext()) {
                    return false;
                }
                beginChunk(chunks.next());
            }
            PageHeader header = Util.readPageHeader(input);
            switch (header.getType()) {
                case DICTIONARY_PAGE -> readDictionary(header);
                case DATA_PAGE -> readPage(header, header.getData_page_header());
                case DATA_PAGE_V2 -> readPageV2(header, header.getData_page_header_v2());
                case INDEX_PAGE -> skip(header);
            }
            if (pageLeft < 0 || pageLeft > chunkLeft) {
                throw new IllegalStateException("a page has " + pageLeft + " values too many");
            }
        }
        return true;
    }

    private void beginChunk(ColumnChunk chunk) {
        if (chunk.isSetCrypto_metadata()
                || chunk.isSetFile_path() && !chunk.getFile_path().isEmpty()) {
            throw new IllegalStateException("encrypted, or stored in another file");
        }
        ColumnMetaData meta = chunk.getMeta_data();
        long start = meta.getData_page_offset();
        if (meta.isSetDictionary_page_offset() && meta.getDictionary_page_offset() > 0) {
            start = Math.min(start, meta.getDictionary_page_offset());
        }
        if (start < 4 || start >= source.dataEnd()) {
            throw new IllegalStateException("its data would begin at byte " + start);
        }
        input.seek(start);
        codec = meta.getCodec();
        if (!Codec.knows(codec)) {
            throw new MarketException(
                    source.file()
                            + ": column '"
                            + leaf.name()
                            + "' is compressed with "
                            + codec
                            + ", which cannot be read; write it with SNAPPY, ZSTD, GZIP or LZ4");
        }
        chunkLeft = meta.getNum_values();
        dictionary = null;
    }

    private int bodySize(PageHeader header) {
        int size = header.getCompressed_page_size();
        if (size < 0 || size > input.remaining() || header.getUncompressed_page_size() < 0) {
            throw new IllegalStateException("a page of " + size + " bytes reaches beyond the data");
        }
        return size;
    }

    /** Reads the body of a page, and decompresses what follows its levels. */
    private void unpack(PageHeader header, int levelBytes, boolean compressed) throws IOException {
        int packedSize = bodySize(header);
        int size = header.getUncompressed_page_size();
        if (levelBytes < 0 || levelBytes > size || levelBytes > packedSize) {
            throw new IllegalStateException("levels of " + levelBytes + " bytes");
        }
        boolean asItIs = !compressed || codec == CompressionCodec.UNCOMPRESSED;
        if (asItIs && size != packedSize) {
            throw new IllegalStateException("an uncompressed page of two sizes");
        }
        page = memory.page(Math.addExact(size, RleReader.SLACK));
        int plain = asItIs ? size : levelBytes;
        ByteBuffer first = page.slice(0, plain);
        input.readBody(first.duplicate());
        // A codec makes some bytes even of none: the empty dictionary of a column of nulls, and the
        // values of its pages.
        ByteBuffer packed = memory.packed(packedSize - plain);
        input.readBody(packed.duplicate());
        verify(header, first, packed);
        if (size > plain) {
            Codec.decompress(codec, packed, page.slice(plain, size - plain));
        }
    }

    /** Writers may add a checksum of the body as it lies in the file. */
    private static void verify(PageHeader header, ByteBuffer first, ByteBuffer rest) {
        if (header.isSetCrc()) {
            CRC32 crc = new CRC32();
            crc.update(first);
            crc.update(rest.duplicate());
            if ((int) crc.getValue() != header.getCrc()) {
                throw new IllegalStateException("the checksum of a page does not fit");
            }
        }
    }

    private void skip(PageHeader header) throws IOException {
        input.readBody(memory.packed(bodySize(header)));
    }

    private void readDictionary(PageHeader header) throws IOException {
        unpack(header, 0, true);
        int n = header.getDictionary_page_header().getNum_values();
        // Every entry takes a bit at the least, so a wild count fails here and not on the heap.
        if (n < 0 || n > 8L * header.getUncompressed_page_size()) {
            throw new IllegalStateException("a dictionary of " + n + " values");
        }
        dictionary = new long[n];
        PageValues.plain(page, 0, header.getUncompressed_page_size(), leaf, conversion)
                .read(dictionary, 0, n);
    }

    private void readPage(PageHeader header, DataPageHeader data) throws IOException {
        unpack(header, 0, true);
        int end = header.getUncompressed_page_size();
        int n = data.getNum_values();
        int from = 0;
        levels = null;
        if (leaf.optional()) {
            if (data.getDefinition_level_encoding() != org.apache.parquet.format.Encoding.RLE) {
                throw new IllegalStateException(
                        "definition levels in " + data.getDefinition_level_encoding());
            }
            int length = page.getInt(0);
            from = Integer.BYTES + length;
            if (length < 0 || from > end) {
                throw new IllegalStateException("levels of " + length + " bytes");
            }
            setLevels(new RleReader(page, Integer.BYTES, from, 1), n);
        }
        setValues(data.getEncoding(), from, end, n);
    }

    private void readPageV2(PageHeader header, DataPageHeaderV2 data) throws IOException {
        int repetition = data.getRepetition_levels_byte_length();
        int definition = data.getDefinition_levels_byte_length();
        unpack(header, Math.addExact(repetition, definition), data.isIs_compressed());
        int n = data.getNum_values();
        levels = null;
        if (leaf.optional() && data.getNum_nulls() > 0) {
            setLevels(new RleReader(page, repetition, repetition + definition, 1), n);
        }
        setValues(
                data.getEncoding(), repetition + definition, header.getUncompressed_page_size(), n);
    }

    private void setLevels(RleReader reader, int n) {
        levels = n > 0 && reader.isRunOf(1, n) ? null : reader;
    }

    private void setValues(org.apache.parquet.format.Encoding encoding, int from, int end, int n)
            throws IOException {
        pageLeft = n;
        values =
                switch (encoding) {
                    case PLAIN -> PageValues.plain(page, from, end, leaf, conversion);
                    case PLAIN_DICTIONARY, RLE_DICTIONARY -> indexed(from, end);
                    case RLE ->
                            PageValues.runs(
                                    new RleReader(page, from + Integer.BYTES, end, 1), conversion);
                    default ->
                            PageValues.other(
                                    Encoding.valueOf(encoding.name()),
                                    page,
                                    from,
                                    end,
                                    n,
                                    leaf,
                                    conversion);
                };
    }

    private PageValues indexed(int from, int end) {
        if (from == end) {
            // A page of nulls only may leave out even the width.
            return (target, offset, n) ->
                    Arrays.fill(target, offset, offset + n, conversion.ofNull());
        }
        if (dictionary == null) {
            throw new IllegalStateException("indices without a dictionary");
        }
        return PageValues.indexed(new RleReader(page, from + 1, end, page.get(from)), dictionary);
    }

    /** Gives its memory back; nothing can be read any more. */
    void close() {
        memory.close();
    }
}
