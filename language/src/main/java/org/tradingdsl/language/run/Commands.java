// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.run;

import jdk.incubator.vector.DoubleVector;

import org.tradingdsl.nodes.kernel.KernelCompiler;
import org.tradingdsl.nodes.kernel.Lanes;
import org.tradingdsl.storage.store.StoreFolder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The commands that are no runs: those on data, and looking at the machine. */
final class Commands {
    private static final int NARROWEST_FAST_VECTOR = 256;

    private Commands() {}

    static Map<String, Backend.Command> all() {
        Map<String, Backend.Command> commands = new LinkedHashMap<>(DataCommands.all());
        commands.put("doctor", Commands::doctor);
        return commands;
    }

    private static Object doctor(Map<String, Object> options, RunOptions.Progress progress) {
        CommandOptions given = new CommandOptions("doctor", options);
        Path store = given.path("store");
        given.done();
        int bits = DoubleVector.SPECIES_PREFERRED.vectorBitSize();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("java", System.getProperty("java.vm.name") + " " + Runtime.version());
        facts.put("java_home", System.getProperty("java.home"));
        facts.put("optimizing_compiler", KernelCompiler.optimizing());
        facts.put("kernels_compiled_ahead", KernelCompiler.available());
        facts.put("vector_bits", (long) bits);
        facts.put("lanes", (long) Lanes.preferred().width());
        facts.put("cores", (long) Runtime.getRuntime().availableProcessors());
        facts.put("memory_bytes", Runtime.getRuntime().maxMemory());
        Path folder = store == null ? StoreFolder.defaultFolder() : store;
        facts.put("store", folder.toString());
        facts.put("store_exists", Files.isDirectory(folder));
        facts.put("advice", advice(bits, folder));
        return facts;
    }

    private static List<String> advice(int bits, Path store) {
        List<String> advice = new java.util.ArrayList<>();
        String unusable = StoreFolder.fault(store);
        if (unusable != null) {
            advice.add(unusable);
        }
        if (!KernelCompiler.optimizing()) {
            advice.add(
                    "no optimizing compiler: strategies run some thousand times slower; start with"
                            + " ./trading-dsl");
        } else if (!KernelCompiler.available()) {
            advice.add("kernels cannot be compiled ahead of a run; start with ./trading-dsl");
        }
        if (bits < NARROWEST_FAST_VECTOR) {
            advice.add(
                    "this machine has vectors of "
                            + bits
                            + " bits: kernels run slowly below "
                            + NARROWEST_FAST_VECTOR);
        }
        return advice.isEmpty() ? List.of("all is well") : advice;
    }
}
