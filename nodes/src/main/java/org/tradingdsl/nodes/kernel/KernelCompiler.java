// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings kernels to the compiler's last tier before bulk work starts. Truffle has no public way to
 * ask for that, so this one class calls the optimizing runtime's own method; it needs the runtime's
 * package to be exported to this module, which the launcher, the Python package and the documented
 * embedding flags do.
 */
public final class KernelCompiler {
    /**
     * A first-tier compilation that was under way is waited for, then the last tier is asked for
     * again.
     */
    private static final int ATTEMPTS = 3;

    private static final MethodHandle COMPILE = find("compile", boolean.class, boolean.class);
    private static final MethodHandle AWAIT = find("waitForCompilation", void.class);
    private static final MethodHandle COMPILED = find("isValidLastTier", boolean.class);

    private KernelCompiler() {}

    /** Whether kernels can be compiled on request. */
    public static boolean available() {
        return COMPILE != null && AWAIT != null && COMPILED != null;
    }

    /** Whether the runtime compiles at all. */
    public static boolean optimizing() {
        return !Truffle.getRuntime().getName().equals("Interpreted");
    }

    /**
     * Compiles kernels, unless they are compiled already, and waits. Each must have run a few rows
     * before, so that its nodes have seen the data.
     *
     * @return the kernels that the compiler refused: they run, slowly
     */
    public static List<RootCallTarget> compile(List<RootCallTarget> targets) {
        if (!available()) {
            return List.of();
        }
        List<RootCallTarget> waiting = List.copyOf(targets);
        if (!waiting.isEmpty()) {
            Prefetching.prepare(waiting.getFirst());
        }
        try {
            for (int i = 0; i < ATTEMPTS && !waiting.isEmpty(); i++) {
                for (RootCallTarget target : waiting) {
                    boolean submitted = (boolean) COMPILE.invokeExact((Object) target, true);
                }
                for (RootCallTarget target : waiting) {
                    AWAIT.invokeExact((Object) target);
                }
                List<RootCallTarget> left = new ArrayList<>();
                for (RootCallTarget target : waiting) {
                    if (!(boolean) COMPILED.invokeExact((Object) target)) {
                        left.add(target);
                    }
                }
                waiting = left;
            }
            return waiting;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("the compiler failed", e);
        }
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        if (!optimizing()) {
            return null;
        }
        try {
            Class<?> type =
                    Class.forName(
                            "com.oracle.truffle.runtime.OptimizedCallTarget",
                            false,
                            Truffle.getRuntime().getClass().getClassLoader());
            // As a named module this one cannot say in its declaration that it reads the runtime,
            // which some applications do without.
            KernelCompiler.class.getModule().addReads(type.getModule());
            MethodHandle handle =
                    MethodHandles.lookup()
                            .findVirtual(type, name, MethodType.methodType(result, parameters));
            return handle.asType(handle.type().changeParameterType(0, Object.class));
        } catch (ReflectiveOperationException | LinkageError e) {
            // Not exported to us: kernels warm up by themselves. The caller says so, once.
            return null;
        }
    }
}
