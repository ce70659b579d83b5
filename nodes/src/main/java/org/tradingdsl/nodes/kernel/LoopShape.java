// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.nodes.kernel;

import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.RootNode;

import jdk.incubator.vector.VectorOperators;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shape of a loop: everything that its machine code is made from, as text. Two loops whose
 * shapes are equal may run each other's code.
 *
 * <p>It is read off the finished tree, before its first call: the class of every node and all its
 * fields, and so on through whatever they hold. So a node cannot forget to mention something; it
 * can only keep something out, by having it passed to the loop ({@link LoopNumber}, {@link
 * LoopLength}, {@link LoopArea}, {@link LoopColumn}), and then its code cannot see the value
 * either.
 */
final class LoopShape {
    private static final String OURS = "org.tradingdsl.nodes.";

    private static final ClassValue<Field[]> FIELDS =
            new ClassValue<>() {
                @Override
                protected Field[] computeValue(Class<?> type) {
                    List<Field> fields = new ArrayList<>();
                    for (Class<?> c = type;
                            c != Object.class && c != Node.class && c != RootNode.class;
                            c = c.getSuperclass()) {
                        for (Field field : c.getDeclaredFields()) {
                            if (!Modifier.isStatic(field.getModifiers())) {
                                field.setAccessible(true);
                                fields.add(field);
                            }
                        }
                    }
                    return fields.toArray(Field[]::new);
                }
            };

    private final StringBuilder text = new StringBuilder(1 << 12);
    private final Map<Object, Integer> seen = new IdentityHashMap<>();

    private LoopShape() {}

    /** The shape of a loop; its name and the place of its region are no part of it. */
    static String of(LoopRoot root) {
        LoopShape shape = new LoopShape();
        shape.text.append(root.getFrameDescriptor().getNumberOfSlots()).append(':');
        for (Object part : root.parts()) {
            shape.add(part);
        }
        return shape.text.toString();
    }

    private void add(Object value) {
        switch (value) {
            case null -> text.append('0');
            case Boolean truth -> text.append(truth ? 't' : 'f');
            case Integer number -> text.append('i').append(number);
            case Long number -> text.append('l').append(number);
            case Double number -> text.append('d').append(Double.doubleToRawLongBits(number));
            case Enum<?> constant ->
                    text.append(constant.getDeclaringClass().getName()).append(constant.name());
            case VectorOperators.Operator operator -> text.append(operator.name());
            case LoopRegion region -> text.append('r');
            case Lanes lanes -> text.append(lanes);
            case LoopNumber passed -> text.append(passed);
            case LoopLength passed -> text.append(passed);
            case LoopArea passed -> text.append(passed);
            case LoopColumn passed -> text.append(passed);
            case Object other when other.getClass().isArray() -> array(other);
            case Object other -> object(other);
        }
        text.append(' ');
    }

    private void array(Object array) {
        int length = Array.getLength(array);
        text.append('[').append(length).append(' ');
        for (int i = 0; i < length; i++) {
            add(Array.get(array, i));
        }
        text.append(']');
    }

    private void object(Object object) {
        Integer known = seen.putIfAbsent(object, seen.size());
        if (known != null) {
            text.append('#').append(known);
            return;
        }
        Class<?> type = object.getClass();
        if (!type.getName().startsWith(OURS)) {
            throw new IllegalStateException(
                    "a loop holds a " + type.getName() + ", which its shape cannot express");
        }
        text.append(type.getName(), OURS.length(), type.getName().length()).append('(');
        for (Field field : FIELDS.get(type)) {
            try {
                add(field.get(object));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        text.append(')');
    }
}
