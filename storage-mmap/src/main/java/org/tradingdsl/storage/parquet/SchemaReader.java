// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.storage.parquet;

import org.apache.parquet.format.ConvertedType;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.LogicalType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.TimeUnit;
import org.apache.parquet.format.Type;

import java.util.ArrayList;
import java.util.List;

/** Reads the top-level columns out of the flattened schema tree of a Parquet footer. */
final class SchemaReader {
    private final List<SchemaElement> elements;
    private final List<Leaf> leaves = new ArrayList<>();
    private int next = 1;
    private int ordinal;

    private SchemaReader(List<SchemaElement> elements) {
        this.elements = elements;
    }

    static List<Leaf> read(List<SchemaElement> elements) {
        SchemaReader reader = new SchemaReader(elements);
        int children = elements.get(0).getNum_children();
        for (int i = 0; i < children; i++) {
            reader.topLevel();
        }
        return List.copyOf(reader.leaves);
    }

    private void topLevel() {
        SchemaElement e = elements.get(next);
        boolean repeated = e.getRepetition_type() == FieldRepetitionType.REPEATED;
        if (!e.isSetType() || repeated) {
            leaves.add(new Leaf(e.getName(), -1, ValueKind.NESTED, null, 0, 0, false, "nested"));
            skip();
            return;
        }
        next++;
        ValueKind kind = kind(e);
        leaves.add(
                new Leaf(
                        e.getName(),
                        ordinal++,
                        kind,
                        e.getType(),
                        e.getType_length(),
                        kind == ValueKind.DECIMAL ? scale(e) : 0,
                        e.getRepetition_type() == FieldRepetitionType.OPTIONAL,
                        text(e)));
    }

    private void skip() {
        SchemaElement e = elements.get(next++);
        if (e.isSetType()) {
            ordinal++;
        } else {
            for (int i = 0; i < e.getNum_children(); i++) {
                skip();
            }
        }
    }

    private static int scale(SchemaElement e) {
        LogicalType logical = e.getLogicalType();
        return logical != null && logical.isSetDECIMAL()
                ? logical.getDECIMAL().getScale()
                : e.getScale();
    }

    private static ValueKind kind(SchemaElement e) {
        LogicalType logical = e.getLogicalType();
        ConvertedType converted = e.getConverted_type();
        boolean decimal =
                logical != null && logical.isSetDECIMAL() || converted == ConvertedType.DECIMAL;
        return switch (e.getType()) {
            case DOUBLE -> ValueKind.DOUBLE;
            case FLOAT -> ValueKind.FLOAT;
            case BOOLEAN -> ValueKind.BOOLEAN;
            case INT96 -> ValueKind.INT96;
            case INT32 -> decimal ? ValueKind.DECIMAL : int32(logical, converted);
            case INT64 -> decimal ? ValueKind.DECIMAL : int64(logical, converted);
            case FIXED_LEN_BYTE_ARRAY ->
                    decimal
                            ? ValueKind.DECIMAL
                            : logical != null && logical.isSetFLOAT16()
                                    ? ValueKind.FLOAT16
                                    : ValueKind.OTHER;
            case BYTE_ARRAY ->
                    decimal
                            ? ValueKind.DECIMAL
                            : logical == null
                                            || logical.isSetSTRING()
                                            || logical.isSetENUM()
                                            || logical.isSetJSON()
                                    ? ValueKind.TEXT
                                    : ValueKind.OTHER;
        };
    }

    private static ValueKind int32(LogicalType logical, ConvertedType converted) {
        if (logical != null) {
            if (logical.isSetINTEGER()) {
                return logical.getINTEGER().isIsSigned() ? ValueKind.INT32 : ValueKind.UINT32;
            }
            return logical.isSetDATE() ? ValueKind.DATE : ValueKind.OTHER;
        }
        if (converted == null) {
            return ValueKind.INT32;
        }
        return switch (converted) {
            case DATE -> ValueKind.DATE;
            case INT_8, INT_16, INT_32 -> ValueKind.INT32;
            case UINT_8, UINT_16, UINT_32 -> ValueKind.UINT32;
            default -> ValueKind.OTHER;
        };
    }

    private static ValueKind int64(LogicalType logical, ConvertedType converted) {
        if (logical != null) {
            if (logical.isSetINTEGER()) {
                return logical.getINTEGER().isIsSigned() ? ValueKind.INT64 : ValueKind.UINT64;
            }
            if (logical.isSetTIMESTAMP()) {
                TimeUnit unit = logical.getTIMESTAMP().getUnit();
                return unit.isSetMILLIS()
                        ? ValueKind.TIMESTAMP_MILLIS
                        : unit.isSetMICROS()
                                ? ValueKind.TIMESTAMP_MICROS
                                : ValueKind.TIMESTAMP_NANOS;
            }
            return ValueKind.OTHER;
        }
        if (converted == null) {
            return ValueKind.INT64;
        }
        return switch (converted) {
            case INT_64 -> ValueKind.INT64;
            case UINT_64 -> ValueKind.UINT64;
            case TIMESTAMP_MILLIS -> ValueKind.TIMESTAMP_MILLIS;
            case TIMESTAMP_MICROS -> ValueKind.TIMESTAMP_MICROS;
            default -> ValueKind.OTHER;
        };
    }

    private static String text(SchemaElement e) {
        ValueKind kind = kind(e);
        return switch (kind) {
            case DECIMAL -> "DECIMAL(" + precision(e) + ", " + scale(e) + ")";
            case TIMESTAMP_MILLIS -> "TIMESTAMP(ms)";
            case TIMESTAMP_MICROS -> "TIMESTAMP(us)";
            case TIMESTAMP_NANOS -> "TIMESTAMP(ns)";
            case TEXT -> e.getLogicalType() != null ? "STRING" : "BYTE_ARRAY";
            case OTHER ->
                    e.getType() == Type.FIXED_LEN_BYTE_ARRAY
                            ? "FIXED_LEN_BYTE_ARRAY(" + e.getType_length() + ")"
                            : e.getLogicalType() != null
                                    ? e.getLogicalType().getSetField() + " in " + e.getType()
                                    : e.getType().toString();
            default -> kind.toString();
        };
    }

    private static int precision(SchemaElement e) {
        LogicalType logical = e.getLogicalType();
        return logical != null && logical.isSetDECIMAL()
                ? logical.getDECIMAL().getPrecision()
                : e.getPrecision();
    }
}
