// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.GenerateWrapper;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.source.SourceSection;

/**
 * A statement or an expression of a program as tools see it. It computes nothing: a statement's
 * value is that of its last expression, an expression's a description of it.
 */
@GenerateWrapper
class PartNode extends Node implements InstrumentableNode {
    private final Class<? extends Tag> tag;
    private final SourceSection section;
    private final Object value;
    @Children private final PartNode[] parts;

    PartNode(Class<? extends Tag> tag, SourceSection section, Object value, PartNode[] parts) {
        this.tag = tag;
        this.section = section;
        this.value = value;
        this.parts = parts;
    }

    /** For the wrapper that tools put around it. */
    PartNode(PartNode wrapped) {
        this(wrapped.tag, wrapped.section, wrapped.value, new PartNode[0]);
    }

    @ExplodeLoop
    Object execute(VirtualFrame frame) {
        Object last = value;
        for (PartNode part : parts) {
            last = part.execute(frame);
        }
        return last;
    }

    @Override
    public boolean isInstrumentable() {
        return true;
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new PartNodeWrapper(this, this, probe);
    }

    @Override
    public boolean hasTag(Class<? extends Tag> wanted) {
        return tag == wanted;
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }
}
