// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.tradingdsl.nodes.kernel.Primitive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The catalogue is complete, and its page is what it says. */
class CatalogueTest {

    @Test
    void everyFunctionIsDocumented() {
        List<String> gaps = new ArrayList<>();
        for (Entry entry : Catalogue.standard().entries()) {
            Documentation doc = entry.documentation();
            require(
                    gaps,
                    entry,
                    "a summary that ends with a full stop",
                    doc.summary().endsWith("."));
            require(gaps, entry, "Formula", !doc.formula().isEmpty());
            require(gaps, entry, "First valid bar", !doc.firstValid().isEmpty());
            require(gaps, entry, "Source", !doc.source().isEmpty());
            require(gaps, entry, "Example", !doc.example().isEmpty());
            boolean recurrence =
                    entry.primitive().map(p -> p.kind() == Primitive.Kind.RECURRENCE).orElse(false)
                            || entry.definition()
                                            .matches("(?s).*return.*\\b(ema|rma|dema|cumsum)\\(.*")
                                    && !entry.category().equals("series");
            require(gaps, entry, "Seed", !recurrence || !doc.seed().isEmpty());
        }
        assertThat(gaps).isEmpty();
    }

    private static void require(List<String> gaps, Entry entry, String section, boolean present) {
        if (!present) {
            gaps.add(entry.file() + ":" + entry.line() + ": " + entry.name() + " lacks " + section);
        }
    }

    @Test
    void everyPrimitiveIsAFunction() {
        Set<Primitive> bound = EnumSet.noneOf(Primitive.class);
        Catalogue.standard().entries().forEach(entry -> entry.primitive().ifPresent(bound::add));
        Set<Primitive> internal =
                EnumSet.of(
                        Primitive.COLUMN,
                        Primitive.NUMBER,
                        Primitive.BOOLEAN,
                        // The same functions on truth values, and the conversion between both.
                        Primitive.SHIFT_BOOL,
                        Primitive.NUMBER_OF,
                        // What the planner makes of formulas.
                        Primitive.RATIO_AT_LEAST,
                        Primitive.RATIO_AT_MOST,
                        Primitive.TRUE_RANGE,
                        Primitive.LOWEST_RATIO);
        assertThat(EnumSet.complementOf(EnumSet.copyOf(bound))).isEqualTo(internal);
    }

    @Test
    void functionsAreFoundByAliases() {
        Catalogue catalogue = Catalogue.standard();
        assertThat(catalogue.find("mom")).isEqualTo(catalogue.find("momentum")).isPresent();
        assertThat(catalogue.find("smaa")).isEmpty();
    }

    @Test
    void signaturesReadAsTheyAreWritten() {
        Catalogue catalogue = Catalogue.standard();
        assertThat(catalogue.find("atr").orElseThrow().signature())
                .isEqualTo("atr(n=14, flavor=\"tradingview\", high=high, low=low, close=close)");
        assertThat(catalogue.find("rolling_std").orElseThrow().signature())
                .isEqualTo("rolling_std(x, n, min_periods=None, ddof=1)");
    }

    @Test
    void theReferencePageIsUpToDate() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(root.resolve("docs/indicators.md"))) {
            root = root.getParent();
            assertThat(root).as("a folder above with docs/indicators.md").isNotNull();
        }
        Path page = root.resolve("docs/indicators.md");
        if (Boolean.getBoolean("reference.write")) {
            Files.writeString(page, Reference.markdown(Catalogue.standard()));
        }
        assertThat(Files.readString(page))
                .as(
                        "docs/indicators.md is not what the catalogue says;"
                                + " docs/adding-an-indicator.md tells how to write it anew")
                .isEqualTo(Reference.markdown(Catalogue.standard()));
    }

    @Test
    void theMachineReadableFormNamesEverything() {
        String json = Reference.json(Catalogue.standard());
        assertThat(json).startsWith("[{\"name\":\"add\"");
        Catalogue.standard().names().forEach(name -> assertThat(json).contains("\"" + name + "\""));
        assertThat(Reference.json(Catalogue.standard().find("macd").orElseThrow()))
                .contains(
                        "\"outputs\":[{\"name\":\"line\"",
                        "\"choices\":[\"tradingview\",\"talib\"]");
    }

    @Test
    void rangesAreIntervals() {
        Range size = Range.parse("(0, 1]");
        assertThat(size.contains(0)).isFalse();
        assertThat(size.contains(1)).isTrue();
        assertThat(size.contains(Double.NaN)).isFalse();
        assertThat(size.words()).isEqualTo("above 0 and at most 1");
        assertThat(Range.parse("[0, inf)").words()).isEqualTo("at least 0");
        assertThatThrownBy(() -> Range.parse("0..1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDefinitionWithoutDocumentationIsRefused() {
        assertThatThrownBy(() -> PreludeReader.read("x.td", "def f(x):\n    return x\n"))
                .hasMessage("x.td:1: a definition without a docstring");
        String undescribed =
                "def f(x, n=3):\n"
                        + "    \"\"\"F.\n\n"
                        + "    Args:\n"
                        + "        x (series): X.\n"
                        + "    Returns: series\n"
                        + "    \"\"\"\n";
        assertThatThrownBy(() -> PreludeReader.read("x.td", undescribed))
                .hasMessageContaining(
                        "the header declares [x, n=3], the docstring's Args describe [x (series):"
                                + " X.]");
        String unknown = "def f(x):\n    \"\"\"F.\n\n    Sauce: me\n    \"\"\"\n";
        assertThatThrownBy(() -> PreludeReader.read("x.td", unknown))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreUnique() {
        Entry sma = Catalogue.standard().find("sma").orElseThrow();
        assertThatThrownBy(() -> new Catalogue(List.of(sma, sma)))
                .hasMessageContaining("'sma' names both");
    }
}
