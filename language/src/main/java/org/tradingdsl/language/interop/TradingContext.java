// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;

import org.tradingdsl.language.run.Backend;

import java.util.List;

/** What belongs to one context: its environment, and what runs programs for it. */
public final class TradingContext {
    /** Scripts of other languages find the bindings among the polyglot ones by this name. */
    private static final String SYMBOL = "trading_dsl";

    private final TruffleLanguage.Env env;
    private final Backend backend;
    private final Object bindings;

    /** A context. */
    public TradingContext(TruffleLanguage.Env env, Backend backend) {
        this.env = env;
        this.backend = backend;
        this.bindings = new Bindings(this);
    }

    /**
     * Checks what the JVM was started with, before a class that needs it fails to load.
     *
     * @throws TradingException when the vector module is missing
     */
    public static void checkJava() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            throw TradingException.access(
                    "this Java was started without the module jdk.incubator.vector; add"
                            + " --add-modules=jdk.incubator.vector and the other flags of"
                            + " docs/embedding.md");
        }
    }

    /** What runs programs. */
    Backend backend() {
        return backend;
    }

    /** The object of the context's top scope. */
    public Object bindings() {
        return bindings;
    }

    /** Shows the bindings to scripts, which can evaluate programs but reach no scope otherwise. */
    public void export() {
        if (!env.isPolyglotBindingsAccessAllowed()) {
            return;
        }
        try {
            InteropLibrary.getUncached().writeMember(env.getPolyglotBindings(), SYMBOL, bindings);
        } catch (InteropException e) {
            throw new IllegalStateException("the polyglot bindings take no member", e);
        }
    }

    /** Whether objects of the context may hand out and take addresses of memory. */
    boolean nativeAccess() {
        return env.isNativeAccessAllowed();
    }

    /**
     * Asks the context before files are touched; null stands for a place that the program chooses.
     */
    void checkFileAccess(List<String> paths) {
        if (paths.isEmpty()) {
            return;
        }
        try {
            if (!env.isFileIOAllowed()) {
                throw refused();
            }
            for (String path : paths) {
                if (path != null) {
                    env.getPublicTruffleFile(withoutPattern(path)).exists();
                }
            }
        } catch (SecurityException | UnsupportedOperationException e) {
            throw refused();
        }
    }

    private static TradingException refused() {
        return TradingException.access(
                "this context does not allow file access, which runs need for market data and the"
                        + " segment store; build it with"
                        + " Context.newBuilder(\"trading\").allowIO(IOAccess.ALL), or give data in"
                        + " memory: market({\"AAPL\": {\"ts\": ..., \"close\": ...}})");
    }

    /** The folder a glob starts from. */
    private static String withoutPattern(String data) {
        int pattern = 0;
        while (pattern < data.length() && "*?[{".indexOf(data.charAt(pattern)) < 0) {
            pattern++;
        }
        if (pattern == data.length()) {
            return data;
        }
        int slash = data.lastIndexOf('/', pattern);
        return slash < 0 ? "." : data.substring(0, slash + 1);
    }
}
