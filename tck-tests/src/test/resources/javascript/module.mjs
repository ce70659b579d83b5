// SPDX-License-Identifier: Apache-2.0
// Tests of the module trading-dsl: the functions of the default export, run one by one by JavaScriptModuleTest.
import td, * as all from "trading-dsl";

const DATA = globalThis.exampleData;
const OPTIONS = { store: globalThis.exampleStore };
const close = td.col("close");
const up = close.gt(close.shift(1));

function equal(found, expected) {
    const [a, b] = [found, expected].map((x) => JSON.stringify(x, (_, y) => (typeof y === "bigint" ? `${y}n` : y)));
    if (a !== b) {
        throw new Error(`expected ${b}, found ${a}`);
    }
}

function matches(text, pattern) {
    if (!pattern.test(text)) {
        throw new Error(`expected a text like ${pattern}, found ${text}`);
    }
}

function refused(work, pattern, type = TypeError) {
    try {
        work();
    } catch (error) {
        matches(error.message, pattern);
        equal(error instanceof type, true);
        return error;
    }
    throw new Error(`expected an error like ${pattern}, found none`);
}

/** The lines of this file that a stack names; the first is where the mistake was made. */
const lines = (error) => error.stack.split("\n").filter((line) => line.includes("module.mjs"));

const DAY = 86_400_000;
const days = (n) => Array.from({ length: n }, (_, i) => new Date(Date.UTC(2024, 0, 1) + i * DAY));
const prices = [10, 11, 12, 11, 10, 9, 10, 12, 14, 13];
const table = () => ({ ts: days(10), open: prices, close: Float64Array.from(prices), volume: new Int32Array(10).fill(100) });

export default {
    "methods and functions make the same program"() {
        equal(close.rsi(14).toJSON().nodes.length, td.rsi(close, 14).toJSON().nodes.length);
        equal(close.rsi(14).hash, td.rsi(close, 14).hash);
        equal(close.rsi().hash, td.rsi({ x: close, n: 14 }).hash);
        equal(close.mom(5).hash, td.momentum(close, 5).hash);
        equal(td.var(close, 5).hash, td.variance(close, 5).hash);
    },

    "the default export has all that the module has"() {
        equal(Object.keys(all).filter((name) => name !== "default" && !(name in td)), []);
    },

    "operators are methods"() {
        equal(String(close.add(1).sub(2).mul(3).div(4).mod(5).pow(2).neg()), "-((((((close + 1) - 2) * 3) / 4) % 5) ** 2)");
        equal(String(up.and(close.le(3)).or(close.ne(4)).xor(up.not())),
            "((((close > close.shift(1)) & (close <= 3)) | (close != 4)) ^ ~(close > close.shift(1)))");
    },

    "the text form is a program of the language"() {
        equal(String(td.col("rsi").add(td.col("and")).sub(td.col("my col"))), '((market.col("rsi") + market.col("and")) - market.col("my col"))');
        const text = String(td.backtest({ entries: up, exits: up.not(), fees: 0.001, fill: "close" }));
        equal(text, 'backtest(entries=(close > close.shift(1)), exits=~(close > close.shift(1)), fees=0.001, fill="close")');
        equal(Polyglot.eval("trading", text).hash, td.backtest(up, up.not(), { fees: 0.001, fill: "close" }).hash);
    },

    "expressions are immutable"() {
        refused(() => { close.x = 3; }, /./);
        refused(() => { td.sma = 3; }, /./);
        const before = JSON.stringify(close);
        close.add(1);
        equal(JSON.stringify(close), before);
    },

    "equal parts appear once in the JSON form"() {
        equal(close.add(1).mul(td.col("close").add(1)).toJSON(), {
            schema: "trading-dsl/ast/1",
            nodes: [
                { column: "close" }, { number: 1 }, { method: "add", of: 0, args: [1] }, { method: "mul", of: 2, args: [2] },
            ],
            result: 3,
        });
    },

    "a very deep expression"() {
        let deep = close;
        for (let i = 0; i < 5000; i++) {
            deep = deep.add(1);
        }
        equal(deep.toJSON().nodes.length, 5002);
    },

    "values are refused where a number or a condition is needed"() {
        for (const use of [() => close > 3, () => close + 1, () => +close, () => Math.max(close, 1)]) {
            refused(use, /no value before it runs.*\.gt.*\.and/s);
        }
        refused(() => [...close], /cannot be iterated/);
        refused(() => td.backtest({ entries: up, exits: !up }), /'exits' of backtest must be a signal.*found false.*\.not\(\)/);
        refused(() => up.and(up === close), /'y' of and .*found false/);
        refused(() => up.and(3), /'y' of and must be a signal.*found 3; compare it/);
    },

    "unknown names suggest"() {
        refused(() => td.smaa(close, 3), /no function 'smaa'.*did you mean 'sma'/);
        refused(() => close.smaa(3), /no 'smaa'; did you mean 'sma'/);
        refused(() => close.rolling(20).men(), /'rolling' has no 'men'; did you mean 'mean'/);
        refused(() => td.macd(close).lines, /macd has no output 'lines'; did you mean 'line'\? \(it has line, signal, hist\)/);
        refused(() => close.rsi({ nn: 3 }), /rsi has no argument 'nn'; did you mean 'n'/);
        refused(() => td.market("x").atr(14), /a market has no 'atr'; a column is market\.col\("atr"\), a function td\.atr\(/);
        refused(() => td.market("x", { sorted: true }), /market has no option 'sorted'; did you mean 'sort'/);
        refused(() => td.market().close, /a column is market\.col\("close"\)/);
        refused(() => close.atr(14), /not a method; write td\.atr/);
        refused(() => close.run(DATA, {}, { thread: 2 }), /no option 'thread'; did you mean 'threads'/);
    },

    "wrong arguments are named"() {
        refused(() => close.rsi("14"), /'n' of rsi must be a constant whole number, found the text "14"; write it without quotes/);
        refused(() => td.sma("close", 3), /'x' of sma must be a series or a number, found the text "close"; a column is td\.col/);
        refused(() => td.sma(close.rolling(3), 3), /found the window 'rolling'; it needs a statistic/);
        refused(() => td.sma(td.macd(close), 3), /found several outputs of macd; choose one of them: \.line/);
        refused(() => close.rsi(14n), /found 14n; write 14/);
        refused(() => close.rsi(NaN), /'n' of rsi must be a finite number/, RangeError);
        refused(() => close.sma(1, 2, 3), /sma takes at most 1 argument here, found 3/);
        refused(() => td.sma(close), /sma needs 'n'; it is sma\(x, n\)/);
        refused(() => td.backtest({ entries: up }), /backtest needs 'exits'/);
        refused(() => td.macd(close, 12, { fast: 3 }), /'fast' of macd is given twice/);
        refused(() => td.select({}), /at least one named series/);
        refused(() => td.param("n", "14"), /'default' of the parameter 'n' must be a finite number/);
        refused(() => close.run(3), /a market is a path.*found 3/);
    },

    "mistakes point at the user's line"() {
        const thrown = refused(() => td.smaa(close, 3), /smaa/);
        matches(lines(thrown)[0], /module\.mjs:\d+/);
        const late = refused(() => close.sma(0).run(DATA, {}, OPTIONS), /module\.mjs:\d+: 'n' of sma must be .* found 0/, td.TradingError);
        equal(late.kind, "program");
    },

    "mistakes that only a run finds name the line of the part"() {
        const name = "clos";
        const column = td.col(name);
        const made = Number(lines(new Error())[0].match(/:(\d+):\d+/)[1]) - 1;
        const at = (line) => `module\\.mjs:${line}: `;
        const absent = refused(() => column.sma(3).run(DATA, {}, OPTIONS), new RegExp(`^[^ ]*${at(made)}no column 'clos'`), td.TradingError);
        equal([absent.message.includes("node"), absent.message.includes("{"), absent.kind], [false, false, "data"]);
        const fast = td.param("fast", 20, { low: 5, high: 100 });
        const declared = Number(lines(new Error())[0].match(/:(\d+):\d+/)[1]) - 1;
        const beyond = refused(() => close.sma(fast).run(DATA, { fast: 300 }, OPTIONS),
            new RegExp(`${at(declared)}parameter 'fast' must be .*100, found 300$`), td.TradingError);
        equal(beyond.kind, "usage");
    },

    "mistakes of a call name its line"() {
        const here = () => Number(lines(new Error())[1].match(/:(\d+):\d+/)[1]);
        const at = (line) => new RegExp(`^[^ ]*module\\.mjs:${line}: `);
        matches(refused(() => close.run({ A: { ts: [new Date("soon")], close: [1] } }), /found an invalid Date/).message, at(here()));
        matches(refused(() => close.run(DATA, {}, { from: new Date("soon") }), /'from' is an invalid Date/).message, at(here()));
        matches(refused(() => close.run("/absent", {}, OPTIONS), /no file or folder/, td.TradingError).message, at(here()));
        matches(refused(() => td.smaa(close), /no function/).message, at(here()));
    },

    "Dates as options, and options that cannot be"() {
        const ran = (more) => close.run(DATA, {}, { ...OPTIONS, tickers: "SPY", ...more });
        equal(ran({ from: new Date("2010-01-01"), to: new Date("2011-01-01T00:00:00Z") }).digest,
            ran({ from: "2010-01-01", to: "2011-01-01T00:00" }).digest);
        refused(() => ran({ from: 3 }), /'from' must be a date, a date-time, or a text.*, found 3/, td.TradingError);
        refused(() => ran({ to: {} }), /'to' must be a date.*found an object without members/, td.TradingError);
        refused(() => ran({ threads: "2" }), /'threads' must be a whole number.*found the text "2"/, td.TradingError);
        refused(() => ran({ tickers: [] }), /'tickers' is an empty list/, td.TradingError);
    },

    "a ticker may be left out when there is one"() {
        const one = close.run(DATA, {}, { ...OPTIONS, tickers: ["SPY"] });
        equal(one.series().value.length, one.series("SPY").value.length);
        const many = td.backtest({ entries: up, exits: up.not() }).run(DATA, {}, OPTIONS);
        refused(() => many.equity(), /equity needs the name of a ticker: equity\("AAPL"\); there are AAPL, BAC, GOOGL/, td.TradingError);
        refused(() => many.tradeColumns(), /tradeColumns needs the name of a ticker/, td.TradingError);
    },

    "a result names the script"() {
        equal(close.run(DATA, {}, OPTIONS).toJSON().strategy.name, "module");
        equal(td.strategy(td.literal(3)).toText().includes('"name":"strategy"'), true);
    },

    "the engine's messages come through"() {
        const absent = refused(() => td.col("clos").run(DATA, {}, OPTIONS), /no column 'clos'.*did you mean 'close'/, td.TradingError);
        equal(absent.kind, "data");
        refused(() => close.run("/absent", {}, OPTIONS), /no file or folder \/absent/, td.TradingError);
        const wrong = refused(() => close.run(DATA, { n: 3 }, OPTIONS), /n/, td.TradingError);
        equal(wrong.kind, "usage");
    },

    "a backtest's results"() {
        const result = td.backtest({ entries: up, exits: up.not(), fees: 0.001 }).run(DATA, {}, OPTIONS);
        equal(result.tickers, ["AAPL", "BAC", "GOOGL", "IBM", "SPY"]);
        const document = result.toJSON();
        equal(document.digest, result.digest);
        equal(result.stats().final_equity, document.aggregate.final_equity);
        const equity = result.equity("SPY");
        equal(Object.keys(equity), ["ts", "equity", "position", "drawdown"]);
        equal([equity.ts, equity.equity, equity.position].map((each) => each.constructor.name),
            ["BigInt64Array", "Float64Array", "BigInt64Array"]);
        equal(equity.equity.length, result.stats("SPY").bars);
        equal(equity.equity.at(-1), result.stats("SPY").final_equity);
        equal(td.date(equity.ts[0]).toISOString().slice(0, 4), "1998");
        const trades = result.trades("SPY");
        equal(trades.length, result.stats("SPY").trades);
        equal(trades[0].entry_ts instanceof Date && typeof trades[0].bars === "number" && trades[0].side, "long");
        equal(result.trades().length, result.stats().trades);
        equal(result.tradeColumns("SPY").pnl[0], trades[0].pnl);
        refused(() => result.equity("SPYY"), /no ticker 'SPYY'; did you mean 'SPY'\?; there are AAPL/, td.TradingError);
        refused(() => result.series("SPY"), /no series/, td.TradingError);
        refused(() => { equity.equity[0] = 1; }, /[Rr]ead-only/);
        equal(result.equity("SPY").equity.slice(0, 1)[0], equity.equity[0]);
    },

    "a series' results"() {
        const result = td.select({ fast: close.sma(5), up }).collect(DATA, {}, OPTIONS);
        const values = result.series("AAPL");
        equal([values.fast.constructor.name, values.up.constructor.name], ["Float64Array", "Uint8Array"]);
        equal(Number.isNaN(values.fast[3]) && !Number.isNaN(values.fast[4]), true);
        equal(values.up.reduce((a, b) => a + b, 0), result.stats("AAPL").series.up.sum);
        refused(() => result.stats(), /name one: AAPL/, td.TradingError);
        refused(() => result.trades(), /only backtests have/, td.TradingError);
        equal(close.collect(DATA, {}, OPTIONS).series("AAPL").value.length, values.fast.length);
    },

    "parameters and options of a run"() {
        const n = td.param("n", 20, { low: 2, high: 50 });
        const program = td.strategy(close.sma(n));
        equal(program.run(DATA, { n: 5 }, OPTIONS).digest, close.sma(5).run(DATA, {}, OPTIONS).digest);
        equal(program.run(DATA, {}, { ...OPTIONS, tickers: ["SPY"], from: "2010-01-01" }).tickers, ["SPY"]);
        refused(() => program.run(DATA, { n: 1 }, OPTIONS), /between 2 and 50|at least 2/, td.TradingError);
        let phases = 0;
        program.run(DATA, {}, { ...OPTIONS, progress: () => { phases++; } });
        equal(phases >= 0, true);
    },

    "columns carry their market"() {
        const market = td.market(DATA, OPTIONS);
        equal(market.col("close").sma(5).collect().digest, close.sma(5).collect(DATA, {}, OPTIONS).digest);
        equal(td.market(DATA).col("close").add(td.market(DATA).col("open")).toJSON().nodes.length, 3);
        refused(() => td.market("a").col("x").add(td.market("b").col("x")).run(), /different markets/);
    },

    "markets in memory"() {
        const market = td.market({ B: table(), A: { ...table(), ts: BigInt64Array.from(days(10), (day) => BigInt(day) * 1_000_000n) } });
        const result = td.select({ mean: market.col("close").rolling(2).mean(), volume: td.col("volume") }).run(market);
        equal(result.tickers, ["A", "B"]);
        equal([...result.series("B").mean.slice(1, 4)], [10.5, 11.5, 11.5]);
        equal([...result.series("A").volume.slice(0, 2)], [100, 100]);
        equal(td.date(result.series("A").ts[9]).toISOString(), "2024-01-10T00:00:00.000Z");
        const hold = market.col("close").gt(10);
        equal(td.backtest({ entries: hold, exits: hold.not() }).run().stats("A").trades, 2);
        const again = { ...table(), ts: days(10).map((day) => day.toISOString()) };
        equal(close.run({ A: again }).digest, close.run({ A: { ...table(), ts: days(10).map(Number) } }).digest);
        // What a run gave is taken back, and what was taken does not follow its array.
        const mine = Float64Array.from(prices);
        const kept = td.market({ A: { ts: days(10), close: mine } });
        const before = close.run(kept).digest;
        mine.fill(1);
        equal(close.run(kept).digest, before);
        equal(close.run({ A: { ts: days(10), close: close.run(kept).series("A").value } }).digest, before);
    },

    "mistakes in tables"() {
        refused(() => close.run({ A: { ts: days(2), close: "12" } }), /ticker A, column 'close' must be an array.*found the text "12"/);
        refused(() => close.run({ A: { ts: ["soon"], close: [1] } }), /ticker A, column 'ts', row 0: expected a Date.*"soon"/);
        refused(() => close.run({ A: [1, 2] }), /ticker A must be an object of arrays by column, found an array/);
        refused(() => close.run({ A: { ts: days(2), close: [1] } }), /A/, td.TradingError);
        refused(() => close.run({ A: { ts: days(2).reverse(), close: [1, 2] } }), /A/, td.TradingError);
        refused(() => close.run([table()]), /tables by ticker.*found an array/);
    },

    "an explanation"() {
        const explanation = td.backtest({ entries: up, exits: up.not() }).explain();
        equal(explanation.hash, td.backtest({ entries: up, exits: up.not() }).hash);
        equal(explanation.columns.includes("close"), true);
    },
};
