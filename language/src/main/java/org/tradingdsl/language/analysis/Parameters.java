// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.analysis;

import org.tradingdsl.builtins.catalogue.Range;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.syntax.Nearest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/** The parameters that a program declares, and what values they take in a run. */
record Parameters(ExprPool pool, SequencedMap<String, Expr.Param> declared) {

    /**
     * The values of all parameters, by name.
     *
     * @param overrides the values that some of them are given; the others have their own
     * @throws ProgramException when there is no such parameter, or a value is out of its limits
     */
    Map<String, Double> with(Map<String, Double> overrides) {
        Map<String, Double> values = new LinkedHashMap<>();
        declared.values().forEach(param -> values.put(param.name(), param.value()));
        overrides.forEach(
                (name, value) -> {
                    Expr.Param param = declared.get(name);
                    if (param == null) {
                        String hint = Nearest.hint(name, declared.keySet());
                        String known =
                                declared.isEmpty()
                                        ? "; the program declares none"
                                        : hint
                                                + (hint.isEmpty() ? "; the" : " The")
                                                + " program declares "
                                                + String.join(", ", declared.keySet());
                        throw new ProgramException(
                                Place.NOWHERE, "no parameter '" + name + "'" + known);
                    }
                    boolean low = param.low() != null && value < param.low();
                    boolean high = param.high() != null && value > param.high();
                    if (low || high || !Double.isFinite(value)) {
                        throw new ProgramException(
                                pool.placeOf(param),
                                "parameter '"
                                        + name
                                        + "' must be "
                                        + limits(param)
                                        + ", found "
                                        + Range.plain(value));
                    }
                    values.put(name, value);
                });
        return Collections.unmodifiableMap(values);
    }

    private static String limits(Expr.Param param) {
        double low = param.low() == null ? Double.NEGATIVE_INFINITY : param.low();
        double high = param.high() == null ? Double.POSITIVE_INFINITY : param.high();
        return new Range(low, false, high, false).words();
    }
}
