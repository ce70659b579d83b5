// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.language.interop;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.source.Source;
import com.oracle.truffle.api.source.SourceSection;

import org.tradingdsl.language.analysis.Program;
import org.tradingdsl.language.ast.Expr;
import org.tradingdsl.language.ast.Place;
import org.tradingdsl.language.syntax.Reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A program that tools look into: its statements in order, and the expressions in each. */
final class PartedProgramNode extends ProgramNode {
    @Children private final PartNode[] statements;

    PartedProgramNode(Program program, SourceSection section) {
        super(program, section);
        this.statements = statements(program, section.getSource());
    }

    private static PartNode[] statements(Program program, Source source) {
        List<Expr> expressions =
                program.function().isPresent() ? List.of() : Expr.postOrder(program.result());
        List<PartNode> nodes = new ArrayList<>();
        for (Place statement : Reader.statements(program.text())) {
            List<PartNode> parts = new ArrayList<>();
            for (Expr expr : expressions) {
                Place place = program.placeOf(expr);
                if (place.hasText()
                        && place.start() >= statement.start()
                        && place.end() <= statement.end()
                        && place.end() > place.start()) {
                    SourceSection section = TradingException.section(place, source);
                    parts.add(
                            new PartNode(
                                    StandardTags.ExpressionTag.class,
                                    section,
                                    value(expr, section),
                                    new PartNode[0]));
                }
            }
            nodes.add(
                    new PartNode(
                            StandardTags.StatementTag.class,
                            TradingException.section(statement, source),
                            NullValue.INSTANCE,
                            parts.toArray(PartNode[]::new)));
        }
        return nodes.toArray(PartNode[]::new);
    }

    private static Object value(Expr expr, SourceSection section) {
        return switch (expr) {
            case Expr.Num number -> number.value();
            case Expr.Bool truth -> truth.value();
            case Expr.Text text -> Conversions.text(text.value());
            case Expr.Param param -> param.value();
            default -> new ExpressionObject(expr.type(), section);
        };
    }

    @Override
    @ExplodeLoop
    Object execute(VirtualFrame frame) {
        for (PartNode statement : statements) {
            statement.execute(frame);
        }
        return super.execute(frame);
    }

    @Override
    public InstrumentableNode materializeInstrumentableNodes(Set<Class<? extends Tag>> tags) {
        return this;
    }

    @Override
    public boolean hasTag(Class<? extends Tag> tag) {
        return tag == StandardTags.RootTag.class;
    }
}
