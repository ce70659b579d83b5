// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.ast;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.erdtman.jcs.JsonCanonicalizer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The canonical form of a program: nodes ordered by the first visit after their inputs, references
 * by index, the text by RFC 8785 and the hash by SHA-256 over it.
 */
public final class Canonical {
    /** The version of the form. */
    public static final String SCHEMA = "trading-dsl/ast/1";

    private Canonical() {}

    /** The canonical text of an expression. */
    public static String text(Expr root) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        List<Expr> order = Expr.postOrder(root);
        Map<Expr, Integer> index = new IdentityHashMap<>();
        ArrayNode nodes = json.arrayNode();
        for (Expr expr : order) {
            nodes.add(node(expr, index, json));
            index.put(expr, index.size());
        }
        ObjectNode document = json.objectNode();
        document.put("schema", SCHEMA);
        document.set("nodes", nodes);
        document.put("result", index.get(root));
        return canonical(document);
    }

    /** An object as canonical JSON writes it (RFC 8785). */
    public static String canonical(JsonNode document) {
        try {
            return new JsonCanonicalizer(document.toString()).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("a document made here is valid JSON", e);
        }
    }

    /** The hash of a canonical text: SHA-256 of its UTF-8 bytes, hexadecimal. */
    public static String hash(String canonicalText) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(canonicalText.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static ObjectNode node(Expr expr, Map<Expr, Integer> index, JsonNodeFactory json) {
        ObjectNode node = json.objectNode();
        switch (expr) {
            case Expr.Num number -> node.put("number", number.value());
            case Expr.Bool truth -> node.put("bool", truth.value());
            case Expr.Text text -> node.put("text", text.value());
            case Expr.Null none -> node.put("null", true);
            case Expr.ColumnRef column -> node.put("column", column.name());
            case Expr.Param param -> {
                ObjectNode detail = node.putObject("param");
                detail.put("name", param.name()).put("default", param.value());
                if (param.low() != null) {
                    detail.put("low", param.low());
                }
                if (param.high() != null) {
                    detail.put("high", param.high());
                }
            }
            case Expr.Call call -> {
                node.put("call", call.function());
                ArrayNode args = node.putArray("args");
                call.inputs().forEach(input -> args.add(index.get(input)));
            }
            case Expr.Output output ->
                    node.put("output", output.member()).put("of", index.get(output.call()));
            case Expr.Select select -> {
                ArrayNode pairs = node.putArray("select");
                for (int i = 0; i < select.names().size(); i++) {
                    pairs.addArray()
                            .add(select.names().get(i))
                            .add(index.get(select.inputs().get(i)));
                }
            }
        }
        return node;
    }
}
