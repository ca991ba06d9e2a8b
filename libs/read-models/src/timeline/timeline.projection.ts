import type { RecordedEvent } from '@kaoping/event-store';
import { cycleOfStream } from '../facts.js';
import { CursorInvalid, type Page } from '../list.js';
import type { Plans } from '../plan/plan.projection.js';
import { OnceProjection } from '../projection.js';
import type { FindingsRegister } from '../registers/findings.projection.js';
import type { IncentivesRegister } from '../registers/incentives.projection.js';
import { aboutOf, isSecret, subjectOf, unitsNamed, type Activity, type ActivityFilter } from './activity.js';
import { Columns, type SavedColumns } from './columns.js';
import { Interned } from './interned.js';

interface Saved {
  readonly texts: readonly string[];
  readonly cycles: readonly (readonly [cycle: string, columns: SavedColumns])[];
}

/** A comma cannot stand in an id, so a list of units is one text. */
const BETWEEN_UNITS = ',';

/** Who knows the units where an event does not name them. */
export interface UnitLookUps {
  readonly plans: Plans;
  readonly findings: FindingsRegister;
  readonly incentives: IncentivesRegister;
}

/** Everything that happened in each cycle, newest first. Applied behind the views it looks units up in. */
export class Timeline extends OnceProjection<Saved> {
  readonly name = 'timeline';
  readonly version = 2;
  readonly #texts = new Interned();
  readonly #cycles = new Map<string, Columns>();

  constructor(private readonly known: UnitLookUps) {
    super();
  }

  /** Newest first. */
  *activities(cycle: string, filter: ActivityFilter = {}): Iterable<Activity> {
    const columns = this.#cycles.get(cycle) ?? new Columns();
    const matches = this.#matcher(columns, filter);
    for (let index = columns.length - 1; index >= 0; index -= 1)
      if (matches(index)) yield this.#activity(columns, index);
  }

  /**
   * One page, newest first. Pages of a list this long are cut from the columns; `pageOf` would sort them first.
   * @param cursor `next` of the page before
   * @throws CursorInvalid
   */
  page(
    cycle: string,
    query: { readonly filter?: ActivityFilter; readonly cursor?: string; readonly limit: number },
  ): Page<Activity> {
    const columns = this.#cycles.get(cycle) ?? new Columns();
    const matches = this.#matcher(columns, query.filter ?? {});
    const end = query.cursor === undefined ? columns.length : columns.indexFrom(positionOf(query.cursor));
    const rows: Activity[] = [];
    let [total, more] = [0, false];
    for (let index = columns.length - 1; index >= 0; index -= 1) {
      if (!matches(index)) continue;
      total += 1;
      if (index >= end) continue;
      if (rows.length < query.limit) rows.push(this.#activity(columns, index));
      else more = true;
    }
    return { rows, total, next: more ? (rows.at(-1)?.position ?? null) : null };
  }

  protected project(event: RecordedEvent): void {
    const cycle = cycleOfStream(event.stream);
    if (cycle === undefined) return;
    const columns = this.#cycles.get(cycle) ?? new Columns();
    this.#cycles.set(cycle, columns);
    const secret = isSecret(event);
    const { actor, onBehalfOf, recordedAt } = event.metadata;
    columns.push({
      position: event.position,
      at: secret || recordedAt === undefined ? Number.NaN : Date.parse(recordedAt),
      actor: secret ? 0 : this.#texts.numberOf(actor ?? ''),
      onBehalfOf: secret ? 0 : this.#texts.numberOf(onBehalfOf ?? ''),
      type: this.#texts.numberOf(event.type),
      stream: secret ? 0 : this.#texts.numberOf(event.stream),
      revision: secret ? 0 : Number(event.revision),
      units: this.#texts.numberOf(this.#unitsOf(cycle, event).join(BETWEEN_UNITS)),
    });
  }

  protected saveView(): Saved {
    return {
      texts: this.#texts.save(),
      cycles: Array.from(this.#cycles, ([cycle, columns]) => [cycle, columns.save()]),
    };
  }

  protected loadView({ texts, cycles }: Saved): void {
    this.#texts.load(texts);
    for (const [cycle, saved] of cycles) {
      const columns = new Columns();
      columns.load(saved);
      this.#cycles.set(cycle, columns);
    }
  }

  #unitsOf(cycle: string, event: RecordedEvent): readonly string[] {
    const named = unitsNamed(event);
    if (named !== undefined) return named;
    const about = aboutOf(event);
    const indicator = this.known.plans.indicator(cycle, about.indicator ?? '');
    if (indicator !== undefined) return indicator.units.map(({ unit }) => unit);
    const finding = this.known.findings.finding(cycle, about.finding ?? '');
    if (finding !== undefined) return [...new Set(finding.charges.map(({ unit }) => unit))];
    const incentive = this.known.incentives.incentive(cycle, about.incentive ?? '');
    return incentive === undefined ? [] : [incentive.unit];
  }

  #matcher(
    columns: Columns,
    { unit, indicator, actor, onBehalfOf, type }: ActivityFilter,
  ): (index: number) => boolean {
    const [wantedActor, wantedPrincipal, wantedType] = [actor, onBehalfOf, type].map((text) =>
      text === undefined ? undefined : (this.#texts.find(text) ?? -1),
    );
    const about = memo((stream) => {
      const subject = subjectOf(this.#texts.text(stream));
      return subject.kind === 'indicator' && subject.id === indicator;
    });
    const concerns = memo((units) =>
      this.#texts
        .text(units)
        .split(BETWEEN_UNITS)
        .includes(unit as string),
    );
    return (index) =>
      (wantedActor === undefined || columns.number('actor', index) === wantedActor) &&
      (wantedPrincipal === undefined || columns.number('onBehalfOf', index) === wantedPrincipal) &&
      (wantedType === undefined || columns.number('type', index) === wantedType) &&
      (indicator === undefined || about(columns.number('stream', index))) &&
      (unit === undefined || concerns(columns.number('units', index)));
  }

  #activity(columns: Columns, index: number): Activity {
    const stream = this.#texts.text(columns.number('stream', index));
    const actor = this.#texts.text(columns.number('actor', index));
    const onBehalfOf = this.#texts.text(columns.number('onBehalfOf', index));
    const units = this.#texts.text(columns.number('units', index));
    const at = columns.at(index);
    return {
      position: String(columns.position(index)),
      recordedAt: Number.isNaN(at) ? null : new Date(at).toISOString(),
      actor: actor === '' ? null : actor,
      onBehalfOf: onBehalfOf === '' ? null : onBehalfOf,
      type: this.#texts.text(columns.number('type', index)),
      ref: stream === '' ? null : `${stream}@${columns.number('revision', index)}`,
      subject: subjectOf(stream),
      units: units === '' ? [] : units.split(BETWEEN_UNITS),
    };
  }
}

function memo(ask: (number: number) => boolean): (number: number) => boolean {
  const answers = new Map<number, boolean>();
  return (number) => {
    const known = answers.get(number) ?? ask(number);
    answers.set(number, known);
    return known;
  };
}

function positionOf(cursor: string): bigint {
  if (!/^\d{1,19}$/.test(cursor)) throw new CursorInvalid(cursor);
  return BigInt(cursor);
}
