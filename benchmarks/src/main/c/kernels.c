// SPDX-License-Identifier: Apache-2.0
// The benchmark jobs by hand in C, as a library that the comparison calls on the very memory the engine reads.
//   gcc -O3 -march=native -mprefer-vector-width=512 -shared -fPIC -o kernels.so kernels.c -lm
// *_scalar: one ticker, contiguous columns. *_lanes: eight tickers interleaved, [row][lane], AVX-512 by hand.
// Results per ticker: STRIDE doubles (see each job). What the jobs compute: benchmarks/README.md.
#include <math.h>
#include <string.h>

enum { STRIDE = 16 };
static const double AL = 1.0 / 14, BE = 1.0 - 1.0 / 14;

// ---------------------------------------------------------------- job A: sum of returns, growth - 1, entries
void job_a_scalar(const double *c, const double *v, long T, double *o) {
  double ag = 0, al = 0, sum = 0, prod = 1;
  int sig = 0, pos = 0;
  long ent = 0;
  for (long t = 1; t < T; t++) {
    double d = c[t] - c[t - 1], g = d > 0 ? d : 0, l = d < 0 ? -d : 0;
    if (t == 1) { ag = g; al = l; } else { ag = BE * ag + AL * g; al = BE * al + AL * l; }
    ent += sig & !pos;
    if (sig) { double r = c[t] / c[t - 1] - 1; sum += r; prod *= 1 + r; }
    pos = sig;
    sig = (100 - 100 / (1 + ag / al) > 70) & (v[t] > 1e6);
  }
  o[0] = sum; o[1] = prod - 1; o[2] = ent;
}

// ------------------------------------- job B: sum of returns, growth - 1, entries, drawdown, mean / deviation
void job_b_scalar(const double *h, const double *l, const double *c, long T, double *o) {
  double s50 = 0, s200 = 0, mean = 0, m2 = 0, atr = 0, eq = 1, peak = 1, dd = 0, R = 0, R2 = 0;
  int st = 0, pos = 0, upP = 0, dnP = 0;
  long ent = 0;
  for (long t = 0; t < T; t++) {
    double x = c[t], ret = 0;
    int p = st;  // state after bar t-1
    if (t) {
      ret = (p ? x / c[t - 1] - 1 : 0.0) - 1e-4 * (p ^ pos);
      ent += p & !pos; pos = p;
    }
    eq *= 1 + ret; peak = eq > peak ? eq : peak;
    double q = eq / peak - 1; dd = q < dd ? q : dd;
    R += ret; R2 += ret * ret;
    double tr = h[t] - l[t];
    if (t) {
      double u = fabs(h[t] - c[t - 1]), w = fabs(l[t] - c[t - 1]);
      tr = u > tr ? u : tr; tr = w > tr ? w : tr;
      atr = BE * atr + AL * tr;
    } else atr = tr;
    s50 += x; s200 += x;
    if (t >= 50) s50 -= c[t - 50];
    if (t >= 200) s200 -= c[t - 200];
    if (t < 20) { double d = x - mean; mean += d / (t + 1); m2 += d * (x - mean); }
    else { double old = c[t - 20], d = x - old, m0 = mean; mean += d * (1.0 / 20); m2 += d * (x - mean + old - m0); }
    if (t >= 199) {
      double f = s50 * (1.0 / 50), s = s200 * (1.0 / 200);
      int up = f > s, dn = f < s;
      int entry = t > 199 && up && !upP && x < mean + 2 * sqrt(m2 * (1.0 / 20));
      int exit = (t > 199 && dn && !dnP) || x < s - 3 * atr;
      st = exit ? 0 : entry ? 1 : st;
      upP = up; dnP = dn;
    }
  }
  double mu = R / T, var = (R2 - R * mu) / (T - 1);
  o[0] = R; o[1] = eq - 1; o[2] = ent; o[3] = dd; o[4] = mu / sqrt(var);
}

// ---------------- rsi + backtest: final equity, drawdown, trades, win rate, profit factor, exposure, fees,
// ---------------- mean / deviation of returns, mean / downside deviation, deviation
void backtest_scalar(const double *op, const double *c, const double *v, long T, double *o) {
  const double init = 100000, fee = 0.0005;
  double ag = 0, al = 0, cash = init, units = 0, budget = 0, last = 0, prev = init, peak = init, dd = 0;
  double R = 0, R2 = 0, D2 = 0, profit = 0, loss = 0, fees = 0;
  long trades = 0, wins = 0, in = 0;
  int order = 0;  // 1 buy, 2 sell
  for (long t = 0; t < T; t++) {
    if (order && op[t] == op[t]) {
      if (order == 1) {
        budget = cash; units = budget / (op[t] * (1 + fee)); cash = 0;
        fees += units * op[t] * fee; trades++;
      } else {
        double f = units * op[t] * fee, got = units * op[t] - f, pnl = got - budget;
        cash += got; fees += f; units = 0;
        wins += pnl > 0; profit += pnl > 0 ? pnl : 0; loss += pnl < 0 ? -pnl : 0;
      }
      last = op[t]; order = 0;
    }
    if (c[t] == c[t]) last = c[t];
    double eq = units > 0 ? cash + units * last : cash, r = eq / prev - 1;
    prev = eq; peak = eq > peak ? eq : peak;
    double q = eq / peak - 1; dd = q < dd ? q : dd;
    R += r; R2 += r * r; D2 += r < 0 ? r * r : 0;
    in += units > 0;
    int sig = 0;
    if (t) {
      double d = c[t] - c[t - 1], g = d > 0 ? d : 0, l = d < 0 ? -d : 0;
      if (t <= 14) { ag += g; al += l; if (t == 14) { ag /= 14; al /= 14; } }
      else { ag = (ag * 13 + g) / 14; al = (al * 13 + l) / 14; }
      if (t >= 14) sig = (al == 0 || 100 - 100 / (1 + ag / al) > 70) & (v[t] > 1e6);
    }
    if (units > 0) { if (!sig) order = 2; } else order = sig;
  }
  double mu = R / T, sd = sqrt((R2 - R * mu) / (T - 1));
  o[0] = prev; o[1] = dd; o[2] = trades; o[3] = (double)wins / (trades - (units > 0)); o[4] = profit / loss;
  o[5] = (double)in / T; o[6] = fees; o[7] = mu / sd; o[8] = mu / sqrt(D2 / T); o[9] = sd;
}

// ---------------------------------------------------------------- forty: how often rsi(close, n) > 70, n = 2..41
void forty_scalar(const double *c, long T, double *o) {
  enum { K = 40 };
  double ag[K] = {0}, al[K] = {0}, n[K];
  long votes = 0;
  for (int k = 0; k < K; k++) n[k] = k + 2;
  for (long t = 1; t < T; t++) {
    double d = c[t] - c[t - 1], g = d > 0 ? d : 0, l = d < 0 ? -d : 0;
    if (t <= K + 1) {
      for (int k = 0; k < K; k++) {
        if (t <= n[k]) { ag[k] += g; al[k] += l; if (t == n[k]) { ag[k] /= n[k]; al[k] /= n[k]; } }
        else { ag[k] = (ag[k] * (n[k] - 1) + g) / n[k]; al[k] = (al[k] * (n[k] - 1) + l) / n[k]; }
        if (t >= n[k]) votes += al[k] == 0 || 100 - 100 / (1 + ag[k] / al[k]) > 70;
      }
    } else {
      double hits = 0;
      for (int k = 0; k < K; k++) {
        ag[k] = (ag[k] * (n[k] - 1) + g) / n[k];
        al[k] = (al[k] * (n[k] - 1) + l) / n[k];
        hits += (al[k] == 0) | (100 - 100 / (1 + ag[k] / al[k]) > 70) ? 1.0 : 0.0;
      }
      votes += (long)hits;
    }
  }
  o[0] = votes;
}

#if defined(__AVX512F__) && defined(__AVX512DQ__)
#include <immintrin.h>
int has_lanes(void) { return 1; }
typedef __m512d V;
typedef __mmask8 M;
#define S(x) _mm512_set1_pd(x)
#define INLINE static inline __attribute__((always_inline))

typedef struct { V ag, al, sum, prod, cp; M sig, pos; __m512i ent; } AS;
INLINE void a_step(AS *s, V c, V v, V be, V al) {
  V d = _mm512_sub_pd(c, s->cp), z = S(0);
  V g = _mm512_max_pd(d, z), l = _mm512_max_pd(_mm512_sub_pd(z, d), z);
  s->ag = _mm512_fmadd_pd(be, s->ag, _mm512_mul_pd(al, g));
  s->al = _mm512_fmadd_pd(be, s->al, _mm512_mul_pd(al, l));
  M e = s->sig & ~s->pos;
  s->ent = _mm512_mask_add_epi64(s->ent, e, s->ent, _mm512_set1_epi64(1));
  if (s->sig) {  // rare: skip the division when none of the 8 lanes holds
    V q = _mm512_div_pd(c, s->cp);
    s->sum = _mm512_mask_add_pd(s->sum, s->sig, s->sum, _mm512_sub_pd(q, S(1)));
    s->prod = _mm512_mask_mul_pd(s->prod, s->sig, s->prod, q);
  }
  s->pos = s->sig;
  M hot = _mm512_cmp_pd_mask(v, S(1e6), _CMP_GT_OQ);
  V rsi = _mm512_sub_pd(S(100), _mm512_div_pd(S(100), _mm512_add_pd(S(1), _mm512_div_pd(s->ag, s->al))));
  s->sig = _mm512_mask_cmp_pd_mask(hot, rsi, S(70), _CMP_GT_OQ);
  s->cp = c;
}
void job_a_lanes(const double *c, const double *v, long T, double *o) {
  AS s;
  s.ag = s.al = s.sum = S(0); s.prod = S(1); s.cp = _mm512_loadu_pd(c); s.sig = s.pos = 0; s.ent = _mm512_setzero_si512();
  // the averages begin with the first gain and loss at weight 1: bar 1 uses alpha = 1, beta = 0
  a_step(&s, _mm512_loadu_pd(c + 8), _mm512_loadu_pd(v + 8), S(0), S(1));
  V be = S(BE), al = S(AL);
  for (long t = 2; t < T; t++) a_step(&s, _mm512_loadu_pd(c + 8 * t), _mm512_loadu_pd(v + 8 * t), be, al);
  double x[8], y[8]; long e[8];
  _mm512_storeu_pd(x, s.sum); _mm512_storeu_pd(y, s.prod); _mm512_storeu_si512(e, s.ent);
  for (int k = 0; k < 8; k++) { o[k * STRIDE] = x[k]; o[k * STRIDE + 1] = y[k] - 1; o[k * STRIDE + 2] = e[k]; }
}

typedef struct { V s50, s200, mean, m2, atr, eq, peak, dd, R, R2, cp; M st, pos, upP, dnP; __m512i ent; } BS;
INLINE void b_step(BS *s, V h, V l, V x, const double *c, long t) {
  M p = s->st;
  V q = _mm512_div_pd(x, s->cp);
  V turn = _mm512_maskz_mov_pd(p ^ s->pos, S(1e-4));
  V ret = _mm512_sub_pd(_mm512_maskz_sub_pd(p, q, S(1)), turn);
  s->ent = _mm512_mask_add_epi64(s->ent, p & ~s->pos, s->ent, _mm512_set1_epi64(1));
  s->pos = p;
  s->eq = _mm512_fmadd_pd(s->eq, ret, s->eq); s->peak = _mm512_max_pd(s->peak, s->eq);
  // dd holds min(eq/peak); divide only when some lane makes a new low
  M nl = _mm512_cmp_pd_mask(s->eq, _mm512_mul_pd(s->dd, s->peak), _CMP_LT_OQ);
  if (__builtin_expect(nl, 0)) s->dd = _mm512_mask_min_pd(s->dd, nl, s->dd, _mm512_div_pd(s->eq, s->peak));
  s->R = _mm512_add_pd(s->R, ret); s->R2 = _mm512_fmadd_pd(ret, ret, s->R2);
  V tr = _mm512_max_pd(_mm512_sub_pd(h, l), _mm512_max_pd(_mm512_abs_pd(_mm512_sub_pd(h, s->cp)), _mm512_abs_pd(_mm512_sub_pd(l, s->cp))));
  s->atr = _mm512_fmadd_pd(S(BE), s->atr, _mm512_mul_pd(S(AL), tr));
  s->s50 = _mm512_add_pd(s->s50, x); s->s200 = _mm512_add_pd(s->s200, x);
  if (t >= 50) s->s50 = _mm512_sub_pd(s->s50, _mm512_loadu_pd(c + 8 * (t - 50)));
  if (t >= 200) s->s200 = _mm512_sub_pd(s->s200, _mm512_loadu_pd(c + 8 * (t - 200)));
  if (t < 20) { V d = _mm512_sub_pd(x, s->mean); s->mean = _mm512_fmadd_pd(d, S(1.0 / (t + 1)), s->mean); s->m2 = _mm512_fmadd_pd(d, _mm512_sub_pd(x, s->mean), s->m2); }
  else {
    V old = _mm512_loadu_pd(c + 8 * (t - 20)), d = _mm512_sub_pd(x, old), m0 = s->mean;
    s->mean = _mm512_fmadd_pd(d, S(1.0 / 20), m0);
    s->m2 = _mm512_fmadd_pd(d, _mm512_add_pd(_mm512_sub_pd(x, s->mean), _mm512_sub_pd(old, m0)), s->m2);
  }
  if (t >= 199) {
    V f = _mm512_mul_pd(s->s50, S(1.0 / 50)), w = _mm512_mul_pd(s->s200, S(1.0 / 200));
    M up = _mm512_cmp_pd_mask(f, w, _CMP_GT_OQ), dn = _mm512_cmp_pd_mask(f, w, _CMP_LT_OQ);
    M en = 0, ex = _mm512_cmp_pd_mask(x, _mm512_fnmadd_pd(S(3), s->atr, w), _CMP_LT_OQ);
    if (t > 199) {
      en = up & ~s->upP; ex |= dn & ~s->dnP;
      if (en) {  // x < mean + 2 sd  <=>  x < mean or (x-mean)^2 < 4 var
        V d = _mm512_sub_pd(x, s->mean);
        en &= _mm512_cmp_pd_mask(d, S(0), _CMP_LT_OQ) | _mm512_cmp_pd_mask(_mm512_mul_pd(d, d), _mm512_mul_pd(s->m2, S(4.0 / 20)), _CMP_LT_OQ);
      }
    }
    s->st = (s->st | en) & ~ex; s->upP = up; s->dnP = dn;
  }
  s->cp = x;
}
void job_b_lanes(const double *h, const double *l, const double *c, long T, double *o) {
  BS s;
  memset(&s, 0, sizeof s);
  s.eq = s.peak = s.dd = S(1); s.atr = _mm512_sub_pd(_mm512_loadu_pd(h), _mm512_loadu_pd(l));
  s.s50 = s.s200 = s.mean = s.cp = _mm512_loadu_pd(c);
  long t = 1;
  for (; t < 201; t++) b_step(&s, _mm512_loadu_pd(h + 8 * t), _mm512_loadu_pd(l + 8 * t), _mm512_loadu_pd(c + 8 * t), c, t);
  for (; t < T; t++) {
    if (t < 201) __builtin_unreachable();  // drops the tests for the first windows
    b_step(&s, _mm512_loadu_pd(h + 8 * t), _mm512_loadu_pd(l + 8 * t), _mm512_loadu_pd(c + 8 * t), c, t);
  }
  double R[8], Q[8], e[8], d[8]; long n[8];
  _mm512_storeu_pd(R, s.R); _mm512_storeu_pd(Q, s.R2); _mm512_storeu_pd(e, s.eq); _mm512_storeu_pd(d, s.dd); _mm512_storeu_si512(n, s.ent);
  for (int k = 0; k < 8; k++) {
    double mu = R[k] / T, var = (Q[k] - R[k] * mu) / (T - 1), *q = o + k * STRIDE;
    q[0] = R[k]; q[1] = e[k] - 1; q[2] = n[k]; q[3] = d[k] - 1; q[4] = mu / sqrt(var);
  }
}

// ---------------------------------------------------------------- the speed of light: a sum of n doubles
double read_sum(const double *p, long n) {
  V a = S(0), b = a, c = a, d = a;
  for (long i = 0; i + 32 <= n; i += 32) {
    a = _mm512_add_pd(a, _mm512_loadu_pd(p + i)); b = _mm512_add_pd(b, _mm512_loadu_pd(p + i + 8));
    c = _mm512_add_pd(c, _mm512_loadu_pd(p + i + 16)); d = _mm512_add_pd(d, _mm512_loadu_pd(p + i + 24));
  }
  return _mm512_reduce_add_pd(_mm512_add_pd(_mm512_add_pd(a, b), _mm512_add_pd(c, d)));
}
#else
int has_lanes(void) { return 0; }
void job_a_lanes(const double *c, const double *v, long T, double *o) { (void)c; (void)v; (void)T; (void)o; }
void job_b_lanes(const double *h, const double *l, const double *c, long T, double *o) { (void)h; (void)l; (void)c; (void)T; (void)o; }
double read_sum(const double *p, long n) {
  double s[8] = {0};
  for (long i = 0; i + 8 <= n; i += 8) for (int k = 0; k < 8; k++) s[k] += p[i + k];
  return ((s[0] + s[1]) + (s[2] + s[3])) + ((s[4] + s[5]) + (s[6] + s[7]));
}
#endif
