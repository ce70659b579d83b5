// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language;

import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.ProvidedTags;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExecutableNode;

import org.tradingdsl.language.interop.FileDetector;
import org.tradingdsl.language.interop.ProgramRoot;
import org.tradingdsl.language.interop.TradingContext;
import org.tradingdsl.language.run.Backend;

/**
 * Trading strategies as expressions over market data. A program is a graph of operators; it is
 * loaded here, lowered to primitive operators, and run by kernels that Graal compiles to SIMD
 * loops.
 *
 * <p>The concepts, in the order data flow through them: a <em>program</em> ({@link
 * org.tradingdsl.language.analysis.Program}) is read from text or JSON into an <em>expression</em>
 * ({@link org.tradingdsl.language.ast.Expr}); lowering opens definitions of the prelude and leaves
 * <em>terms</em> ({@link org.tradingdsl.language.plan.Term}); the planner cuts them into
 * <em>loops</em>; a <em>run</em> executes loops tile by tile over a market's columns and gives a
 * <em>result</em>. Read {@code Program} first.
 *
 * <pre>{@code
 * try (Context context = Context.newBuilder("trading").allowIO(IOAccess.ALL).build()) {
 *     Value program = context.eval("trading", "rsi(close, 14) > 70");
 *     Value result = program.invokeMember("run", ProxyHashMap.from(Map.of("data", "examples/data")));
 * }
 * }</pre>
 */
@TruffleLanguage.Registration(
        id = TradingLanguage.ID,
        name = "Trading",
        defaultMimeType = TradingLanguage.MIME_TYPE,
        characterMimeTypes = TradingLanguage.MIME_TYPE,
        contextPolicy = TruffleLanguage.ContextPolicy.SHARED,
        fileTypeDetectors = FileDetector.class)
@ProvidedTags({
    StandardTags.RootTag.class,
    StandardTags.StatementTag.class,
    StandardTags.ExpressionTag.class
})
public final class TradingLanguage extends TruffleLanguage<TradingContext> {
    /** The language's id. */
    public static final String ID = "trading";

    /** The MIME type of programs. */
    public static final String MIME_TYPE = "application/x-trading-dsl";

    private Backend backend;

    /** For Truffle. */
    public TradingLanguage() {}

    @Override
    protected TradingContext createContext(Env env) {
        TradingContext.checkJava();
        return new TradingContext(env, backend());
    }

    /** One for all contexts of a polyglot engine: what one has compiled, the others find again. */
    private synchronized Backend backend() {
        if (backend == null) {
            backend = Backend.standard();
        }
        return backend;
    }

    @Override
    protected void initializeContext(TradingContext context) {
        context.export();
    }

    @Override
    protected CallTarget parse(ParsingRequest request) {
        return ProgramRoot.load(this, request.getSource()).getCallTarget();
    }

    @Override
    protected ExecutableNode parse(InlineParsingRequest request) {
        CallTarget program = ProgramRoot.load(this, request.getSource()).getCallTarget();
        return new ExecutableNode(this) {
            @Child private DirectCallNode call = DirectCallNode.create(program);

            @Override
            public Object execute(VirtualFrame frame) {
                return call.call();
            }
        };
    }

    @Override
    protected Object getScope(TradingContext context) {
        return context.bindings();
    }

    @Override
    protected boolean isThreadAccessAllowed(Thread thread, boolean singleThreaded) {
        // Programs and results are immutable, and kernels run on threads of their own.
        return true;
    }
}
