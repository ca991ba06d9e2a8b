import {
  addPoints,
  counts,
  dividePoints,
  formatPoints,
  HUNDRED_POINTS,
  isZero,
  maxPoints,
  minPoints,
  multiplyPoints,
  parsePoints,
  pointsOf,
  roundPoints,
  subtractPoints,
  sumPoints,
  ZERO_POINTS,
  type Indicator,
  type Points,
  type StageId,
  type UnitResult,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { CYCLE, scheme, UNITS } from '../bureau.js';
import type { Happening, Invariant } from './invariant.js';

type Data = Readonly<Record<string, unknown>>;
interface Deduction {
  readonly unit: string;
  readonly points: string;
  readonly breachCode?: string;
  readonly most?: string;
}
interface Marked {
  readonly unit: string;
  readonly mark: string;
}

interface Entry {
  readonly subject: string;
  readonly unit: string;
  readonly points: string;
}
interface Corrected {
  readonly kind: string;
  readonly subject: string;
  readonly unit: string;
  readonly to: string;
}
interface HandedOver {
  readonly units: readonly string[];
  readonly into: string;
  readonly founded?: { readonly id: string };
  readonly handed: readonly {
    readonly indicator: string;
    readonly from: string;
    readonly to: readonly { readonly unit: string; readonly percent: number }[];
  }[];
}
interface Ruled {
  readonly unit: string;
  readonly item: { readonly kind: string; readonly subject: string };
  readonly corrected: string | null;
}

interface Planned {
  readonly indicators: readonly Indicator[];
  readonly added?: readonly Indicator[];
  readonly removed?: readonly string[];
}

/** Whatever brings rows. */
const COMPUTING: readonly string[] = ['ResultComputed', 'ResultRecomputed', 'ResultCorrected'];

const VALUES = new Map(
  scheme.components.flatMap((component) =>
    component.id === 'public' ? component.options.map(({ id, value }) => [id, value] as const) : [],
  ),
);
const CAP = parsePoints('5');

/**
 * Works out every final score by hand from the facts that counted, in the order of the log, and holds each computation
 * against it. It shares nothing with the product but exact arithmetic: the formula is written out below.
 */
export class ScoreFollowsFromEvents implements Invariant {
  readonly name = 'score = f(events, scheme version)';
  readonly #open = new Set<StageId>();
  #indicators = new Map<string, Indicator>();
  /** What of each indicator a unit carries, by indicator and unit. */
  readonly #parts = new Map<string, ReadonlyMap<string, Points>>();
  /** Who took over, by the unit that is no longer. */
  readonly #into = new Map<string, string>();
  readonly #units = new Set<string>(UNITS);
  readonly #verified = new Map<string, string>();
  /** By `stream unit`, in the order they were imposed. */
  readonly #deductions = new Map<string, Deduction>();
  readonly #incentives = new Map<string, { readonly unit: string; readonly points: string }>();
  #bonuses: readonly { readonly unit: string; readonly points: string }[] = [];
  readonly #vetoed = new Set<string>();
  /** Units by declaration, each as `indicator unit`. */
  readonly #excused = new Map<string, readonly string[]>();
  readonly #factors = new Map<string, string>();
  readonly #sheets = new Map<string, readonly Marked[]>();
  readonly #recused = new Set<string>();
  /** By kind, subject and unit. */
  readonly #replaced = new Map<string, Entry & { readonly kind: string }>();
  readonly #ballots: Readonly<Record<string, string>>[] = [];
  computations = 0;

  look({ events }: Happening): readonly string[] {
    return events.flatMap((event) => {
      if (event.type === 'ResultCorrected')
        this.#correct((event.data as { items: readonly Corrected[] }).items);
      if (COMPUTING.includes(event.type))
        return this.#compare(event.data as { readonly units: readonly UnitResult[] });
      this.#take(event);
      return [];
    });
  }

  #take({ type, stream, data }: RecordedEvent): void {
    const fact = data as Data;
    const text = (key: string): string => String(fact[key]);
    if (type === 'StageOpened') this.#open.add(fact['stage'] as StageId);
    if (type === 'StageClosed') this.#open.delete(fact['stage'] as StageId);
    if (type === 'PlanPublished' || type === 'PlanChangeApproved') this.#plan(data as Planned);
    // A late fact stays in the log and counts for nothing.
    if (!counts(type, [...this.#open])) return;
    switch (type) {
      case 'UnitsMerged':
      case 'UnitClosed':
      case 'TeamFormed':
      case 'TeamDissolved':
        return this.#handOver(data as HandedOver);
      case 'ScoreVerified':
        this.#verified.set(text('indicator'), text('score'));
        return;
      case 'ScoreCorrected':
        this.#verified.set(text('indicator'), text('to'));
        return;
      case 'AssessmentReopened':
      case 'ScoresSetAside':
        this.#verified.delete(text('indicator'));
        return;
      case 'DeductionImposed':
      case 'DeductionCorrected': {
        const { unit, points, breachCode = '', most } = fact as unknown as Deduction;
        const key = `${stream} ${unit}`;
        if (type === 'DeductionCorrected' && !this.#deductions.has(key)) return;
        this.#deductions.set(key, { unit, points, breachCode, ...(most !== undefined && { most }) });
        return;
      }
      case 'SurchargeImposed':
        this.#deductions.set(`${stream} ${text('round')}`, { unit: text('unit'), points: text('points') });
        return;
      case 'FindingWithdrawn':
        for (const unit of UNITS) this.#deductions.delete(`${stream} ${unit}`);
        return;
      case 'IncentiveGranted':
        this.#incentives.set(stream, { unit: text('unit'), points: text('points') });
        return;
      case 'RankBonusAwarded':
      case 'RankBonusRevised':
        this.#bonuses = fact['awards'] as readonly { readonly unit: string; readonly points: string }[];
        return;
      case 'NonApplicabilityApproved': {
        const units = fact['units'] as readonly string[];
        this.#excused.set(
          text('declaration'),
          units.map((unit) => `${text('indicator')} ${unit}`),
        );
        return;
      }
      case 'NonApplicabilityRevoked':
        this.#excused.delete(text('declaration'));
        return;
      case 'DifficultyApproved':
        this.#factors.set(text('unit'), text('factor'));
        return;
      case 'DifficultyRevoked':
        this.#factors.delete(text('unit'));
        return;
      case 'VetoConfirmed':
        this.#vetoed.add(text('unit'));
        return;
      case 'VetoRevoked':
        this.#vetoed.delete(text('unit'));
        return;
      case 'AppealRuled': {
        const { unit, item, corrected } = data as Ruled;
        if (corrected !== null) this.#correct([{ ...item, unit, to: corrected }]);
        return;
      }
      case 'LeaderSheetSubmitted':
        this.#sheets.set(text('person'), fact['marks'] as readonly Marked[]);
        return;
      case 'LeaderRecused':
        this.#recused.add(`${text('person')} ${text('unit')}`);
        return;
      case 'BallotCast':
        this.#ballots.push(fact['ratings'] as Readonly<Record<string, string>>);
        return;
      default:
        return;
    }
  }

  #carry(indicator: Indicator): void {
    this.#indicators.set(indicator.id, indicator);
    const whole = indicator.units.reduce((sum, { share }) => sum + share, 0);
    const parts = new Map<string, Points>();
    for (const { unit, share } of indicator.units) add(parts, this.#heir(unit), pointsOf(share, whole));
    this.#parts.set(indicator.id, parts);
  }

  #handOver({ units, into, founded, handed }: HandedOver): void {
    if (founded !== undefined) this.#units.add(founded.id);
    for (const { indicator, from, to } of handed) {
      const parts = new Map(this.#parts.get(indicator));
      const given = parts.get(from) ?? ZERO_POINTS;
      parts.delete(from);
      for (const { unit, percent } of to) add(parts, unit, multiplyPoints(given, pointsOf(percent, 100)));
      this.#parts.set(indicator, parts);
    }
    for (const unit of units) {
      this.#into.set(unit, into);
      this.#units.delete(unit);
    }
  }

  #heir(unit: string): string {
    const into = this.#into.get(unit);
    return into === undefined ? unit : this.#heir(into);
  }

  /** A unit and all that have gone into it. */
  #family(unit: string): readonly string[] {
    return [unit, ...[...this.#into.keys()].filter((one) => this.#heir(one) === unit)];
  }

  #plan({ indicators, added = [], removed = [] }: Planned): void {
    for (const one of [...indicators, ...added]) this.#carry(one);
    for (const id of removed) this.#indicators.delete(id);
  }

  #correct(items: readonly Corrected[]): void {
    for (const { kind, subject, unit, to } of items) {
      if (kind === 'indicator') this.#verified.set(subject, to);
      else if (kind === 'veto') {
        for (const one of this.#family(unit)) this.#vetoed.delete(one);
        if (to === 'in-force') this.#vetoed.add(unit);
      } else if (kind === 'difficulty') this.#factors.set(unit, to);
      else if (kind === 'applicability') this.#excuse(`${subject} ${unit}`, to === 'not-applicable');
      else if (kind === 'surcharge') this.#surcharge(`rectification-${CYCLE}_${subject}`, unit, to);
      else if (kind === 'finding') this.#charge(`finding-${CYCLE}_${subject}`, unit, to);
      else this.#replaced.set(`${kind} ${subject} ${unit}`, { kind, subject, unit, points: to });
    }
  }

  /** In the place of what the finding had imposed; nothing is left of it at 0. */
  #charge(stream: string, unit: string, points: string): void {
    const held = this.#family(unit)
      .map((one) => `${stream} ${one}`)
      .filter((key) => this.#deductions.has(key));
    const [first = `${stream} ${unit}`, ...others] = held;
    for (const key of others) this.#deductions.delete(key);
    if (isZero(parsePoints(points))) this.#deductions.delete(first);
    else this.#deductions.set(first, { unit, ...this.#deductions.get(first), points });
  }

  /** One in the place of all of them. */
  #surcharge(stream: string, unit: string, points: string): void {
    for (const key of [...this.#deductions.keys()].filter((one) => one.startsWith(`${stream} `)))
      this.#deductions.delete(key);
    this.#charge(stream, unit, points);
  }

  #excuse(one: string, excused: boolean): void {
    for (const [declaration, all] of this.#excused)
      this.#excused.set(
        declaration,
        all.filter((other) => other !== one),
      );
    if (excused) this.#excused.set(one, [one]);
  }

  /** What counts of a kind for a unit, with what was corrected in the place of what it corrects. */
  #counted(kind: string, unit: string, entries: readonly Entry[]): readonly Entry[] {
    const replaced = [...this.#replaced.values()].filter((one) => one.kind === kind && one.unit === unit);
    return [
      ...entries.filter((one) => !replaced.some(({ subject }) => subject === one.subject)),
      ...replaced,
    ];
  }

  #evaluated(kind: 'leader' | 'public', unit: string): Points | null {
    const corrected = this.#replaced.get(`${kind} ${unit} ${unit}`);
    if (corrected !== undefined) return parsePoints(corrected.points);
    return kind === 'leader' ? this.#leader(unit) : this.#public(unit);
  }

  #compare({ units }: { readonly units: readonly UnitResult[] }): readonly string[] {
    this.computations += 1;
    const every = [...new Set([...UNITS, ...this.#units])];
    return every.flatMap((unit) => {
      const computed = units.find((row) => row.unit === unit)?.final ?? null;
      const expected = this.#units.has(unit) ? this.#final(unit) : null;
      const same = computed !== null && expected !== null && formatPoints(parsePoints(computed)) === expected;
      return same || (computed === null && expected === null)
        ? []
        : [`${unit}: computed ${String(computed)}, by hand ${String(expected)}`];
    });
  }

  /** 目标考评得分×80%+领导评价+公众评议+正向激励得分-察访核验扣分, and 69 under a veto. */
  #final(unit: string): string | null {
    const [target, leader, ballots] = [
      this.#target(unit),
      this.#evaluated('leader', unit),
      this.#evaluated('public', unit),
    ];
    if (target === null || leader === null || ballots === null) return null;
    if (this.#family(unit).some((one) => this.#vetoed.has(one))) return formatPoints(parsePoints('69'));
    const bonuses = this.#bonuses.map((one) => ({ ...one, subject: 'news' }));
    const gains = [
      ...this.#counted('incentive', unit, entriesOf(this.#incentives)),
      ...this.#counted('rank-bonus', unit, bonuses),
    ];
    const incentive = minPoints(CAP, this.#sum(gains, unit));
    const inspection = this.#deducted(unit);
    const gained = sumPoints([multiplyPoints(target, pointsOf(4, 5)), leader, ballots, incentive]);
    return formatPoints(roundPoints(subtractPoints(gained, inspection), 2));
  }

  /** Its own, and what was imposed on those that have gone into it. */
  #deducted(unit: string): Points {
    return sumPoints(this.#family(unit).map((one) => this.#deductedFrom(one)));
  }

  /** All of them but what is beyond the most of a breach, which the last to be imposed bear. */
  #deductedFrom(unit: string): Points {
    let sum = ZERO_POINTS;
    const taken = new Map<string, Points>();
    for (const { unit: of, points, breachCode = '', most } of this.#deductions.values()) {
      if (of !== unit) continue;
      const before = taken.get(breachCode) ?? ZERO_POINTS;
      const limit = most === undefined ? undefined : parsePoints(most);
      const whole = addPoints(before, parsePoints(points));
      // A later version with a lower cap gives nothing back.
      const after = limit === undefined ? whole : maxPoints(before, minPoints(whole, limit));
      sum = addPoints(sum, subtractPoints(after, before));
      taken.set(breachCode, breachCode === '' ? ZERO_POINTS : after);
    }
    return sum;
  }

  #target(unit: string): Points | null {
    let [got, carried] = [ZERO_POINTS, ZERO_POINTS];
    for (const { id, weight } of this.#indicators.values()) {
      const share = this.#parts.get(id)?.get(unit);
      const excused = [...this.#excused.values()].flat().includes(`${id} ${unit}`);
      if (excused || share === undefined) continue;
      const verified = this.#verified.get(id);
      if (verified === undefined) return null;
      got = addPoints(got, multiplyPoints(parsePoints(verified), share));
      carried = addPoints(carried, multiplyPoints(parsePoints(weight), share));
    }
    if (isZero(carried)) return null;
    const target = multiplyPoints(dividePoints(got, carried), HUNDRED_POINTS);
    return multiplyPoints(target, parsePoints(this.#factors.get(unit) ?? '1'));
  }

  #leader(unit: string): Points | null {
    const marks = [...this.#sheets].flatMap(([person, sheet]) =>
      this.#recused.has(`${person} ${unit}`)
        ? []
        : sheet.filter((one) => one.unit === unit).map(({ mark }) => parsePoints(mark)),
    );
    return mean(marks);
  }

  #public(unit: string): Points | null {
    if (this.#ballots.length < 2) return null;
    const values = this.#ballots.flatMap((ratings) => {
      const value = VALUES.get(ratings[unit] ?? '');
      return value === undefined ? [] : [parsePoints(value)];
    });
    return mean(values);
  }

  #sum(entries: readonly { readonly unit: string; readonly points: string }[], unit: string): Points {
    const own = entries.filter((one) => this.#heir(one.unit) === unit);
    return sumPoints(own.map(({ points }) => parsePoints(points)));
  }
}

function add(parts: Map<string, Points>, unit: string, part: Points): void {
  parts.set(unit, addPoints(parts.get(unit) ?? ZERO_POINTS, part));
}

const idOf = (stream: string): string => stream.slice(stream.indexOf('_') + 1);

const entriesOf = (granted: ReadonlyMap<string, { readonly unit: string; readonly points: string }>) =>
  [...granted].map(([stream, one]) => ({ ...one, subject: idOf(stream) }));

function mean(values: readonly Points[]): Points | null {
  return values.length === 0
    ? null
    : dividePoints(maxPoints(sumPoints(values), ZERO_POINTS), pointsOf(values.length));
}
