// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.builtins.python;

import org.tradingdsl.builtins.catalogue.Entry;
import org.tradingdsl.builtins.catalogue.Parameter;

import java.util.List;
import java.util.stream.Collectors;

/** What a function takes, as the Python package checks it. */
final class PythonSignature {
    private PythonSignature() {}

    /**
     * The signature as an expression of Python.
     *
     * @param name the name it has there
     * @param brief whether what equals a default is left out of what is shown
     */
    static String text(Entry entry, String name, List<Parameter> parameters, boolean brief) {
        StringBuilder text = new StringBuilder("Signature(\n    \"" + name + "\",\n    (\n");
        for (Parameter parameter : parameters) {
            text.append("        Parameter(\"").append(parameter.name()).append("\", \"");
            text.append(parameter.type().word()).append('"');
            if (parameter.preset().isPresent()) {
                text.append(", ").append(PythonNames.preset(parameter));
            }
            if (!parameter.choices().isEmpty()) {
                text.append(", choices=").append(tuple(parameter.choices()));
            }
            if (!parameter.aliases().isEmpty()) {
                text.append(", aliases=").append(tuple(parameter.aliases()));
            }
            text.append("),\n");
        }
        text.append("    ),\n");
        if (!entry.outputs().isEmpty()) {
            text.append("    outputs.").append(PythonNames.outputsClass(entry)).append(",\n");
        }
        if (receiver(entry) != 0) {
            text.append("    receiver=").append(receiver(entry)).append(",\n");
        }
        if (brief) {
            text.append("    brief=True,\n");
        }
        if (entry.kind() == Entry.Kind.PROGRAM) {
            text.append("    keywords=True,\n");
        }
        return text.append(")").toString();
    }

    /** Texts as a tuple. */
    static String tuple(List<String> texts) {
        return texts.stream().map(t -> '"' + t + '"').collect(Collectors.joining(", ", "(", ",)"));
    }

    /** pandas' {@code x.where(cond, other)} is the one method whose receiver comes second. */
    static int receiver(Entry entry) {
        return entry.name().equals("where") ? 1 : 0;
    }
}
