// SPDX-License-Identifier: Apache-2.0
package org.tradingdsl.benchmarks;

/**
 * The jobs as one would write them by hand in Java: a scalar loop over arrays, compiled by the
 * JVM's usual compiler.
 */
final class PlainJobs {
    private static final double AL = 1.0 / 14;
    private static final double BE = 1.0 - 1.0 / 14;

    private PlainJobs() {}

    /** The figures of one ticker, in the order of {@link Job#figures()}. */
    static double[] run(Job job, Columns d, int k) {
        return switch (job) {
            case A -> a(d.close()[k], d.volume()[k]);
            case B -> b(d.high()[k], d.low()[k], d.close()[k]);
            case BACKTEST -> backtest(d.open()[k], d.close()[k], d.volume()[k]);
            case FORTY -> forty(d.close()[k]);
        };
    }

    private static double[] a(double[] close, double[] volume) {
        double ag = 0, al = 0, sum = 0, growth = 1, before = close[0];
        boolean signal = false, held = false;
        int entries = 0;
        for (int t = 1; t < close.length; t++) {
            double x = close[t], d = x - before, g = d > 0 ? d : 0, l = d < 0 ? -d : 0;
            if (t == 1) {
                ag = g;
                al = l;
            } else {
                ag = BE * ag + AL * g;
                al = BE * al + AL * l;
            }
            if (signal) {
                double r = x / before - 1;
                sum += r;
                growth *= 1 + r;
                if (!held) {
                    entries++;
                }
            }
            held = signal;
            signal = 100 - 100 / (1 + ag / al) > 70 & volume[t] > 1e6;
            before = x;
        }
        return new double[] {sum, growth - 1, entries};
    }

    private static double[] b(double[] high, double[] low, double[] close) {
        double s50 = 0, s200 = 0, mean = 0, m2 = 0, atr = 0, before = 0;
        double equity = 1, peak = 1, drawdown = 0, sum = 0, squares = 0;
        boolean state = false, held = false, wasAbove = false, wasBelow = false;
        int entries = 0;
        for (int t = 0; t < close.length; t++) {
            double x = close[t], ret = 0;
            if (t > 0) {
                if (state) {
                    ret = x / before - 1;
                }
                if (state != held) {
                    ret -= 1e-4;
                    entries += state ? 1 : 0;
                }
                held = state;
            }
            equity *= 1 + ret;
            peak = Math.max(peak, equity);
            drawdown = Math.min(drawdown, equity / peak - 1);
            sum += ret;
            squares += ret * ret;
            double range = high[t] - low[t];
            if (t > 0) {
                range =
                        Math.max(
                                range,
                                Math.max(Math.abs(high[t] - before), Math.abs(low[t] - before)));
                atr = BE * atr + AL * range;
            } else {
                atr = range;
            }
            s50 += x;
            s200 += x;
            if (t >= 50) {
                s50 -= close[t - 50];
            }
            if (t >= 200) {
                s200 -= close[t - 200];
            }
            if (t < 20) {
                double d = x - mean;
                mean += d / (t + 1);
                m2 += d * (x - mean);
            } else {
                double old = close[t - 20], d = x - old, m0 = mean;
                mean += d * (1.0 / 20);
                m2 += d * (x - mean + old - m0);
            }
            if (t >= 199) {
                double fast = s50 * (1.0 / 50), slow = s200 * (1.0 / 200);
                boolean above = fast > slow, below = fast < slow;
                if ((t > 199 && below && !wasBelow) || x < slow - 3 * atr) {
                    state = false;
                } else if (t > 199
                        && above
                        && !wasAbove
                        && x < mean + 2 * Math.sqrt(m2 * (1.0 / 20))) {
                    state = true;
                }
                wasAbove = above;
                wasBelow = below;
            }
            before = x;
        }
        int bars = close.length;
        double mu = sum / bars, variance = (squares - sum * mu) / (bars - 1);
        return new double[] {sum, equity - 1, entries, drawdown, mu / Math.sqrt(variance)};
    }

    private static double[] backtest(double[] open, double[] close, double[] volume) {
        double fee = 0.0005, init = 100_000, cash = init, units = 0, budget = 0;
        double ag = 0, al = 0, last = 0, before = init, peak = init, drawdown = 0;
        double sum = 0, squares = 0, downside = 0, profit = 0, loss = 0, fees = 0;
        int trades = 0, wins = 0, in = 0;
        boolean buying = false, selling = false;
        for (int t = 0; t < close.length; t++) {
            double price = open[t];
            if ((buying | selling) && price == price) {
                if (buying) {
                    budget = cash;
                    units = budget / (price * (1 + fee));
                    cash = 0;
                    fees += units * price * fee;
                    trades++;
                } else {
                    double cost = units * price * fee,
                            proceeds = units * price - cost,
                            pnl = proceeds - budget;
                    cash += proceeds;
                    fees += cost;
                    units = 0;
                    wins += pnl > 0 ? 1 : 0;
                    profit += pnl > 0 ? pnl : 0;
                    loss += pnl < 0 ? -pnl : 0;
                }
                last = price;
                buying = selling = false;
            }
            double x = close[t];
            if (x == x) {
                last = x;
            }
            double equity = units > 0 ? cash + units * last : cash, r = equity / before - 1;
            before = equity;
            peak = Math.max(peak, equity);
            drawdown = Math.min(drawdown, equity / peak - 1);
            sum += r;
            squares += r * r;
            downside += r < 0 ? r * r : 0;
            in += units > 0 ? 1 : 0;
            boolean signal = false;
            if (t > 0) {
                double d = x - close[t - 1], g = d > 0 ? d : 0, l = d < 0 ? -d : 0;
                if (t <= 14) {
                    ag += g;
                    al += l;
                    if (t == 14) {
                        ag /= 14;
                        al /= 14;
                    }
                } else {
                    ag = (ag * 13 + g) / 14;
                    al = (al * 13 + l) / 14;
                }
                signal = t >= 14 && (al == 0 || 100 - 100 / (1 + ag / al) > 70) & volume[t] > 1e6;
            }
            if (units > 0) {
                selling |= !signal;
            } else {
                buying = signal;
            }
        }
        int bars = close.length;
        double mu = sum / bars, deviation = Math.sqrt((squares - sum * mu) / (bars - 1));
        int closed = units > 0 ? trades - 1 : trades;
        return new double[] {
            before,
            drawdown,
            trades,
            (double) wins / closed,
            profit / loss,
            (double) in / bars,
            fees,
            mu / deviation,
            mu / Math.sqrt(downside / bars),
            deviation
        };
    }

    private static double[] forty(double[] close) {
        int signals = 40;
        double[] ag = new double[signals];
        double[] al = new double[signals];
        long votes = 0;
        for (int t = 1; t < close.length; t++) {
            double d = close[t] - close[t - 1], g = d > 0 ? d : 0, l = d < 0 ? -d : 0;
            for (int k = 0; k < signals; k++) {
                int n = k + 2;
                if (t <= n) {
                    ag[k] += g;
                    al[k] += l;
                    if (t == n) {
                        ag[k] /= n;
                        al[k] /= n;
                    }
                } else {
                    ag[k] = (ag[k] * (n - 1) + g) / n;
                    al[k] = (al[k] * (n - 1) + l) / n;
                }
                if (t >= n && (al[k] == 0 || 100 - 100 / (1 + ag[k] / al[k]) > 70)) {
                    votes++;
                }
            }
        }
        return new double[] {votes};
    }
}
