// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.python;

import org.tradingdsl.builtins.catalogue.Catalogue;
import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The generated files of the Python package, by name. */
final class PythonPackage {
    private static final List<String> WINDOWS = List.of("rolling", "expanding", "ewm");

    /** The parameters that the window itself takes; a statistic takes the others. */
    private static final Set<String> OF_WINDOWS =
            Set.of("x", "n", "min_periods", "alpha", "adjust", "ignore_na");

    private final Catalogue catalogue;

    private PythonPackage(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** All files: their names within the package's folder of generated files, and their content. */
    static Map<String, String> files(Catalogue catalogue) {
        PythonPackage python = new PythonPackage(catalogue);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("__init__.py", python.init());
        files.put("signatures.py", python.signatures());
        files.put("outputs.py", python.outputs(false));
        files.put("outputs.pyi", python.outputs(true));
        files.put("windows.py", python.windows(false));
        files.put("windows.pyi", python.windows(true));
        files.put("functions.py", python.functions(false));
        files.put("functions.pyi", python.functions(true));
        files.put("methods.py", python.methods(false));
        files.put("methods.pyi", python.methods(true));
        files.put("market.py", python.market(false));
        files.put("market.pyi", python.market(true));
        return files;
    }

    private static StringBuilder file(String doc, String imports) {
        StringBuilder file = new StringBuilder();
        file.append("# SPDX-License-Identifier: Apache-2.0\n");
        file.append("# Generated from the catalogue; see docs/adding-an-indicator.md.\n");
        file.append("\"\"\"").append(doc).append("\"\"\"\n");
        if (!imports.isEmpty()) {
            file.append("\n").append(imports);
        }
        return file;
    }

    private String init() {
        return file("What follows from the catalogue of the language's functions.", "").toString();
    }

    private String signatures() {
        StringBuilder file =
                file(
                        "What each function of the language takes.",
                        "from .._signature import Parameter, Signature\nfrom . import outputs\n\n");
        for (Entry entry : catalogue.entries()) {
            file.append(PythonNames.safe(entry.name())).append(" = ");
            file.append(PythonSignature.text(entry, entry.name(), entry.parameters(), false))
                    .append("\n");
        }
        return file.toString();
    }

    private String outputs(boolean stub) {
        StringBuilder file =
                file(
                        "The outputs of functions that have several.",
                        stub
                                ? "from .._expression import Expr\n"
                                        + "from .._outputs import Outputs\n"
                                : "from .._outputs import Outputs\n");
        for (Entry entry : catalogue.entries()) {
            if (entry.outputs().isEmpty()) {
                continue;
            }
            file.append("\n\nclass ").append(PythonNames.outputsClass(entry));
            file.append("(Outputs):\n");
            if (!stub) {
                file.append("    \"\"\"The outputs of ``").append(entry.name()).append("``.\"\"\"");
                file.append("\n\n    __slots__ = ()\n    NAMES = ");
                file.append(
                        PythonSignature.tuple(
                                entry.outputs().stream().map(Entry.Output::name).toList()));
                file.append("\n");
            }
            for (Entry.Output output : entry.outputs()) {
                file.append(stub ? "" : "\n").append("    @property\n    def ");
                file.append(PythonNames.safe(output.name())).append("(self)");
                if (stub) {
                    file.append(" -> Expr: ...\n");
                } else {
                    file.append(":\n        \"\"\"").append(output.documentation());
                    file.append("\"\"\"\n        return self._output(\"").append(output.name());
                    file.append("\")\n");
                }
            }
        }
        return file.toString();
    }

    private String windows(boolean stub) {
        StringBuilder file =
                file(
                        "The statistics of pandas' windows.",
                        stub
                                ? "from .._expression import Expr\n"
                                        + "from .._types import Whole\n"
                                        + "from .._window import Window\n"
                                : "from .._signature import Parameter, Signature\n"
                                        + "from .._window import Window\n");
        for (String kind : WINDOWS) {
            String name = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
            file.append("\n\nclass ").append(name).append("(Window):\n");
            if (!stub) {
                file.append("    \"\"\"A window that waits for its statistic: ``x.").append(kind);
                file.append("(...)``.\"\"\"\n\n    __slots__ = ()\n    KIND = \"");
                file.append(kind).append("\"\n");
            }
            for (Entry entry : catalogue.entries()) {
                if (entry.name().startsWith(kind + "_")) {
                    statistic(entry, entry.name().substring(kind.length() + 1), stub, file);
                }
            }
        }
        return file.toString();
    }

    private void statistic(Entry entry, String name, boolean stub, StringBuilder file) {
        List<Parameter> own =
                entry.parameters().stream().filter(p -> !OF_WINDOWS.contains(p.name())).toList();
        if (stub) {
            def(name, PythonNames.parameters("self", own, false, true), "Expr", file);
            return;
        }
        List<Parameter> all = new ArrayList<>(own);
        all.addFirst(entry.parameters().getFirst());
        file.append("\n    _").append(name).append(" = ");
        file.append(PythonSignature.text(entry, name, all, true).replace("\n", "\n    "))
                .append("\n\n");
        file.append("    def ").append(name).append("(");
        file.append(PythonNames.parameters("self", own, false, false)).append("):\n");
        PythonExample example = PythonExample.function(entry, catalogue);
        file.append(PythonDocstring.of(entry, own, example, "        "));
        file.append("        return self._statistic(self._").append(name);
        file.append(own.isEmpty() ? "" : ", ").append(PythonNames.arguments(own)).append(")\n");
    }

    private static void def(String name, String parameters, String result, StringBuilder file) {
        file.append("    def ").append(name).append("(").append(parameters);
        file.append(") -> ").append(result).append(": ...\n");
    }

    private String functions(boolean stub) {
        StringBuilder file =
                file(
                        "The functions of the language. Each gives an expression; nothing is"
                                + " computed.",
                        stub
                                ? stubImports()
                                        + "from .._program import Program\n"
                                        + outputsImport()
                                : "from .._expression import call as _call\n"
                                        + "from .._program import program as _program\n"
                                        + "from . import signatures as _signatures\n");
        Set<String> names = new TreeSet<>();
        for (Entry entry : catalogue.entries()) {
            names.add(PythonNames.safe(entry.name()));
            names.addAll(entry.aliases());
        }
        file.append("\n__all__ = [\n");
        names.forEach(name -> file.append("    \"").append(name).append("\",\n"));
        file.append(stub ? "]\n\n" : "]\n");
        for (Entry entry : catalogue.entries()) {
            boolean program = entry.kind() == Entry.Kind.PROGRAM;
            String name = PythonNames.safe(entry.name());
            String parameters = PythonNames.parameters("", entry.parameters(), program, stub);
            file.append(stub ? "" : "\n\n").append("def ").append(name).append("(");
            file.append(parameters).append(")");
            if (stub) {
                file.append(" -> ").append(PythonNames.result(entry)).append(": ...\n");
            } else {
                PythonExample example = PythonExample.function(entry, catalogue);
                String call = "_call(_signatures." + name + ", ";
                call += PythonNames.arguments(entry.parameters()) + ")";
                file.append(":\n");
                file.append(PythonDocstring.of(entry, entry.parameters(), example, "    "));
                file.append("    return ").append(program ? "_program(" + call + ")" : call);
                file.append("\n");
            }
            aliases(entry, "", stub, file);
        }
        return file.toString();
    }

    private static void aliases(Entry entry, String indent, boolean stub, StringBuilder file) {
        for (String alias : entry.aliases()) {
            file.append(stub ? "" : "\n").append(indent).append(alias).append(" = ");
            file.append(PythonNames.safe(entry.name())).append("\n");
        }
    }

    private String stubImports() {
        return "from typing import Literal\n\n"
                + "from .._expression import Expr\n"
                + "from .._types import Flag, Number, Operand, Signal, Whole\n";
    }

    private String outputsImport() {
        return catalogue.entries().stream()
                .filter(entry -> !entry.outputs().isEmpty())
                .map(PythonNames::outputsClass)
                .sorted()
                .collect(Collectors.joining(", ", "from .outputs import ", "\n"));
    }

    /** A function over whole bars is no method of an expression: its first argument is none. */
    private static boolean isMethod(Entry entry) {
        return entry.kind() != Entry.Kind.PROGRAM
                && !entry.parameters().isEmpty()
                && entry.parameters().getFirst().type().isSeries()
                && entry.parameters().getFirst().preset().isEmpty();
    }

    private static boolean readsBars(Entry entry) {
        return entry.parameters().stream()
                .anyMatch(p -> p.preset().orElse(null) instanceof Parameter.Column);
    }

    private String methods(boolean stub) {
        StringBuilder file =
                file(
                        "The methods of an expression: the functions of the language with it as"
                                + " their first argument.",
                        stub
                                ? stubImports() + outputsImport()
                                : "from . import signatures as _signatures\n");
        file.append("\n\nclass Methods:\n");
        file.append("    \"\"\"The functions of the language as methods.\"\"\"\n\n");
        file.append("    __slots__ = ()\n");
        if (stub) {
            file.append("\n");
        }
        for (Entry entry : catalogue.entries()) {
            if (isMethod(entry)) {
                List<Parameter> others = new ArrayList<>(entry.parameters());
                others.remove(PythonSignature.receiver(entry));
                PythonExample example =
                        PythonExample.method(entry, PythonSignature.receiver(entry), catalogue);
                member(entry, others, "_method", example, stub, file);
            }
        }
        return file.toString();
    }

    private String market(boolean stub) {
        StringBuilder file =
                file(
                        "The functions over whole bars as methods of a market, whose own columns"
                                + " they read.",
                        stub
                                ? stubImports() + outputsImport()
                                : "from . import signatures as _signatures\n");
        file.append("\n\nclass MarketFunctions:\n");
        file.append("    \"\"\"The functions over whole bars as methods of a market.\"\"\"\n\n");
        file.append("    __slots__ = ()\n");
        if (stub) {
            file.append("\n");
        }
        for (Entry entry : catalogue.entries()) {
            if (readsBars(entry)) {
                PythonExample example = PythonExample.market(entry, catalogue);
                member(entry, entry.parameters(), "_call", example, stub, file);
            }
        }
        return file.toString();
    }

    private void member(
            Entry entry,
            List<Parameter> parameters,
            String maker,
            PythonExample example,
            boolean stub,
            StringBuilder file) {
        String name = PythonNames.safe(entry.name());
        String declared = PythonNames.parameters("self", parameters, false, stub);
        if (stub) {
            def(name, declared, PythonNames.result(entry), file);
        } else {
            file.append("\n    def ").append(name).append("(").append(declared).append("):\n");
            file.append(PythonDocstring.of(entry, parameters, example, "        "));
            file.append("        return self.").append(maker).append("(_signatures.").append(name);
            file.append(parameters.isEmpty() ? "" : ", ");
            file.append(PythonNames.arguments(parameters)).append(")\n");
        }
        aliases(entry, "    ", stub, file);
    }
}
