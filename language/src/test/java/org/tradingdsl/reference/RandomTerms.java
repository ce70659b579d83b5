// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.reference;

import org.tradingdsl.language.plan.Term;
import org.tradingdsl.nodes.kernel.Primitive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Programs that nobody would write: random operators over each other, every one of them well typed
 * and alive: on a sample ticker each number takes many values and each truth value both, so that no
 * output is a row of NaN.
 */
final class RandomTerms {
    private static final String[] COLUMNS = {"open", "high", "low", "close", "volume"};
    private static final int[] WINDOWS = {1, 2, 3, 5, 8, 14, 20, 63, 64, 65};
    private static final int[] LONG_WINDOWS = {127, 200, 256, 511, 512, 513};
    private static final TestTicker SAMPLE =
            TestTicker.random("sample", 700, 0.002, new SplittableRandom(1));

    private final SplittableRandom random;
    private final Term.Pool pool = new Term.Pool();
    private final List<Term> numbers = new ArrayList<>();
    private final List<Term> booleans = new ArrayList<>();
    private final SlowTerms sample = new SlowTerms(SAMPLE.columns(), SAMPLE.bars());

    private RandomTerms(SplittableRandom random) {
        this.random = random;
        for (String column : COLUMNS) {
            numbers.add(pool.column(column));
        }
        booleans.add(pool.of(Primitive.GT, List.of(pool.column("close"), pool.column("open"))));
    }

    /** A few outputs over a graph of about {@code size} operators. */
    static List<Term> outputs(SplittableRandom random, int size, int outputs) {
        RandomTerms terms = new RandomTerms(random);
        for (int i = 0; i < size; i++) {
            terms.grow();
        }
        List<Term> all = new ArrayList<>(terms.numbers);
        all.addAll(terms.booleans);
        List<Term> chosen = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            // The youngest operators stand on most of the others.
            List<Term> from = i % 2 == 0 ? terms.numbers : terms.booleans;
            chosen.add(from.get(from.size() - 1 - random.nextInt(Math.max(1, from.size() / 3))));
        }
        return chosen;
    }

    /**
     * Outputs that all stand on averages and running totals, of columns and of random terms; every
     * other one certainly on one with a steady form. The first half are numbers, the others truth
     * values.
     */
    static List<Term> recurrences(SplittableRandom random, int size, int outputs) {
        RandomTerms terms = new RandomTerms(random);
        for (int i = 0; i < size; i++) {
            terms.grow();
        }
        List<Term> chosen = new ArrayList<>();
        for (int i = 0; i < outputs; i++) {
            Term value = terms.numbers.get(random.nextInt(terms.numbers.size()));
            Term carried = i % 2 == 0 ? terms.seeded(value) : terms.average(value);
            if (random.nextInt(4) == 0) {
                carried = terms.pool.of(Primitive.CUMSUM, List.of(carried));
            }
            chosen.add(
                    i < outputs / 2
                            ? carried
                            : terms.pool.of(Primitive.GT, List.of(value, carried)));
        }
        return chosen;
    }

    private Term seeded(Term value) {
        Primitive kind = random.nextBoolean() ? Primitive.EMA : Primitive.RMA;
        return pool.of(kind, List.of(value), random.nextInt(2, 40));
    }

    private Term average(Term value) {
        Primitive[] kinds = {Primitive.EMA, Primitive.RMA, Primitive.EWM_MEAN};
        Primitive kind = kinds[random.nextInt(kinds.length)];
        return pool.of(kind, List.of(value), constants(kind, random));
    }

    private void grow() {
        Term term = candidate();
        while (!isAlive(term)) {
            term = candidate();
        }
        (term.isBoolean() ? booleans : numbers).add(term);
    }

    private Term candidate() {
        Primitive[] all = Primitive.values();
        Primitive operator = all[random.nextInt(all.length)];
        return switch (operator) {
            case COLUMN -> pool.column(COLUMNS[random.nextInt(COLUMNS.length)]);
            case NUMBER, BOOLEAN ->
                    pool.of(
                            Primitive.ADD,
                            List.of(numbers.getLast(), pool.number(random.nextInt(1, 9) / 4.0)));
            default -> pool.of(operator, inputs(operator), constants(operator, random));
        };
    }

    private boolean isAlive(Term term) {
        double[] values = sample.asNumbers(term);
        long valid = Arrays.stream(values).filter(v -> Math.abs(v) < 1e12).count();
        long different =
                Arrays.stream(values)
                        .filter(v -> Math.abs(v) > 1e-9 || v == 0)
                        .distinct()
                        .limit(40)
                        .count();
        return valid > values.length / 8 && different >= (term.isBoolean() ? 2 : 20);
    }

    private List<Term> inputs(Primitive operator) {
        List<Term> inputs = new ArrayList<>();
        for (int i = 0; i < operator.arity(); i++) {
            List<Term> from = operator.takesBoolean(i) ? booleans : numbers;
            // Half the time a young one, so that graphs grow deep.
            int back = random.nextBoolean() ? Math.min(3, from.size()) : from.size();
            inputs.add(from.get(from.size() - 1 - random.nextInt(back)));
        }
        return inputs;
    }

    /** Constants that an operator accepts. */
    static double[] constants(Primitive operator, SplittableRandom random) {
        int[] windows = random.nextInt(12) == 0 ? LONG_WINDOWS : WINDOWS;
        int n = windows[random.nextInt(windows.length)];
        return operator.constants().stream()
                .mapToDouble(
                        name ->
                                switch (name) {
                                    case "n" -> n;
                                    case "min_periods" ->
                                            random.nextBoolean() ? n : random.nextInt(0, n + 1);
                                    case "ddof", "adjust", "ignore_na" -> random.nextInt(2);
                                    case "less" -> random.nextInt(3) - 1;
                                    case "threshold" -> random.nextInt(1, 12) / 4.0;
                                    case "alpha" ->
                                            random.nextInt(10) == 0
                                                    ? 1
                                                    : random.nextInt(1, 100) / 100.0;
                                    default ->
                                            throw new IllegalArgumentException(
                                                    operator + ": " + name);
                                })
                .toArray();
    }
}
