// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.TruffleLanguage.ContextReference;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.TradingLanguage;
import org.tradingdsl.language.analysis.Program;

import java.util.Set;

/**
 * A program as tools see it: its value, and, once a tool asks, its statements and expressions.
 * Probes stay out of kernels, which would be slowed down by them.
 */
@GenerateWrapper
class ProgramNode extends Node implements InstrumentableNode {
    private static final ContextReference<TradingContext> CONTEXT =
            ContextReference.create(TradingLanguage.class);

    private final Program program;
    private final SourceSection section;

    ProgramNode(Program program, SourceSection section) {
        this.program = program;
        this.section = section;
    }

    /** For the wrapper that tools put around it. */
    ProgramNode(ProgramNode wrapped) {
        this(wrapped.program, wrapped.section);
    }

    /** The program's value. */
    Object execute(@SuppressWarnings("unused") VirtualFrame frame) {
        return ProgramValues.of(program, CONTEXT.get(this), section);
    }

    @Override
    public boolean isInstrumentable() {
        return true;
    }

    @Override
    public InstrumentableNode materializeInstrumentableNodes(Set<Class<? extends Tag>> tags) {
        boolean asked =
                tags.contains(StandardTags.StatementTag.class)
                        || tags.contains(StandardTags.ExpressionTag.class);
        return asked ? new PartedProgramNode(program, section) : this;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new ProgramNodeWrapper(this, this, probe);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.RootTag.class;
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }
}
