// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Kernels address raw memory and check nothing inside loops. Here every column and workspace lies
 * against a page that may not be touched, in a process of its own, so one row too far is a crash
 * and not a wrong number.
 */
class BoundsTest {
    @TempDir Path folder;

    @Test
    void everyOperatorStaysInside() throws IOException, InterruptedException {
        assertThat(fork("operators", true)).contains("ran " + GuardedRun.programs());
    }

    @Test
    void compiledKernelsStayInside() throws IOException, InterruptedException {
        assertThat(fork("compiled", true)).contains("ran 6");
    }

    @Test
    void steadyTwinsStayInside() throws IOException, InterruptedException {
        assertThat(fork("steady", true)).contains("ran " + GuardedRun.STEADY_PROGRAMS);
    }

    @Test
    void theGuardPagesWork() throws IOException, InterruptedException {
        assertThat(fork("beyond", false)).contains("SIGSEGV").doesNotContain("read ");
    }

    private String fork(String what, boolean survives) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // This process' flags, but for agents and its heap.
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(flag -> !flag.startsWith("-javaagent") && !flag.startsWith("-Xmx"))
                .forEach(command::add);
        command.addAll(
                List.of(
                        "-Xmx1g",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + folder.resolve("crash.log")));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        GuardedRun.class.getName(),
                        what));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .directory(folder.toFile())
                        .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor() == 0).as(out).isEqualTo(survives);
        return out;
    }
}
