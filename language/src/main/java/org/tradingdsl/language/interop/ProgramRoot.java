// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.RootNode;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.TradingLanguage;
import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.ast.ProgramException;

/**
 * A loaded program as Truffle calls it: it gives the program's value. The work is done by kernels,
 * not here.
 */
public final class ProgramRoot extends RootNode {
    private final Program program;
    private final SourceSection section;
    @Child private ProgramNode body;

    private ProgramRoot(TradingLanguage language, Program program, Source source) {
        super(language);
        this.program = program;
        this.section = source.createSection(0, source.getLength());
        this.body = new ProgramNode(program, section);
    }

    /**
     * Loads a program.
     *
     * @throws TradingException when there is a mistake in it
     */
    public static ProgramRoot load(TradingLanguage language, Source source) {
        try {
            Program program = Program.parse(source.getCharacters().toString(), source.getName());
            return new ProgramRoot(language, program, source);
        } catch (ProgramException e) {
            throw TradingException.whileLoading(e, source);
        }
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return body.execute(frame);
    }

    @Override
    public String getName() {
        return program.name();
    }

    @Override
    public SourceSection getSourceSection() {
        return section;
    }
}
