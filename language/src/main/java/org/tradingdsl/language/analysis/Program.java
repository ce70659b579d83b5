// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import java.util.List;
import java.util.Map;
import org.tradingdsl.language.ast.Expr;

/** A loaded program. */
public final class Program {
    private final String name;
    private final Expr result;

    Program(String name, Expr result) {
        this.name = name;
        this.result = result;
    }

    /** The program's name: its file's name without the ending. */
    public String name() {
        return name;
    }

    /** The canonical expression. */
    public Expr result() {
        return result;
    }

    /** SHA-256 of the canonical text, hexadecimal. */
    public String hash() {
        return org.tradingdsl.language.ast.Canonical.hash(canonicalText());
    }

    /** The canonical JSON text. */
    public String canonicalText() {
        return org.tradingdsl.language.ast.Canonical.text(result);
    }

    /** The parameters it declares, in order of declaration. */
    public List<Expr.Param> params() {
        return Expr.postOrder(result).stream()
                .filter(Expr.Param.class::isInstance)
                .map(Expr.Param.class::cast)
                .toList();
    }

    /**
     * The program over primitive operators.
     *
     * @param overrides values for some of its parameters
     */
    public Lowered lower(Map<String, Double> overrides) {
        throw new UnsupportedOperationException("soon");
    }
}
