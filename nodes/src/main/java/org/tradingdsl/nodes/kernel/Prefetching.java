// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;

import org.tradingdsl.nodes.graal.PrefetchPlugin;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Whether compiled loops can ask the memory for cache lines without waiting for them. Java has no
 * such instruction, so the compiler is taught it, once, before it compiles the first loop. Where it
 * cannot be taught (another compiler, another version), loops read a word of the line instead.
 */
public final class Prefetching {
    /**
     * The compiler's packages that {@link PrefetchPlugin} and its node use; see the module's POM.
     */
    private static final List<String> PACKAGES =
            List.of(
                    "jdk.graal.compiler.asm.aarch64",
                    "jdk.graal.compiler.core.common.type",
                    "jdk.graal.compiler.graph",
                    "jdk.graal.compiler.lir",
                    "jdk.graal.compiler.lir.aarch64",
                    "jdk.graal.compiler.lir.amd64",
                    "jdk.graal.compiler.lir.gen",
                    "jdk.graal.compiler.nodeinfo",
                    "jdk.graal.compiler.nodes",
                    "jdk.graal.compiler.nodes.graphbuilderconf",
                    "jdk.graal.compiler.nodes.memory.address",
                    "jdk.graal.compiler.nodes.spi",
                    "jdk.graal.compiler.truffle");

    private static boolean tried;
    @CompilationFinal private static boolean available;

    private Prefetching() {}

    /**
     * Whether the compiler knows {@link #line}; does not change any more once a loop is compiled.
     */
    public static boolean available() {
        return available;
    }

    /** Asks for the cache line at an address, in compiled loops; elsewhere this does nothing. */
    static void line(long address) {}

    /** Teaches the compiler that is about to compile a loop, if it lets us. */
    static synchronized void prepare(RootCallTarget target) {
        if (tried) {
            return;
        }
        tried = true;
        try {
            Object compiler = compiler(target);
            open(compiler.getClass().getModule());
            available = PrefetchPlugin.register(compiler, Prefetching.class, "line");
        } catch (Throwable e) {
            // Not the compiler that we know, which may show in any way. Nobody misses anything but
            // time.
            available = false;
        }
    }

    private static Object compiler(RootCallTarget target) throws Throwable {
        return MethodHandles.lookup()
                .findVirtual(
                        runtimeClass("com.oracle.truffle.runtime.OptimizedTruffleRuntime"),
                        "getTruffleCompiler",
                        MethodType.methodType(
                                runtimeClass("com.oracle.truffle.compiler.TruffleCompiler"),
                                runtimeClass("com.oracle.truffle.compiler.TruffleCompilable")))
                .invoke(Truffle.getRuntime(), target);
    }

    /**
     * Opens the compiler's packages to this module by the way that Truffle's runtime opens them to
     * itself.
     */
    private static void open(Module compiler) throws Throwable {
        Module ours = Prefetching.class.getModule();
        Module virtualMachine = compiler.getLayer().findModule("jdk.internal.vm.ci").orElseThrow();
        var export =
                MethodHandles.lookup()
                        .findStatic(
                                runtimeClass("com.oracle.truffle.runtime.ModulesSupport"),
                                "addExports",
                                MethodType.methodType(
                                        void.class, Module.class, String.class, Module.class));
        for (String name : PACKAGES) {
            export.invoke(compiler, name, ours);
        }
        export.invoke(virtualMachine, "jdk.vm.ci.meta", ours);
        ours.addReads(compiler);
        ours.addReads(virtualMachine);
    }

    private static Class<?> runtimeClass(String name) throws ClassNotFoundException {
        return Class.forName(name, true, Truffle.getRuntime().getClass().getClassLoader());
    }
}
