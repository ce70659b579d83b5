// Momentum with volume: hold while RSI(14) is above 70 on more than a million shares a day.
// The JavaScript form of rsi_volume.td: the same strategy, the same hash, the same results.
import td from "trading-dsl";

const market = td.market();
const rsi14 = market.col("close").rsi(14);
const signal = rsi14.gt(70).and(market.col("volume").gt(1_000_000));
export default td.backtest({ entries: signal, exits: signal.not(), fees: 0.0005 });
