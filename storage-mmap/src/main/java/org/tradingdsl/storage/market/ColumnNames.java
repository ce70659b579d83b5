// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.market;

import org.tradingdsl.storage.MarketException;
import org.tradingdsl.storage.store.Manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns a market has, and what a user means by a name. A column counts when every source
 * has it as numbers.
 */
final class ColumnNames {
    private final Manifest manifest;
    private final List<String> usable;

    ColumnNames(Manifest manifest) {
        this.manifest = manifest;
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (List<Manifest.Column> schema : manifest.schemas()) {
            for (Manifest.Column c : schema) {
                if (c.unusable() == null) {
                    counts.merge(c.name(), 1, Integer::sum);
                }
            }
        }
        counts.values().removeIf(n -> n < manifest.schemas().size());
        this.usable = List.copyOf(counts.keySet());
    }

    List<String> usable() {
        return usable;
    }

    /**
     * All columns of all sources, each name once; the reason of a column that only some sources
     * have says so.
     */
    List<MarketInfo.Column> all() {
        Map<String, MarketInfo.Column> columns = new LinkedHashMap<>();
        for (List<Manifest.Column> schema : manifest.schemas()) {
            for (Manifest.Column c : schema) {
                String reason =
                        c.unusable() != null || usable.contains(c.name())
                                ? c.unusable()
                                : "some files do not have it as numbers";
                columns.putIfAbsent(c.name(), new MarketInfo.Column(c.name(), c.type(), reason));
            }
        }
        return List.copyOf(columns.values());
    }

    String resolve(String name) {
        if (usable.contains(name) || name.equals(Market.DAY)) {
            return name;
        }
        String reason = reason(name, false);
        if (reason == null) {
            List<String> alike = usable.stream().filter(c -> c.equalsIgnoreCase(name)).toList();
            if (alike.size() == 1) {
                return alike.getFirst();
            }
            reason =
                    alike.isEmpty()
                            ? reason(name, true)
                            : "column '"
                                    + name
                                    + "' could be "
                                    + String.join(" or ", alike)
                                    + "; write it as it is in the file";
        }
        throw new MarketException(
                reason != null
                        ? reason
                        : "no column '"
                                + name
                                + "' in "
                                + manifest.sources().getFirst().path()
                                + Suggestion.of(
                                        name,
                                        usable,
                                        "columns of numbers: " + String.join(", ", usable)));
    }

    /** Why a column that is there is of no use; null when none is there. */
    private String reason(String name, boolean ignoringCase) {
        String found = null;
        String lacking = null;
        for (Manifest.Source source : manifest.sources()) {
            Manifest.Column column = null;
            for (Manifest.Column c : manifest.schemas().get(source.schema())) {
                if (ignoringCase ? c.name().equalsIgnoreCase(name) : c.name().equals(name)) {
                    column = c;
                }
            }
            if (column == null) {
                lacking = lacking == null ? source.path() : lacking;
            } else if (column.unusable() != null) {
                return "column '"
                        + column.name()
                        + "' of "
                        + source.path()
                        + " cannot be used: "
                        + column.unusable()
                        + "; columns of numbers: "
                        + String.join(", ", usable);
            } else {
                found = source.path();
            }
        }
        return found == null
                ? null
                : "column '"
                        + name
                        + "' is in "
                        + found
                        + " but not in "
                        + lacking
                        + "; every file needs it"
                        + (usable.isEmpty()
                                ? ""
                                : " (all files have: " + String.join(", ", usable) + ")");
    }
}
