// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All functions of the language, by name and by alias. Immutable. */
public final class Catalogue {
    private static final List<String> FILES =
            List.of(
                    "operators.pyi",
                    "series.td",
                    "price.td",
                    "trend.td",
                    "momentum.td",
                    "volatility.td",
                    "volume.td",
                    "statistics.td",
                    "pattern.td");

    private final Map<String, Entry> byName;
    private final Map<String, Entry> byAnyName;

    /**
     * A catalogue of some entries.
     *
     * @throws IllegalArgumentException when two of them answer to the same name
     */
    public Catalogue(Collection<Entry> entries) {
        Map<String, Entry> names = new LinkedHashMap<>();
        Map<String, Entry> anyNames = new HashMap<>();
        for (Entry entry : entries) {
            names.put(entry.name(), entry);
            List<String> all = new ArrayList<>(entry.aliases());
            all.add(entry.name());
            for (String name : all) {
                Entry other = anyNames.put(name, entry);
                if (other != null) {
                    throw new IllegalArgumentException(
                            "'"
                                    + name
                                    + "' names both "
                                    + other.signature()
                                    + " and "
                                    + entry.signature());
                }
            }
        }
        this.byName = Collections.unmodifiableMap(names);
        this.byAnyName = Collections.unmodifiableMap(anyNames);
    }

    /** The language's own catalogue, read once. */
    public static Catalogue standard() {
        return Standard.CATALOGUE;
    }

    /** A function by its name or an alias. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(byAnyName.get(name));
    }

    /** All functions, in the order of the prelude. */
    public Collection<Entry> entries() {
        return byName.values();
    }

    /** All names and aliases. */
    public Collection<String> names() {
        return byAnyName.keySet();
    }

    /** The reading of the prelude is put off until it is needed. */
    private static final class Standard {
        static final Catalogue CATALOGUE = load();

        private static Catalogue load() {
            List<Entry> entries = new ArrayList<>();
            for (String file : FILES) {
                entries.addAll(PreludeReader.read(file, resource(file)));
            }
            return new Catalogue(entries);
        }

        private static String resource(String file) {
            String path = "/org/tradingdsl/builtins/prelude/" + file;
            try (InputStream in = Catalogue.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks its resource " + path);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
