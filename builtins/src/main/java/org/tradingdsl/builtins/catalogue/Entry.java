// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import org.tradingdsl.nodes.kernel.Primitive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A function of the language.
 *
 * @param name its name
 * @param aliases further names
 * @param category what it is about: the prelude file it stands in, or its docstring's own word
 * @param kind how it is computed
 * @param parameters its parameters, in declared order
 * @param ordered two of its parameters, the lower first, whose arguments change places when they
 *     are constants the wrong way round; else empty
 * @param result what it gives
 * @param outputs its outputs when it gives several; else empty
 * @param documentation what its docstring says
 * @param primitive the primitive operator it is, for {@link Kind#PRIMITIVE}; else empty
 * @param definition its defining text, for {@link Kind#DEFINITION}; else empty
 * @param file the prelude file it stands in
 * @param line the line it starts at, from 1
 */
public record Entry(
        String name,
        List<String> aliases,
        String category,
        Kind kind,
        List<Parameter> parameters,
        List<String> ordered,
        ArgumentType result,
        List<Output> outputs,
        Documentation documentation,
        Optional<Primitive> primitive,
        String definition,
        String file,
        int line) {

    /** How a function is computed. */
    public enum Kind {
        /** By a primitive operator. */
        PRIMITIVE,
        /** By its definition in the strategy language. */
        DEFINITION,
        /** By the engine, as the result of a program. */
        PROGRAM
    }

    /**
     * One of several outputs.
     *
     * @param name the member's name
     * @param type what it gives
     * @param documentation what it is
     */
    public record Output(String name, ArgumentType type, String documentation) {}

    /** The function as it is declared: {@code rsi(x, n=14)}. */
    public String signature() {
        return parameters.stream()
                .map(Parameter::signature)
                .collect(Collectors.joining(", ", name + "(", ")"));
    }

    /** The number of one of its parameters, from 0. */
    public int indexOf(String parameter) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameter)) {
                return i;
            }
        }
        throw new IllegalStateException(name + " declares no parameter " + parameter);
    }

    /**
     * Whether it reads only the bar it is computed for, so that it is a constant over constants.
     */
    public boolean isPointwise() {
        return primitive
                .map(p -> p.kind() == Primitive.Kind.POINTWISE || p.kind() == Primitive.Kind.SCALAR)
                .orElse(false);
    }
}
