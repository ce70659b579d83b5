// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayList;
import java.util.List;

/** A program's last definition, as a function that can be called with constants. */
public final class UserFunction {
    private final Definition definition;
    private final Evaluator evaluator;
    private final Composer composer;

    UserFunction(Definition definition, Evaluator evaluator, Composer composer) {
        this.definition = definition;
        this.evaluator = evaluator;
        this.composer = composer;
        composer.results().calculate();
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
     * An argument from outside.
     *
     * @param given the value as it came; a function that gives it back gives back this very object
     * @param constant what it is in the language: a Double, a Boolean or a String; null when it is
     *     none of these
     */
    public record Argument(Object given, Object constant) {}

    /**
     * Opens it with some arguments.
     *
     * @return an {@link Expr}, or the {@link Argument} that the function gives back as it is
     * @throws ProgramException when they do not fit
     */
    public synchronized Object apply(List<Argument> arguments) {
        List<Value.Argument> given = new ArrayList<>();
        for (Argument argument : arguments) {
            given.add(new Value.Argument(null, new Value.Given(argument), place()));
        }
        Value value = evaluator.open(definition, given, place());
        return value instanceof Value.Given(Argument argument)
                ? argument
                : composer.result(value, place());
    }
}
