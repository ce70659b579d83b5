// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The example runs on the class path and as modules with the optimizing compiler, and without it;
 * each way in a JVM of its own, started as the documentation says.
 */
class BothPathsTest {
    @TempDir static Path folder;

    private record Outcome(List<String> out, List<String> err) {}

    private static Outcome run(String way) throws IOException, InterruptedException {
        Path example = Path.of("").toAbsolutePath();
        Path out = folder.resolve("out" + way);
        Path err = folder.resolve("err" + way);
        ProcessBuilder builder =
                new ProcessBuilder(
                                "bash",
                                example.resolve("run").toString(),
                                way,
                                example.resolve("../data").normalize().toString())
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        // The JVM itself always says this of the vector module.
        List<String> said =
                Files.readAllLines(err).stream()
                        .filter(line -> !line.startsWith("WARNING: Using incubator modules"))
                        .toList();
        assertThat(process.exitValue()).as(String.join("\n", said)).isZero();
        return new Outcome(Files.readAllLines(out), said);
    }

    @Test
    void bothPathsAndThePlainJavaGiveTheSameNumbers() throws Exception {
        Outcome classPath = run("--class-path");
        assertThat(classPath.out())
                .anyMatch(line -> line.startsWith("SPY") && line.contains("fast=20"))
                .anyMatch(line -> line.startsWith("mean of 7 bars"))
                .anyMatch(line -> line.contains("no function 'smaa'; did you mean 'sma'?"));
        assertThat(classPath.err()).isEmpty();
        Outcome modulePath = run("--module-path");
        assertThat(modulePath.err()).isEmpty();
        assertThat(modulePath.out()).isEqualTo(classPath.out());
        Outcome plain = run("--plain");
        assertThat(plain.out()).isEqualTo(classPath.out());
        assertThat(plain.err()).singleElement().asString().contains("optimizing compiler");
    }
}
