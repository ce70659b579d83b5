// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.python;

import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example of the catalogue as a doctest. What the expression shows of itself is the language's
 * text, so the expected output is the example.
 *
 * @param text the example in the language
 * @param code the same in Python
 * @param columns the columns it reads
 */
record PythonExample(String text, String code, Set<String> columns) {
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"]*\"|[A-Za-z_][A-Za-z_0-9]*|\\d[\\d_.e]*|\\s+|.");
    private static final Set<String> CONSTANTS = Set.of("True", "False", "None");

    /** The example of a function, called as a function of the module. */
    static PythonExample function(Entry entry, Catalogue catalogue) {
        return read(entry.documentation().example(), "", "td", catalogue);
    }

    /** The example of a function over whole bars, called as a method of a market. */
    static PythonExample market(Entry entry, Catalogue catalogue) {
        return read(entry.documentation().example(), entry.name(), "market", catalogue);
    }

    /** The example of a function, called as a method of its receiver where it is called. */
    static PythonExample method(Entry entry, int receiver, Catalogue catalogue) {
        return read(
                asMethod(entry.documentation().example(), entry.name(), receiver),
                "",
                "td",
                catalogue);
    }

    /** The lines of a doctest: what the example needs, the example, and what it shows. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(">>> import trading_dsl as td");
        if (code.contains("market.")) {
            lines.add(">>> market = td.market(\"examples/data\")");
        }
        if (!columns.isEmpty()) {
            lines.add(
                    ">>> "
                            + String.join(", ", columns)
                            + " = "
                            + String.join(
                                    ", ",
                                    columns.stream().map(c -> "td.col(\"" + c + "\")").toList()));
        }
        lines.add(">>> " + code);
        lines.add(text);
        return lines;
    }

    private static PythonExample read(
            String text, String special, String owner, Catalogue catalogue) {
        StringBuilder code = new StringBuilder();
        Set<String> columns = new TreeSet<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            String word = token.group();
            String rest = text.substring(token.end()).stripLeading();
            boolean name = Character.isLetter(word.charAt(0)) || word.charAt(0) == '_';
            boolean member = token.start() > 0 && text.charAt(token.start() - 1) == '.';
            boolean keyword = rest.startsWith("=") && !rest.startsWith("==");
            if (!name || member || keyword || CONSTANTS.contains(word)) {
                code.append(word);
            } else if (rest.startsWith("(") && catalogue.find(word).isPresent()) {
                code.append(word.equals(special) ? owner : "td").append('.');
                code.append(PythonNames.safe(word));
            } else if (word.equals("market")) {
                code.append("td");
            } else {
                columns.add(word);
                code.append(word);
            }
        }
        return new PythonExample(text, code.toString(), columns);
    }

    /** {@code f(x, n)} as {@code x.f(n)}; the text as it is where the function is not called. */
    private static String asMethod(String text, String name, int receiver) {
        Matcher call = Pattern.compile("(?<![\\w.])" + Pattern.quote(name) + "\\(").matcher(text);
        if (!call.find()) {
            return text;
        }
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = call.end();
        int end = start;
        for (; depth >= 0; end++) {
            char c = text.charAt(end);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                arguments.add(text.substring(start, end).strip());
                start = end + 1;
            }
        }
        if (arguments.size() <= receiver || arguments.get(receiver).matches("[\\d.]+")) {
            return text;
        }
        String of = arguments.remove(receiver);
        return text.substring(0, call.start())
                + (isAtom(of) ? of : "(" + of + ")")
                + "."
                + name
                + "("
                + String.join(", ", arguments)
                + ")"
                + text.substring(end);
    }

    private static boolean isAtom(String text) {
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0 && !Character.isLetterOrDigit(c) && "_.)".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
