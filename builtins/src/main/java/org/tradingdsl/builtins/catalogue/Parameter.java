// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * A parameter of a function.
 *
 * @param name its name
 * @param aliases further names it can be given by, such as pandas' own
 * @param type what it takes
 * @param preset what it is when it is not given; empty when it must be given
 * @param range the numbers allowed; {@link Range#ANY} when there is no limit
 * @param choices the texts allowed; empty for all other types
 * @param documentation what it means, one or two sentences
 */
public record Parameter(
        String name,
        List<String> aliases,
        ArgumentType type,
        Optional<Preset> preset,
        Range range,
        List<String> choices,
        String documentation) {

    /** What a parameter is when it is not given. */
    public sealed interface Preset {}

    /** A constant: a Double, a Boolean, a String, or null for None. */
    public record Constant(Object value) implements Preset {}

    /** A column of the market. */
    public record Column(String name) implements Preset {}

    /** Whether it answers to a name. */
    public boolean answersTo(String given) {
        return name.equals(given) || aliases.contains(given);
    }

    /** The parameter as a signature shows it: {@code n=14}. */
    public String signature() {
        return preset.map(value -> name + "=" + presetText(value)).orElse(name);
    }

    /** A preset as it is written in the language. */
    public static String presetText(Preset preset) {
        return switch (preset) {
            case Column column -> column.name();
            case Constant(Double number) -> Range.plain(number);
            case Constant(Boolean truth) -> truth ? "True" : "False";
            case Constant(String text) -> '"' + text + '"';
            case Constant(Object other) -> other == null ? "None" : other.toString();
        };
    }
}
