// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import java.util.ArrayList;
import java.util.List;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.ExprPool;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

/** A program's last definition, as a function that can be called with constants. */
public final class UserFunction {
    private final Definition definition;
    private final Evaluator evaluator;
    private final Composer composer;

    UserFunction(Definition definition, Evaluator evaluator, Composer composer) {
        this.definition = definition;
        this.evaluator = evaluator;
        this.composer = composer;
    }

    /** Its name. */
    public String name() {
        return definition.name();
    }

    /** Its parameters' names. */
    public List<String> parameters() {
        return definition.slots().stream().map(Binding.Slot::name).toList();
    }

    /** Where it is written. */
    public Place place() {
        return definition.place();
    }

    /**
     * Opens it with some constants.
     *
     * @param arguments Doubles, Booleans or Strings
     * @throws ProgramException when they do not fit
     */
    public synchronized Expr apply(List<Object> arguments) {
        List<Value.Argument> given = new ArrayList<>();
        ExprPool pool = composer.pool();
        for (Object argument : arguments) {
            Expr constant =
                    switch (argument) {
                        case Double number -> composer.number(number, place());
                        case Boolean truth -> pool.truth(truth);
                        case String text -> pool.text(text);
                        default -> throw new IllegalArgumentException("no constant: " + argument);
                    };
            given.add(new Value.Argument(null, new Value.Of(constant), place()));
        }
        return composer.result(evaluator.open(definition, given, place()), place());
    }
}
