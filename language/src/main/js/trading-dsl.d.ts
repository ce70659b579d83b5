// SPDX-License-Identifier: Apache-2.0
/**
 * Trading strategies as lazy expressions, for GraalJS. See docs/javascript.md.
 *
 * @example
 * import td from "trading-dsl";
 *
 * const market = td.market("data/");
 * const signal = market.col("close").rsi(14).gt(70).and(market.col("volume").gt(1_000_000));
 * const result = td.backtest({ entries: signal, exits: signal.not(), fees: 0.0005 }).run(market);
 * console.log(result.stats().sharpe);
 */
import type {
    CommonMethods, EwmWindow, ExpandingWindow, RollingWindow, ScalarMethods, SeriesMethods, SignalMethods,
} from "./functions.js";
import type * as self from "./trading-dsl.js";

export * from "./functions.js";

declare const kind: unique symbol;

/** What a program can run as its result. Immutable, and nothing is computed before it runs. */
export interface Runnable {
    /**
     * Runs over a market: the one given, else the one the columns were taken from, else that of `trading-dsl run --data`.
     *
     * @param params values of the program's parameters by name
     */
    run(market?: MarketLike | null, params?: Record<string, number>, options?: RunOptions): Result;
    /** The same as run. */
    collect(market?: MarketLike | null, params?: Record<string, number>, options?: RunOptions): Result;
    /** What the program reads, its warm-up and the loops it becomes: the document of `trading-dsl explain --json`. */
    explain(): Record<string, unknown>;
    /** The hash of the canonical form: the same whichever way, and in whichever language, the program was written. */
    readonly hash: string;
    /** The JSON form, `trading-dsl/ast/1`. */
    toJSON(): Ast;
    /** The text form. */
    toString(): string;
}

/** A lazy expression. JavaScript has no operators to overload, so operators are methods. */
interface Expression extends Runnable {
    /** pandas' rolling window: `x.rolling(20).mean()`. */
    rolling(n: Constant | { n?: Constant; window?: Constant; min_periods?: Constant | null },
        min_periods?: Constant | null | { min_periods?: Constant | null }): RollingWindow;
    /** pandas' exponential window, with one of com, span, halflife and alpha: `x.ewm({ span: 10 }).mean()`. */
    ewm(decay: EwmOptions): EwmWindow;
    /** pandas' expanding window, over all bars so far: `x.expanding().max()`. */
    expanding(min_periods?: Constant | { min_periods?: Constant }): ExpandingWindow;
}

/** One number per bar; NaN is missing. */
export interface Series extends Expression, CommonMethods, SeriesMethods {
    readonly [kind]: "series";
}

/** One truth value per bar. In arithmetic it counts as 0 or 1. */
export interface Signal extends Expression, CommonMethods, SignalMethods {
    readonly [kind]: "signal";
}

/** A constant that is part of the program: a parameter, or arithmetic over parameters. */
export type Scalar = ScalarMethods & Series & { readonly constant: true };

/** Several series, taken by member. */
export interface Outputs extends Runnable {
    readonly [kind]: "outputs";
}

/** What is taken where a series is expected; a number is the same on every bar. */
export type Numbers = Series | Signal | number;

/** What is taken where a condition is expected. JavaScript's own true and false are refused: they come from && || ! and ==. */
export type Condition = Signal;

/** What is taken where a number must be the same on every bar. */
export type Constant = number | Scalar;

/** What is taken where true or false must be the same on every bar. */
export type Flag = boolean;

/** The decay of an exponential window: one of the first four, as in pandas. */
export interface EwmOptions {
    com?: Constant | null;
    span?: Constant | null;
    halflife?: Constant | null;
    alpha?: Constant | null;
    /** How many valid values there must have been; 0 when not given. */
    min_periods?: Constant;
    /** Whether to divide by the sum of the weights so far; true when not given. */
    adjust?: Flag;
    /** Whether missing values are left out when weights are counted; false when not given. */
    ignore_na?: Flag;
}

/** The JSON form of a program. */
export interface Ast {
    schema: "trading-dsl/ast/1";
    nodes: object[];
    result: number;
}

/** A whole program: a backtest, one series, or several named ones. */
export interface Program extends Runnable {
    readonly [kind]: "program";
    /** The JSON form as text, with the name of the script, each node with the place it was written at. */
    toText(): string;
}

/** What a run can be told besides its market and parameters; the options of `trading-dsl run`. */
export interface RunOptions {
    /** Run these tickers only. */
    tickers?: string | string[];
    /** The first day or instant that counts: ISO 8601, UTC, or a Date. Indicators start at the first bar all the same. */
    from?: string | Date;
    /** The last day or instant that counts: ISO 8601, UTC, or a Date; the text of a day means all of that day. */
    to?: string | Date;
    /** How many threads work; all cores when not given. */
    threads?: number;
    pin?: boolean;
    /** The folder of the segment store. */
    store?: string;
    /** A folder that results are written to, as Parquet and JSON. */
    out?: string;
    /** Whether rows out of time order are sorted. */
    sort?: boolean;
    /** What becomes of rows with the same time; an error when not given. */
    duplicates?: "fail" | "first" | "last";
    ticker_column?: string;
    time_column?: string;
    /** The unit of a time column of integers. */
    time_unit?: "s" | "ms" | "us" | "ns";
    /** "last" computes the value at the last bar only. */
    figures?: "all" | "last";
    progress?: (done: number, total: number, phase: string) => void;
}

/** Where columns come from. Nothing is read before a program runs. */
export interface Market {
    /** One of the market's columns. */
    col(name: string): Series;
    toString(): string;
}

/** A market, a path to one, or tables to make one of. */
export type MarketLike = Market | string | Tables;

/** Arrays by column, by ticker. Besides the time each has the columns that strategies and fills read. */
export type Tables = Record<string, Record<string, ColumnLike>>;

/**
 * Values of a column, copied once. Times (`ts`, `timestamp`, `date` or `datetime`) are Dates, ISO 8601 texts, milliseconds
 * since 1970 UTC, or bigints of nanoseconds; with the option time_unit, whole numbers of that unit. Missing numbers are NaN
 * or null.
 */
export type ColumnLike =
    | Float64Array | Float32Array | BigInt64Array | BigUint64Array | Int32Array | Int16Array | Int8Array | Uint32Array
    | Uint16Array | Uint8Array | Uint8ClampedArray | readonly (number | boolean | bigint | Date | string | null)[];

/** How files or tables are read. */
export interface MarketOptions {
    /** The folder of the segment store; for files. */
    store?: string;
    /** Whether rows out of time order are sorted. */
    sort?: boolean;
    /** What becomes of rows with the same time; an error when not given. */
    duplicates?: "fail" | "first" | "last";
    /** The column that names the ticker; for files. */
    ticker_column?: string;
    time_column?: string;
    /** The unit of a time column of integers. */
    time_unit?: "s" | "ms" | "us" | "ns";
}

/** The figures of a backtest; those that a ticker does not have are null. */
export interface Metrics {
    bars: number;
    total_return: number | null;
    cagr: number | null;
    volatility: number | null;
    sharpe: number | null;
    sortino: number | null;
    calmar: number | null;
    max_drawdown: number | null;
    trades: number;
    win_rate: number | null;
    profit_factor: number | null;
    exposure: number | null;
    fees_paid: number;
    final_equity: number;
    periods_per_year: number;
    ambiguous_bars: number;
}

/** The summary of one series. */
export interface Summary {
    valid: number;
    last: number | null;
    mean: number | null;
    min: number | null;
    max: number | null;
    sum: number | null;
}

/** The figures of one ticker: metrics of a backtest, the summary of a series, or one summary per name. */
export interface TickerFigures extends Partial<Metrics>, Partial<Summary> {
    ticker: string;
    bars: number;
    series?: Record<string, Summary>;
}

/** A trade; what an open one does not have yet is null. Instants have milliseconds here, nanoseconds in columns. */
export interface Trade {
    ticker: string;
    side: string;
    entry_ts: Date;
    entry_price: number;
    exit_ts: Date | null;
    exit_price: number | null;
    units: number;
    fees: number;
    pnl: number;
    return: number;
    bars: number;
    exit_reason: string;
}

/** Trades by column. Instants are nanoseconds since 1970 UTC, the least int64 where missing; numbers are NaN where missing. */
export interface TradeColumns {
    ticker: readonly string[];
    side: readonly string[];
    entry_ts: BigInt64Array;
    entry_price: Float64Array;
    exit_ts: BigInt64Array;
    exit_price: Float64Array;
    units: Float64Array;
    fees: Float64Array;
    pnl: Float64Array;
    return: Float64Array;
    bars: BigInt64Array;
    exit_reason: readonly string[];
}

/** An equity curve: one element per bar. */
export interface EquityColumns {
    /** Nanoseconds since 1970 UTC; `td.date(ts[i])` gives a Date. */
    ts: BigInt64Array;
    equity: Float64Array;
    /** 1n while the bar ends in a position, else 0n. */
    position: BigInt64Array;
    /** equity / its peak so far - 1. */
    drawdown: Float64Array;
}

/**
 * What a run gave. Arrays lie over the engine's own memory: nothing is copied, and writing to them throws; `.slice()` gives
 * a copy of one's own.
 */
export interface Result {
    /** A hash over all results: equal digests mean equal bits. */
    readonly digest: string;
    /** The tickers that ran, in ascending order. */
    readonly tickers: string[];
    /** The metrics of a backtest over all tickers together. */
    stats(): Metrics & { init_cash: number };
    /** The figures of one ticker. */
    stats(ticker: string): TickerFigures;
    /** The trades of one ticker, or of all, by ticker and then by entry. */
    trades(ticker?: string): Trade[];
    /** The trades of one ticker as columns. The ticker may be left out when there is one only, here and below. */
    tradeColumns(ticker?: string): TradeColumns;
    /** A ticker's equity bar by bar. */
    equity(ticker?: string): EquityColumns;
    /** A ticker's values bar by bar: `ts` (nanoseconds since 1970 UTC) and `value`, or one column per name; NaN is missing. */
    series(ticker?: string): { ts: BigInt64Array } & Record<string, Float64Array | Uint8Array>;
    /** The result's document, as `trading-dsl run --json` prints it. */
    toJSON(): { schema: "trading-dsl/result/1"; digest: string; tickers: TickerFigures[] } & Record<string, unknown>;
}

/** The engine cannot be reached, or it refused something; the message says what, where and how to mend it. */
export class TradingError extends Error {
    /** What was wrong: the strategy, an option or argument, files or store, what the context forbids, or the engine itself. */
    readonly kind: "program" | "usage" | "data" | "access" | "engine";
}

/**
 * A market: Parquet files (a file, a folder of them, or a glob), or tables in memory. Without either it is the market that
 * `trading-dsl run` was given with `--data`.
 *
 * @example
 * td.market({ AAPL: { ts: [new Date("2020-01-02")], open: [74.06], close: new Float64Array([75.09]) } })
 */
export function market(data?: string | Tables, options?: MarketOptions): Market;

/** A column of whatever market the program runs over. */
export function col(name: string): Series;

/** A constant as an expression, for what has no series yet: `td.literal(100).sub(x)`. */
export function literal(value: number): Scalar;
export function literal(value: boolean): Signal;

/** A parameter: its default unless a run sets it, within low and high. */
export function param(name: string, preset: number, limits?: { low?: number; high?: number }): Scalar;

/** Several named series as one program. */
export function select(series: Record<string, Numbers>): Program;

/** A series, or several outputs, as a program. */
export function strategy(result: Runnable): Program;

/** An instant in nanoseconds since 1970 UTC as a Date, which has milliseconds; null when it is missing. */
export function date(nanoseconds: bigint): Date | null;

/** All of the module; a name that it does not have is an error that suggests one. */
declare const td: Omit<typeof self, "default">;
export default td;
