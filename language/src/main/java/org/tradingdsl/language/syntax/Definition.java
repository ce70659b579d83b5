// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.SourceText;

import java.util.Arrays;
import java.util.List;

/**
 * A user's or the prelude's {@code def}: its syntax tree, and its parameters' defaults as they were
 * when it was made.
 *
 * @param tree the syntax tree
 * @param presets the defaults by position; null where there is none
 * @param places where its tokens stand
 */
record Definition(TradingParser.DefinitionContext tree, Value[] presets, TokenPlaces places) {

    String name() {
        return tree.NAME().getText();
    }

    Place place() {
        return places.of(tree.NAME().getSymbol());
    }

    List<TradingParser.ParameterContext> parameters() {
        return tree.parameters() == null ? List.of() : tree.parameters().parameter();
    }

    List<Binding.Slot> slots() {
        return parameters().stream()
                .map(
                        p ->
                                new Binding.Slot(
                                        p.NAME().getText(),
                                        List.of(),
                                        p.expression() == null,
                                        p.getText()))
                .toList();
    }

    /** Reads the text of one definition of the prelude. */
    static TradingParser.DefinitionContext parse(String file, String text) {
        SourceText source = new SourceText(file, text);
        return TextForm.parse(source, new TokenPlaces(source)).statement(0).definition();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Definition definition && definition.tree == tree;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(tree);
    }

    @Override
    public String toString() {
        return name() + Arrays.toString(presets);
    }
}
