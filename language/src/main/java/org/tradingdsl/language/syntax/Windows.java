// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;

import java.util.ArrayList;
import java.util.List;

/** pandas' windows: {@code x.rolling(n).mean()} becomes {@code rolling_mean(x, n)}, and so on. */
final class Windows {
    /** The methods that open a window. */
    static final List<String> KINDS = List.of("rolling", "ewm", "expanding");

    private final Composer composer;

    Windows(Composer composer) {
        this.composer = composer;
    }

    /** A window's statistic. */
    Expr statistic(Value.Window window, String name, List<Value.Argument> arguments, Place place) {
        String prefix = window.kind() + "_";
        Entry entry = composer.catalogue().find(prefix + name).orElse(null);
        if (entry == null) {
            List<String> names =
                    composer.catalogue().entries().stream()
                            .map(Entry::name)
                            .filter(n -> n.startsWith(prefix))
                            .map(n -> n.substring(prefix.length()))
                            .toList();
            throw new ProgramException(
                    place,
                    "'"
                            + window.kind()
                            + "' has "
                            + String.join(", ", names)
                            + "; found '"
                            + name
                            + "'"
                            + Nearest.hint(name, names));
        }
        List<Value.Argument> all = new ArrayList<>();
        all.add(new Value.Argument(null, new Value.Of(window.series()), window.place()));
        all.addAll(
                switch (window.kind()) {
                    case "rolling" -> rolling(window);
                    case "ewm" -> ewm(window);
                    default -> expanding(window);
                });
        for (Value.Argument argument : arguments) {
            boolean ddof = argument.keyword() == null && (name.equals("std") || name.equals("var"));
            if (!ddof && !"ddof".equals(argument.keyword())) {
                throw new ProgramException(
                        argument.place(), "'" + name + "' of a window takes no such argument");
            }
            all.add(new Value.Argument("ddof", argument.value(), argument.place()));
        }
        return composer.call(entry, all, place);
    }

    private static List<Value.Argument> rolling(Value.Window window) {
        List<Value.Argument> bound =
                Binding.bind(
                        "rolling",
                        List.of(
                                new Binding.Slot("n", List.of("window"), true, "n"),
                                new Binding.Slot(
                                        "min_periods", List.of(), false, "min_periods=None")),
                        window.arguments(),
                        window.place());
        return named(bound, List.of("n", "min_periods"));
    }

    private static List<Value.Argument> expanding(Value.Window window) {
        List<Value.Argument> bound =
                Binding.bind(
                        "expanding",
                        List.of(new Binding.Slot("min_periods", List.of(), false, "min_periods=1")),
                        window.arguments(),
                        window.place());
        return named(bound, List.of("min_periods"));
    }

    private List<Value.Argument> ewm(Value.Window window) {
        List<Binding.Slot> slots = new ArrayList<>();
        for (String name : List.of("com", "span", "halflife", "alpha")) {
            slots.add(new Binding.Slot(name, List.of(), false, name + "=None"));
        }
        slots.add(new Binding.Slot("min_periods", List.of(), false, "min_periods=0"));
        slots.add(new Binding.Slot("adjust", List.of(), false, "adjust=True"));
        slots.add(new Binding.Slot("ignore_na", List.of(), false, "ignore_na=False"));
        List<Value.Argument> bound = Binding.bind("ewm", slots, window.arguments(), window.place());
        int given = -1;
        for (int i = 0; i < 4; i++) {
            boolean none = bound.get(i) == null || isNone(bound.get(i));
            if (!none && given >= 0) {
                throw new ProgramException(
                        bound.get(i).place(),
                        "ewm takes one of com, span, halflife and alpha, found two");
            }
            given = none ? given : i;
        }
        if (given < 0) {
            throw new ProgramException(
                    window.place(),
                    "ewm needs one of com, span, halflife and alpha, such as ewm(span=20)");
        }
        Value.Argument decay = bound.get(given);
        List<Value.Argument> all = new ArrayList<>();
        all.add(
                new Value.Argument(
                        "alpha",
                        new Value.Of(alpha(slots.get(given).name(), decay)),
                        decay.place()));
        all.addAll(named(bound.subList(4, 7), List.of("min_periods", "adjust", "ignore_na")));
        return all;
    }

    private static boolean isNone(Value.Argument argument) {
        return argument.value() instanceof Value.Of(Expr.Null none);
    }

    private Expr alpha(String kind, Value.Argument decay) {
        Expr value = composer.expression(decay.value(), decay.place());
        if (!value.type().isScalar()) {
            throw new ProgramException(
                    decay.place(),
                    "'"
                            + kind
                            + "' of ewm must be a constant number, found "
                            + value.type().words());
        }
        if (value instanceof Expr.Num number) {
            checkDecay(kind, number.value(), decay.place());
        }
        Place place = decay.place();
        return switch (kind) {
            case "alpha" -> value;
            case "com" -> divide(1, sum(1, value, place), place);
            case "span" -> divide(2, sum(1, value, place), place);
            default -> {
                Expr rate = apply("div", number(Math.log(0.5)), value, place);
                yield apply(
                        "sub",
                        number(1),
                        composer.call(composer.entry("exp"), List.of(argument(rate, place)), place),
                        place);
            }
        };
    }

    private static void checkDecay(String kind, double value, Place place) {
        boolean good =
                switch (kind) {
                    case "com" -> value >= 0;
                    case "span" -> value >= 1;
                    case "halflife" -> value > 0;
                    default -> value > 0 && value <= 1;
                };
        if (!good) {
            String range =
                    switch (kind) {
                        case "com" -> "at least 0";
                        case "span" -> "at least 1";
                        case "halflife" -> "above 0";
                        default -> "above 0 and at most 1";
                    };
            throw new ProgramException(place, "'" + kind + "' of ewm must be " + range);
        }
    }

    private Expr sum(double constant, Expr value, Place place) {
        return apply("add", value, number(constant), place);
    }

    private Expr divide(double constant, Expr value, Place place) {
        return apply("div", number(constant), value, place);
    }

    private Expr number(double value) {
        return composer.pool().number(value);
    }

    private Expr apply(String function, Expr left, Expr right, Place place) {
        return composer.call(
                composer.entry(function),
                List.of(argument(left, place), argument(right, place)),
                place);
    }

    private static Value.Argument argument(Expr value, Place place) {
        return new Value.Argument(null, new Value.Of(value), place);
    }

    private static List<Value.Argument> named(List<Value.Argument> bound, List<String> names) {
        List<Value.Argument> result = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (bound.get(i) != null) {
                result.add(
                        new Value.Argument(
                                names.get(i), bound.get(i).value(), bound.get(i).place()));
            }
        }
        return result;
    }
}
