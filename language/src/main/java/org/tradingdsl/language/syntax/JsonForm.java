// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import static org.tradingdsl.language.syntax.JsonChecks.expect;
import static org.tradingdsl.language.syntax.JsonChecks.number;
import static org.tradingdsl.language.syntax.JsonChecks.optionalNumber;
import static org.tradingdsl.language.syntax.JsonChecks.shown;
import static org.tradingdsl.language.syntax.JsonChecks.text;

import com.fasterxml.jackson.databind.JsonNode;

import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.language.ast.Canonical;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Reads the JSON form. It takes more than it writes, so that builders in other languages need no
 * catalogue: calls with fewer arguments, with {@code kwargs}, by aliases, and {@code method} nodes
 * that mean what {@code x.method(...)} means. A node's {@code at} says where the user wrote it;
 * messages show it, and it is no part of the program. Neither is {@code name}, what results call
 * the program, for builders that have no file's name.
 */
final class JsonForm {
    private static final List<String> FORMS =
            List.of(
                    "number", "bool", "text", "null", "column", "param", "call", "method", "output",
                    "select");
    private static final Map<String, List<String>> COMPANIONS =
            Map.of(
                    "call",
                    List.of("args", "kwargs"),
                    "method",
                    List.of("of", "args", "kwargs"),
                    "output",
                    List.of("of"));
    private final Composer composer;
    private final SourceText source;
    private final JsonDocument document;
    private final List<Value> values = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private String name;

    JsonForm(Composer composer, SourceText source) {
        this.composer = composer;
        this.source = source;
        this.document = new JsonDocument(source);
    }

    /** What the program calls itself; null when it does not. Known once it was read. */
    String name() {
        return name;
    }

    Expr read() {
        JsonNode root = document.root();
        Place whole = Place.in(source, 0, 0);
        if (!root.isObject()) {
            throw new ProgramException(whole, "a program in JSON is an object");
        }
        if (!root.path("schema").asText().equals(Canonical.SCHEMA)) {
            throw new ProgramException(
                    part(root, "schema", whole),
                    "\"schema\" must be \""
                            + Canonical.SCHEMA
                            + "\", found "
                            + shown(root.path("schema")));
        }
        for (String key : (Iterable<String>) root::fieldNames) {
            if (!List.of("schema", "name", "nodes", "result").contains(key)) {
                throw new ProgramException(
                        part(root, key, whole),
                        "no member \"" + key + "\"; a program has schema, nodes and result");
            }
        }
        if (root.has("name")) {
            name = root.path("name").asText();
            if (!root.path("name").isTextual() || name.isBlank()) {
                throw new ProgramException(
                        part(root, "name", whole),
                        "\"name\" must be a text that is not empty, found "
                                + shown(root.path("name")));
            }
        }
        JsonNode nodes = root.path("nodes");
        if (!nodes.isArray() || nodes.isEmpty()) {
            throw new ProgramException(
                    part(root, "nodes", whole), "\"nodes\" must be a list of at least one node");
        }
        boolean built = nodes.findValue("at") != null;
        for (JsonNode node : nodes) {
            places.add(placeOf(node, nodes, built));
            values.add(value(node, places.getLast()));
        }
        int result = reference(root.path("result"), "\"result\"", part(root, "result", whole));
        return composer.result(values.get(result), places.get(result));
    }

    /**
     * Where a node stands: where its user wrote it, if it says so; else in the JSON text, unless a
     * builder made that, which nobody would look into.
     */
    private Place placeOf(JsonNode node, JsonNode nodes, boolean built) {
        String at = node.path("at").asText("");
        if (!at.isEmpty()) {
            return Place.named(source, at);
        }
        int index = values.size();
        String form = FORMS.stream().filter(node::has).findFirst().orElse("");
        JsonNode detail = node.path(form);
        String words = detail.isValueNode() ? " (" + form + " " + shown(detail) + ")" : "";
        String what = "node " + index + words;
        if (built) {
            return Place.named(source, source.name() + ": " + what);
        }
        return document.has(node, form)
                ? document.of(node, form, what)
                : document.of(nodes, index, what);
    }

    /**
     * Where a member of a node, or of something in it, stands; the node's place when it is absent.
     */
    private Place part(JsonNode container, Object key, Place place) {
        return place.hasText() && document.has(container, key)
                ? document.of(container, key, place.name())
                : place;
    }

    private Value value(JsonNode node, Place place) {
        List<String> forms = FORMS.stream().filter(node::has).toList();
        if (forms.size() != 1) {
            throw new ProgramException(
                    place,
                    "a node must be exactly one of "
                            + String.join(", ", FORMS)
                            + ", found "
                            + shown(node));
        }
        String form = forms.getFirst();
        for (String key : (Iterable<String>) node::fieldNames) {
            if (!key.equals(form)
                    && !key.equals("at")
                    && !COMPANIONS.getOrDefault(form, List.of()).contains(key)) {
                throw new ProgramException(
                        part(node, key, place),
                        "a node of the form \"" + form + "\" has no member \"" + key + "\"");
            }
        }
        JsonNode detail = node.path(form);
        return switch (form) {
            case "number" -> new Value.Of(composer.number(number(detail, place), place));
            case "bool" ->
                    new Value.Of(
                            composer.pool()
                                    .truth(
                                            expect(
                                                            detail.isBoolean(),
                                                            detail,
                                                            "true or false",
                                                            place)
                                                    .asBoolean()));
            case "text" -> new Value.Of(composer.pool().text(text(detail, place)));
            case "null" -> {
                expect(detail.isBoolean() && detail.asBoolean(), detail, "true", place);
                yield new Value.Of(composer.pool().none());
            }
            case "column" -> new Value.Of(composer.column(text(detail, place), place));
            case "param" -> new Value.Of(param(detail, place));
            case "call" -> call(text(detail, place), node, place);
            case "method" -> {
                int of = reference(node.path("of"), "\"of\"", part(node, "of", place));
                yield composer.methods()
                        .call(
                                values.get(of),
                                places.get(of),
                                text(detail, place),
                                arguments(node, place),
                                place);
            }
            case "output" -> {
                int of = reference(node.path("of"), "\"of\"", part(node, "of", place));
                yield composer.methods().member(values.get(of), text(detail, place), place);
            }
            default -> new Value.Of(select(detail, place));
        };
    }

    private Value call(String name, JsonNode node, Place place) {
        Entry entry = composer.catalogue().find(name).orElse(null);
        if (entry == null && name.equals("param")) {
            throw new ProgramException(
                    place, "a parameter is a node {\"param\":{\"name\":...,\"default\":...}}");
        }
        List<Value.Argument> arguments = arguments(node, place);
        if (entry == null) {
            return new Functions(composer).call(name, arguments, place, place, List.of());
        }
        return new Value.Of(composer.call(entry, arguments, place));
    }

    private List<Value.Argument> arguments(JsonNode node, Place place) {
        List<Value.Argument> arguments = new ArrayList<>();
        JsonNode args = node.path("args");
        expect(
                args.isMissingNode() || args.isArray(),
                args,
                "a list of node numbers as \"args\"",
                part(node, "args", place));
        for (int i = 0; i < args.size(); i++) {
            int index = reference(args.get(i), "an argument", part(args, i, place));
            arguments.add(new Value.Argument(null, values.get(index), argumentPlace(index, place)));
        }
        JsonNode kwargs = node.path("kwargs");
        expect(
                kwargs.isMissingNode() || kwargs.isObject(),
                kwargs,
                "node numbers by name as \"kwargs\"",
                part(node, "kwargs", place));
        for (Map.Entry<String, JsonNode> argument : kwargs.properties()) {
            String key = argument.getKey();
            int index = reference(argument.getValue(), "\"" + key + "\"", part(kwargs, key, place));
            arguments.add(new Value.Argument(key, values.get(index), argumentPlace(index, place)));
        }
        return arguments;
    }

    /** A constant is shared by all who use it: a message had better point at the call. */
    private Place argumentPlace(int index, Place call) {
        boolean constant = values.get(index) instanceof Value.Of(Expr.Leaf leaf);
        return constant ? call : places.get(index);
    }

    private Expr param(JsonNode detail, Place place) {
        expect(detail.isObject(), detail, "an object with name, default, low and high", place);
        for (String key : (Iterable<String>) detail::fieldNames) {
            if (!List.of("name", "default", "low", "high").contains(key)) {
                throw new ProgramException(
                        part(detail, key, place), "a parameter has no member \"" + key + "\"");
            }
        }
        String name = text(detail.path("name"), part(detail, "name", place));
        Double low = optionalNumber(detail.path("low"), part(detail, "low", place));
        Double high = optionalNumber(detail.path("high"), part(detail, "high", place));
        return composer.params()
                .declare(
                        name,
                        number(detail.path("default"), part(detail, "default", place)),
                        low,
                        high,
                        place);
    }

    private Expr select(JsonNode detail, Place place) {
        List<Value.Argument> members = new ArrayList<>();
        expect(detail.isArray(), detail, "a list of pairs [name, node number]", place);
        for (int i = 0; i < detail.size(); i++) {
            JsonNode pair = detail.get(i);
            Place written = part(detail, i, place);
            expect(pair.isArray() && pair.size() == 2, pair, "a pair [name, node number]", written);
            int index = reference(pair.get(1), "a selected series", written);
            members.add(
                    new Value.Argument(
                            text(pair.get(0), written), values.get(index), places.get(index)));
        }
        SequencedMap<String, Expr> selected =
                new LinkedHashMap<>(new Functions(composer).members("select", members, place));
        return composer.select(selected, place);
    }

    private int reference(JsonNode node, String what, Place place) {
        if (!node.isInt() || node.intValue() < 0 || node.intValue() >= values.size()) {
            throw new ProgramException(
                    place,
                    what
                            + " must be the number of an earlier node, 0 to "
                            + (values.size() - 1)
                            + ", found "
                            + shown(node));
        }
        return node.intValue();
    }
}
