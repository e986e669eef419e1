/**
 * The rule book (content/model.md) once more, sentence by sentence and as slowly as it reads: the independent
 * auditor the ledger is held against. It shares no line with src/. No imports, no floats, no cleverness. Inside:
 * money in whole fen, points in whole units of 10^-d, everything else an exact ratio Q.
 */

// ---------- exact ratios ----------
type Q = { n: bigint; d: bigint }; // d > 0
const whole = (n: bigint): Q => ({ n, d: 1n });
const ZERO = whole(0n);
const ONE = whole(1n);
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduce = (a: Q): Q => {
  const g = gcd(a.n, a.d);
  return { n: a.n / g, d: a.d / g };
};
const add = (a: Q, b: Q): Q => reduce({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const sub = (a: Q, b: Q): Q => add(a, { n: -b.n, d: b.d });
const mul = (a: Q, b: Q): Q => ({ n: a.n * b.n, d: a.d * b.d });
const div = (a: Q, b: Q): Q => ({ n: a.n * b.d, d: a.d * b.n }); // b > 0 only
const ge = (a: Q, b: Q): boolean => a.n * b.d >= b.n * a.d;
const lt = (a: Q, b: Q): boolean => !ge(a, b);
const min = (a: Q, b: Q): Q => (lt(a, b) ? a : b);
const floor = (a: Q): bigint => (a.n >= 0n || a.n % a.d === 0n ? a.n / a.d : a.n / a.d - 1n);

// ---------- reading the JSON ----------
type Obj = Record<string, unknown>;
const isObj = (v: unknown): v is Obj => typeof v === 'object' && v !== null && !Array.isArray(v);
const absent = (v: unknown): v is null | undefined => v === undefined || v === null;
function obj(v: unknown): Obj {
  if (!isObj(v)) throw new Error('oracle: object expected');
  return v;
}
function list(v: unknown): readonly unknown[] {
  if (!Array.isArray(v)) throw new Error('oracle: list expected');
  return v;
}
/** §8 "Decimals may be strings or JSON numbers" (String(1e-7) is "1e-7", so exponents are read too). */
function dec(v: unknown): Q {
  const m = /^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(String(v).trim());
  if (m === null || (m[2] ?? '') + (m[3] ?? '') === '')
    throw new Error(`oracle: not a decimal: ${String(v)}`);
  const digits = BigInt((m[2] ?? '') + (m[3] ?? '')) * (m[1] === '-' ? -1n : 1n);
  const power = BigInt(m[4] ?? '0') - BigInt((m[3] ?? '').length);
  return reduce(power >= 0n ? whole(digits * 10n ** power) : { n: digits, d: 10n ** -power });
}
const decOr = (v: unknown, fallback: Q): Q => (absent(v) ? fallback : dec(v));
const fen = (v: unknown): bigint => floor(mul(dec(v), whole(100n)));
const count = (v: unknown): number => Number(floor(dec(v)));

// ---------- writing the result ----------
function places(n: bigint, d: number): string {
  const s = n.toString().padStart(d + 1, '0');
  return d === 0 ? s : `${s.slice(0, s.length - d)}.${s.slice(s.length - d)}`;
}
const money = (n: bigint): string => places(n, 2);
/** Rounded half up to 15 significant digits, plain notation, trailing zeros kept. */
function significant(v: Q): string {
  if (v.n === 0n) return '0.00000000000000';
  const pow10 = (e: number): Q => (e >= 0 ? whole(10n ** BigInt(e)) : { n: 1n, d: 10n ** BigInt(-e) });
  let e = 0; // 10^e <= v < 10^(e+1)
  while (lt(v, pow10(e))) e -= 1;
  while (ge(v, pow10(e + 1))) e += 1;
  let digits = floor(add(div(v, pow10(e - 14)), { n: 1n, d: 2n }));
  if (digits === 10n ** 15n) {
    digits = 10n ** 14n;
    e += 1;
  }
  return e >= 14 ? (digits * 10n ** BigInt(e - 14)).toString() : places(digits, 14 - e);
}

// ---------- what comes out ----------
export type PeriodRow = {
  t: number;
  orders: number;
  forced: number;
  voluntary: number;
  paid: string;
  pool: string;
  points: string;
  price: string | null;
};
export type CohortRow = {
  t: number | 'legacy';
  buyers: number;
  spent: string;
  paid: string;
  holders: number;
  points: string;
  netValue: string;
  shares: string;
};
export type Totals = {
  spent: string;
  goods: string;
  promotion: string;
  platform: string;
  poolIn: string;
  paid: string;
  injected: string;
  skimmed: string;
  swapped: string;
  pool: string;
  points: string;
  price: string | null;
};
export type Result = { periods: PeriodRow[]; cohorts: CohortRow[]; totals: Totals };
export type Kind =
  | 'order'
  | 'legacy'
  | 'forced'
  | 'taker'
  | 'leaver'
  | 'refused'
  | 'inject'
  | 'skim'
  | 'freeze'
  | 'limit'
  | 'swap'
  | 'swapHolder'
  | 'step3End'
  | 'periodEnd';
/** holder: join number (orders and legacy pieces together, from 0), null if nobody. money: fen, + into the pool, − out
 *  (swapHolder: the face value; limit: the limit; refused: the payout that did not fit). points: change in units. */
export type Trace = {
  kind: Kind;
  t: number;
  holder: number | null;
  money: bigint;
  points: bigint;
  poolAfter: bigint;
  pointsAfter: bigint;
};

type Cohort = {
  t: number | 'legacy';
  buyers: number;
  spent: bigint;
  paid: bigint;
  shares: bigint;
  carried: Q;
};
type Holder = { id: number; cohort: Cohort; spend: bigint; points: bigint; taker: boolean };

/** §6: orders in each period, re-buyers not included. */
export function arrivals(raw: unknown, periods: number): bigint[] {
  const a = obj(raw);
  const kind = String(a['kind']);
  const slow = absent(a['slowdown']) ? null : obj(a['slowdown']);
  // "Every x computed this way is rounded half up to 9 places before it is used further."
  const round9 = (x: Q): Q => ({ n: floor(add(mul(x, whole(10n ** 9n)), { n: 1n, d: 2n })), d: 10n ** 9n });
  const result: bigint[] = [];
  let cum = ZERO; // "the sum of the x so far (of the x, not of whole orders)"
  let previous = ZERO;
  for (let t = 0; t < periods; t++) {
    let x: Q;
    if (slow !== null && t >= count(slow['at']))
      x = mul(previous, dec(slow['factor'])); // "from period at (≥ 1) on, xₜ = xₜ₋₁ × factor"
    else if (kind === 'constant') x = dec(a['perPeriod']);
    else if (kind === 'growth')
      x = t === 0 ? dec(a['start']) : mul(previous, add(ONE, dec(a['rate']))); // "xₜ₊₁ = xₜ(1+rate)"
    else if (kind === 'bass') {
      // "xₜ = (p + q·cum/market)(market − cum)"
      const market = dec(a['market']);
      x =
        market.n === 0n ? ZERO : mul(add(dec(a['p']), mul(dec(a['q']), div(cum, market))), sub(market, cum));
      if (x.n < 0n) x = ZERO; // nobody is left to come
    } else if (kind === 'custom') {
      const values = list(a['values']);
      x = t < values.length ? dec(values[t]) : ZERO;
    } // "padded with 0"
    else throw new Error(`oracle: arrivals.kind ${kind}`);
    x = round9(x);
    result.push(floor(add(cum, x)) - floor(cum)); // "Orders in period t = ⌊x₀+…+xₜ⌋ − ⌊x₀+…+xₜ₋₁⌋"
    cum = add(cum, x);
    previous = x;
  }
  return result;
}

export function simulate(raw: unknown, onEvent?: (e: Trace) => void): Result {
  const scenario = obj(raw);
  const scheme = obj(scenario['scheme']);
  const split = obj(scheme['split']);
  const behaviour = absent(scenario['behaviour']) ? {} : obj(scenario['behaviour']);
  const takeProfit = absent(behaviour['takeProfit']) ? null : obj(behaviour['takeProfit']);
  const panic = absent(behaviour['panic']) ? null : obj(behaviour['panic']);
  const events = absent(scenario['events']) ? [] : list(scenario['events']).map(obj);
  const precision = absent(scenario['precision']) ? {} : obj(scenario['precision']);
  const d = absent(precision['points']) ? 4 : count(precision['points']); // §2 "default 4"
  const periods = count(scenario['periods']);
  const spend = fen(scheme['spend']);
  const mintRate = dec(scheme['mintRate']);
  const keep = sub(ONE, dec(scheme['cashOutFee'])); // 1 − cashOutFee
  const exitMultiple = absent(scheme['exitMultiple']) ? null : dec(scheme['exitMultiple']); // §8 "absent or null: no forced exit"
  const maxMint = absent(scheme['maxMintPerOrder']) ? null : fen(scheme['maxMintPerOrder']);
  const drift = decOr(behaviour['drift'], ZERO);
  const rebuy = decOr(behaviour['rebuy'], ZERO);
  // ¥ per point → fen per unit
  const opening = div(mul(decOr(scheme['openingPrice'], ONE), whole(100n)), whole(10n ** BigInt(d)));
  const newcomers = arrivals(scenario['arrivals'], periods);

  const holders: Holder[] = []; // in join order
  const cohorts: Cohort[] = []; // oldest first, without the legacy cohort
  let legacyCohort = null as Cohort | null;
  let pool = 0n,
    points = 0n;
  let joined = 0,
    orderNumber = 0n;
  let frozenUntil = 0n; // first period in which no freeze counts any more
  let limit: bigint | null = null;
  let deskOpen = true,
    paidThisPeriod = 0n,
    forced = 0,
    voluntary = 0,
    t = 0;
  let rebuyers = 0n,
    rebuyCarried = ZERO;
  let lastPrice: Q | null = null;
  const total = {
    spent: 0n,
    goods: 0n,
    promotion: 0n,
    platform: 0n,
    poolIn: 0n,
    paid: 0n,
    injected: 0n,
    skimmed: 0n,
    swapped: 0n,
  };

  const say = (kind: Kind, holder: number | null, moved: bigint, delta: bigint): void => {
    if (onEvent)
      onEvent({ kind, t, holder, money: moved, points: delta, poolAfter: pool, pointsAfter: points });
  };
  /** §2 "Price = pool ÷ points, an exact ratio. When nobody holds a point there is no price (null)" — in fen per unit. */
  const price = (): Q | null => (points === 0n ? null : { n: pool, d: points });
  /** §2 "Whenever there is no price, or it is 0, new points are minted at openingPrice". */
  const mintPrice = (): Q => {
    const p = price();
    return p === null || p.n === 0n ? opening : p;
  };
  const priceText = (): string | null =>
    // back to ¥ per point
    points === 0n ? null : significant({ n: pool * 10n ** BigInt(d), d: points * 100n });
  /** fen that x points are worth now; only asked while somebody holds points */
  const worth = (x: bigint): Q => ({ n: x * pool, d: points });
  const remove = (h: Holder): void => {
    holders.splice(holders.indexOf(h), 1);
  };

  /** §4 one cash-out asked for while the desk is open; true if served. */
  function ask(h: Holder, kind: 'forced' | 'taker' | 'leaver'): boolean {
    const payout = floor(mul(keep, worth(h.points))); // "payout = ⌊(1 − cashOutFee) × x × pool ÷ points⌋ fen"
    if (limit !== null && paidThisPeriod + payout > limit) {
      // "the first payout that does not fit closes it until the next period, for everybody"
      deskOpen = false;
      say('refused', h.id, payout, 0n);
      return false;
    }
    pool -= payout; // "Pool −= payout, points −= x. The holder is gone."
    points -= h.points;
    remove(h);
    h.cohort.paid += payout;
    total.paid += payout;
    paidThisPeriod += payout;
    if (kind === 'forced') forced += 1;
    else voluntary += 1;
    say(kind, h.id, -payout, -h.points);
    return true;
  }

  /** §4 "Forced exit." */
  function forcedExits(): void {
    if (exitMultiple === null) return;
    while (deskOpen) {
      // "As long as the desk is open and somebody's x × price ≥ exitMultiple × their spend (exactly compared)"
      let first: Holder | null = null;
      for (const h of holders) {
        if (lt(worth(h.points), mul(exitMultiple, whole(h.spend)))) continue;
        // "the one with the lowest trigger price (spend ÷ points) …, earliest joined first among equals"
        if (first === null || lt({ n: h.spend, d: h.points }, { n: first.spend, d: first.points })) first = h;
      }
      if (first === null) return;
      ask(first, 'forced'); // "cashed out in full; then look again"
    }
  }

  /** §3 one order (with §5's taker marks). */
  function order(cohort: Cohort): void {
    const slice = (rate: unknown): bigint => floor(mul(whole(spend), dec(rate))); // "Each slice except goods is ⌊S × rate⌋ fen"
    const promotion = slice(split['promotion']),
      platform = slice(split['platform']),
      c = slice(split['pool']);
    total.spent += spend;
    total.promotion += promotion;
    total.platform += platform;
    total.poolIn += c;
    total.goods += spend - promotion - platform - c; // "goods takes the rest"
    let m = floor(mul(whole(c), mintRate)); // "m = ⌊c × mintRate⌋ fen (and at most maxMintPerOrder, if set)"
    if (maxMint !== null && m > maxMint) m = maxMint;
    const x = floor(div(whole(m), mintPrice())); // "points x = ⌊m ÷ P⌋ units", P the price before this order
    pool += c; // "Then pool += c, points += x."
    points += x;
    let taker = false;
    if (takeProfit !== null) {
      // "order i is a taker when ⌊(i+1) × share⌋ > ⌊i × share⌋"
      const upTo = (i: bigint): bigint => floor(mul(whole(i), dec(takeProfit['share'])));
      taker = upTo(orderNumber + 1n) > upTo(orderNumber);
    }
    orderNumber += 1n;
    cohort.buyers += 1;
    cohort.spent += spend;
    const id = joined++;
    if (x > 0n) holders.push({ id, cohort, spend, points: x, taker }); // §2 "mints 0 units makes no holder"
    say('order', id, c, x);
  }

  /** §7 legacy: piece j of one legacy event. */
  function legacyPiece(e: Obj, j: bigint): void {
    const claims = fen(e['claims']),
      over = floor(dec(e['over']));
    const claim = (claims * (j + 1n)) / over - (claims * j) / over; // "⌊claims(j+1)/over⌋ − ⌊claims·j/over⌋ fen"
    const x = floor(div(whole(floor(mul(whole(claim), dec(e['grant'])))), mintPrice())); // "points worth ⌊claim × grant⌋ at that moment's price"
    legacyCohort ??= { t: 'legacy', buyers: 0, spent: 0n, paid: 0n, shares: 0n, carried: ZERO };
    legacyCohort.buyers += 1; // §8 "buyers = pieces granted, spent = their claims"
    legacyCohort.spent += claim;
    points += x;
    const id = joined++;
    if (x > 0n) holders.push({ id, cohort: legacyCohort, spend: claim, points: x, taker: false });
    say('legacy', id, 0n, x);
  }

  /** §7 one event, at its turn in step 1. */
  function event(e: Obj): void {
    const kind = String(e['kind']);
    if (kind === 'inject') {
      const a = fen(e['amount']);
      pool += a;
      total.injected += a;
      say('inject', null, a, 0n);
    } else if (kind === 'skim') {
      const a = floor(mul(whole(pool), dec(e['share'])));
      pool -= a;
      total.skimmed += a;
      say('skim', null, -a, 0n);
    } // "takes ⌊pool × share⌋ out"
    else if (kind === 'freeze') {
      // "closed for this many periods, this one included; of two freezes the later end counts"
      const end = BigInt(t) + floor(dec(e['periods']));
      if (end > frozenUntil) frozenUntil = end;
      deskOpen = false;
      say('freeze', null, 0n, 0n);
    } else if (kind === 'limit') {
      // "from now on; null lifts it (a desk already closed stays closed until the next period)"
      limit = absent(e['perPeriod']) ? null : fen(e['perPeriod']);
      say('limit', null, limit ?? 0n, 0n);
    } else if (kind === 'swap') {
      const poolBefore = pool,
        pointsBefore = points;
      let burned = 0n;
      for (const h of [...holders]) {
        const units = floor(mul(whole(h.points), dec(e['share']))); // "⌊x × share⌋ units each"
        const face = (units * poolBefore) / pointsBefore; // "face value ⌊units × pool ÷ points⌋ each, pool and points as before the swap"
        h.cohort.shares += face;
        h.points -= units;
        burned += units;
        if (h.points === 0n) remove(h); // §2 "A holder is somebody with points"
        say('swapHolder', h.id, face, -units);
      }
      const out = pointsBefore === 0n ? 0n : (poolBefore * burned) / pointsBefore; // "those points are burned and ⌊pool × burned ÷ points⌋ leaves the pool"
      pool -= out;
      points -= burned;
      total.swapped += out;
      say('swap', null, -out, -burned);
    } else if (kind !== 'legacy') throw new Error(`oracle: event ${kind}`); // legacy acts in step 2
  }

  const present = (c: Cohort): Holder[] => holders.filter((h) => h.cohort === c);
  const presentCount = (c: Cohort): Q => whole(BigInt(present(c).length));
  const rows: PeriodRow[] = [];
  for (t = 0; t < periods; t++) {
    // §5.1 "The desk opens (unless frozen) and its payout count starts at 0. Events …, in the order listed; after each, forced exits."
    deskOpen = BigInt(t) >= frozenUntil;
    paidThisPeriod = 0n;
    forced = 0;
    voluntary = 0;
    for (const e of events)
      if (count(e['at']) === t) {
        event(e);
        forcedExits();
      }
    // §5.2 "Legacy points due this period (§7), all of them; then, in every period, forced exits."
    for (const e of events) {
      if (e['kind'] !== 'legacy') continue;
      const j = BigInt(t) - floor(dec(e['at'])); // "in each of the over periods from at on, piece j = t − at"
      if (j >= 0n && j < floor(dec(e['over']))) legacyPiece(e, j);
    }
    forcedExits();
    // §5.3 "Orders, one after the other, each followed by forced exits: the arrivals of the period plus re-buyers from the period before."
    const orders = (newcomers[t] ?? 0n) + rebuyers;
    if (orders > 0n) {
      // "A cohort is everybody who ordered in the same period (no orders, no cohort)"
      const cohort: Cohort = { t, buyers: 0, spent: 0n, paid: 0n, shares: 0n, carried: ZERO };
      cohorts.push(cohort);
      for (let i = 0n; i < orders; i++) {
        order(cohort);
        forcedExits();
      }
    }
    const priceAfterOrders = price();
    say('step3End', null, 0n, 0n);
    // §5.4 "Takers: holders marked as takers, in join order"
    if (takeProfit !== null)
      for (const h of holders.filter((one) => one.taker)) {
        if (!holders.includes(h) || !deskOpen) continue; // gone meanwhile by a forced exit; "(if the desk is open)"
        // "each whose (1 − fee) × x × price ≥ takeProfit.multiple × spend, exactly compared at that moment, asks to cash out"
        if (ge(mul(keep, worth(h.points)), mul(dec(takeProfit['multiple']), whole(h.spend)))) {
          ask(h, 'taker');
          forcedExits(); // "Forced exits after each."
        }
      }
    // §5.5 "Leavers: rate = drift; but if both prices exist and the price right after step 3 was less than (1 + panic.below) ×
    // the price at the end of the period before, rate = 1 − (1 − drift)(1 − panic.rate) (never in the first period, nor after a price of 0)."
    let rate = drift;
    if (
      panic !== null &&
      t > 0 &&
      lastPrice !== null &&
      lastPrice.n > 0n &&
      priceAfterOrders !== null &&
      lt(priceAfterOrders, mul(add(ONE, dec(panic['below'])), lastPrice))
    ) {
      rate = sub(ONE, mul(sub(ONE, drift), sub(ONE, dec(panic['rate']))));
    }
    // "First each cohort (oldest first) adds (its present holders) × rate to its carried count, capped at its present holders."
    for (const c of cohorts) c.carried = min(add(c.carried, mul(presentCount(c), rate)), presentCount(c));
    // "Then, cohort by cohort (oldest first): while its count is ≥ 1, it has a holder and the desk is open, its earliest holder asks;"
    for (const c of cohorts) {
      while (ge(c.carried, ONE) && deskOpen) {
        const earliest = present(c)[0];
        if (earliest === undefined) break;
        if (ask(earliest, 'leaver')) c.carried = sub(c.carried, ONE); // "being served takes 1 off the count"
        forcedExits(); // "forced exits after each. Whoever is not served stays in the count."
      }
    }
    for (const c of cohorts) c.carried = min(c.carried, presentCount(c)); // "At the end each count is capped at the cohort's remaining holders."
    // §5.6 "(forced exits of this period, legacy holders included) × rebuy is added to a carried count; its whole part becomes extra orders in the next period."
    rebuyCarried = add(rebuyCarried, mul(whole(BigInt(forced)), rebuy));
    rebuyers = floor(rebuyCarried);
    rebuyCarried = sub(rebuyCarried, whole(rebuyers));
    lastPrice = price();
    say('periodEnd', null, 0n, 0n);
    rows.push({
      t,
      orders: Number(orders),
      forced,
      voluntary,
      paid: money(paidThisPeriod),
      pool: money(pool),
      points: places(points, d),
      price: priceText(),
    });
  }

  // §8 "A result". "the legacy cohort has t: "legacy" and is last"
  const all: Cohort[] = legacyCohort === null ? cohorts : [...cohorts, legacyCohort];
  const cohortRows = all.map((c): CohortRow => {
    const own = present(c).reduce((sum, h) => sum + h.points, 0n);
    const netValue = points === 0n ? 0n : floor(mul(keep, worth(own))); // "netValue = ⌊(1 − fee) × cohort points × price⌋"
    return {
      t: c.t,
      buyers: c.buyers,
      spent: money(c.spent),
      paid: money(c.paid),
      holders: present(c).length,
      points: places(own, d),
      netValue: money(netValue),
      shares: money(c.shares),
    };
  });
  const totals: Totals = {
    spent: money(total.spent),
    goods: money(total.goods),
    promotion: money(total.promotion),
    platform: money(total.platform),
    poolIn: money(total.poolIn),
    paid: money(total.paid),
    injected: money(total.injected),
    skimmed: money(total.skimmed),
    swapped: money(total.swapped),
    pool: money(pool),
    points: places(points, d),
    price: priceText(),
  };
  return { periods: rows, cohorts: cohortRows, totals };
}
