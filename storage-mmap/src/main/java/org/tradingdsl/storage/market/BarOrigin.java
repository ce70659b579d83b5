// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.store.Manifest;

import java.util.List;

/**
 * Where the bars of a ticker come from, for messages. The store keeps no row numbers: where a file
 * holds other tickers too, or rows were sorted or left out, a bar has its number among the ticker's
 * own only.
 *
 * @param ticker the ticker and the pieces of files that its bars are made of, in time order
 * @param sources the files
 */
record BarOrigin(Manifest.Lane ticker, List<Manifest.Source> sources) {
    /** File, ticker, and the row in that file, or else the bar of the ticker; both from 0. */
    String of(long bar) {
        String own = ": ticker " + ticker.name() + ", bar " + bar + " of it (the first is 0)";
        List<Manifest.Piece> pieces = ticker.pieces();
        if (ticker.reordered() && pieces.size() > 1) {
            String first = sources.get(pieces.getFirst().source()).path();
            return "one of " + first + " and " + (pieces.size() - 1) + " more files" + own;
        }
        long row = bar;
        int i = 0;
        while (i < pieces.size() - 1 && row >= pieces.get(i).rows()) {
            row -= pieces.get(i++).rows();
        }
        Manifest.Source source = sources.get(pieces.get(i).source());
        boolean alone = source.rows() == pieces.get(i).rows() && !ticker.reordered();
        return source.path()
                + (alone
                        ? ": ticker " + ticker.name() + ", row " + row + " (the first is 0)"
                        : own);
    }
}
