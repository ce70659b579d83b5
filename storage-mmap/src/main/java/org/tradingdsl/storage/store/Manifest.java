// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.store;

import org.tradingdsl.storage.segment.Layout;

import java.util.List;

/**
 * What one entry of the store holds. It is replaced as a whole and atomically; files that it does
 * not name are leftovers.
 *
 * @param key the canonical data path and the options that change what is read
 * @param nextGroup the number of the next group: numbers are never used twice
 * @param sources the source files
 * @param schemas the different lists of columns that sources have
 * @param groups the lane groups
 */
public record Manifest(
        String key,
        long nextGroup,
        List<Source> sources,
        List<List<Column>> schemas,
        List<Group> groups) {
    /**
     * A source file as it was when its times were imported.
     *
     * @param path absolute
     * @param size in bytes
     * @param modified nanoseconds since 1970
     * @param touched when anything of it changed last, nanoseconds since 1970; 0 where that is not
     *     known
     * @param footer checksum of its footer
     * @param rows in it
     * @param schema index into {@link Manifest#schemas()}
     * @param timeColumn the column of times
     * @param tickerColumn the column of ticker names, or null when the whole file is one ticker
     */
    public record Source(
            String path,
            long size,
            long modified,
            long touched,
            int footer,
            long rows,
            int schema,
            String timeColumn,
            String tickerColumn) {}

    /**
     * A column of a source.
     *
     * @param name as in the file
     * @param type as a person would say it
     * @param unusable why it cannot be read as numbers, or null when it can
     */
    public record Column(String name, String type, String unusable) {}

    /**
     * Tickers whose columns share files.
     *
     * @param number part of its files' names
     * @param id random, stands in each of its files too
     * @param layout of its columns
     * @param rows of its longest ticker
     * @param tickers by lane
     */
    public record Group(long number, long id, Layout layout, long rows, List<Lane> tickers) {}

    /**
     * A ticker in its lane.
     *
     * @param name of the ticker
     * @param bars rows that it has
     * @param first time in nanoseconds since 1970; 0 without bars
     * @param last time in nanoseconds since 1970; 0 without bars
     * @param fingerprint of its times
     * @param periodsPerYear by the rule of the contract
     * @param reordered whether its bars are not all rows of its pieces in their order
     * @param pieces where its rows come from, in time order
     */
    public record Lane(
            String name,
            long bars,
            long first,
            long last,
            long fingerprint,
            double periodsPerYear,
            boolean reordered,
            List<Piece> pieces) {}

    /**
     * A ticker's rows in one source.
     *
     * @param source index into {@link Manifest#sources()}
     * @param rows how many
     */
    public record Piece(int source, long rows) {}
}
