// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;
import org.tradingdsl.language.ast.ProgramException;
import org.tradingdsl.language.ast.SourceText;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The text form is a strict subset of Python: what it accepts Python accepts too, with the same
 * structure. The table is made by Python's own parser, {@code src/test/python/syntax_table.py}.
 */
class PythonSubsetTest {
    private record Row(String text, boolean valid, String shape) {}

    private static List<Row> table() throws IOException {
        List<Row> rows = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                PythonSubsetTest.class.getResourceAsStream("/syntax/table.jsonl"),
                                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode row = json.readTree(line);
                rows.add(
                        new Row(
                                row.get(0).asText(),
                                row.get(1).asBoolean(),
                                row.get(2).textValue()));
            }
        }
        return rows;
    }

    private static TradingParser.ProgramContext parse(String text) {
        SourceText source = new SourceText("t.td", text);
        return TextForm.parse(source, new TokenPlaces(source));
    }

    @Test
    void whatPythonRefusesIsRefused() throws IOException {
        List<String> accepted = new ArrayList<>();
        int refused = 0;
        for (Row row : table()) {
            if (!row.valid()) {
                try {
                    Reader.read(new SourceText("t.td", row.text()));
                    accepted.add(row.text());
                } catch (ProgramException e) {
                    refused++;
                }
            }
        }
        assertThat(accepted).isEmpty();
        assertThat(refused).isGreaterThan(500);
    }

    @Test
    void theStructureIsPythons() throws IOException {
        int compared = 0;
        for (Row row : table()) {
            if (row.shape() == null || row.text().contains("\n") && !row.text().contains("(")) {
                continue;
            }
            TradingParser.ProgramContext tree;
            try {
                tree = parse(row.text());
            } catch (ProgramException e) {
                continue;
            }
            TradingParser.StatementContext statement = tree.statement(0);
            if (tree.statement().size() == 1 && statement.expression() != null) {
                assertThat(shape(statement.expression())).as(row.text()).isEqualTo(row.shape());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(700);
    }

    /** The expression with every operation in parentheses, as the script writes it. */
    private static String shape(ParseTree tree) {
        return switch (tree) {
            case TradingParser.UnaryContext unary when unary.unary() != null ->
                    "(" + unary.getChild(0).getText() + shape(unary.unary()) + ")";
            case TradingParser.PowerContext power when power.unary() != null ->
                    "(" + shape(power.primary()) + " ** " + shape(power.unary()) + ")";
            case TradingParser.PrimaryContext primary -> {
                StringBuilder text = new StringBuilder(shape(primary.atom()));
                for (TradingParser.TrailerContext trailer : primary.trailer()) {
                    text.append(
                            trailer.DOT() != null
                                    ? "." + trailer.NAME()
                                    : "(" + arguments(trailer.arguments()) + ")");
                }
                yield text.toString();
            }
            case TradingParser.AtomContext atom when atom.expression() != null ->
                    shape(atom.expression());
            case TerminalNode word -> literal(word.getText());
            case ParserRuleContext chain -> {
                String text = shape(chain.getChild(0));
                for (int i = 1; i < chain.getChildCount(); i += 2) {
                    text =
                            "("
                                    + text
                                    + " "
                                    + chain.getChild(i).getText()
                                    + " "
                                    + shape(chain.getChild(i + 1))
                                    + ")";
                }
                yield text;
            }
            default -> throw new IllegalStateException(tree.getText());
        };
    }

    private static String arguments(TradingParser.ArgumentsContext tree) {
        List<String> arguments = new ArrayList<>();
        if (tree != null) {
            tree.argument()
                    .forEach(
                            a ->
                                    arguments.add(
                                            (a.NAME() == null ? "" : a.NAME() + "=")
                                                    + shape(a.expression())));
        }
        return String.join(",", arguments);
    }

    /** Python shows numbers and texts in its own way. */
    private static String literal(String text) {
        if (!Character.isDigit(text.charAt(0)) && text.charAt(0) != '.') {
            return text;
        }
        double value = Double.parseDouble(text.replace("_", ""));
        boolean whole = text.chars().allMatch(c -> Character.isDigit(c) || c == '_');
        return whole ? Long.toString((long) value) : Double.toString(value);
    }
}
