import type { Me } from '../session/me.js';
import type { Role } from './roles.js';

/** What the pages read of a cycle. */
export interface CycleDoc {
  readonly cycle: string;
  readonly name: string;
  readonly year: number;
  readonly officeUnit: string;
  readonly openStages: readonly string[];
  readonly quarters: readonly { readonly quarter: number }[];
  readonly units: readonly RolledUnit[];
  /** Every unit there has been, those that are no more included. */
  readonly roll: readonly RolledUnit[];
  readonly leaders: readonly { readonly person: string; readonly post: string }[];
}

export interface RolledUnit {
  readonly id: string;
  readonly name: string;
  readonly formerNames?: readonly string[];
  readonly gone?: {
    readonly kind: 'merger' | 'closure' | 'team-end';
    readonly into: string;
    readonly effectiveOn: string;
    readonly document: string;
  };
}

export interface Colleague {
  readonly person: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
  readonly active: boolean;
}

/** One thing that waits for the reader. */
export interface WorkItem {
  readonly cycle: string;
  readonly code: string;
  readonly subject: string;
  readonly units: readonly string[];
  readonly due: string | null;
  readonly since: string | null;
  /** The principal whose work it is, for a deputy. */
  readonly onBehalfOf?: string;
}

/** What every page of a cycle knows. */
export interface Facts {
  readonly me: Me;
  readonly cycle: CycleDoc;
  readonly people: readonly Colleague[];
  /** ISO date of the server, in Asia/Shanghai. */
  readonly today: string;
  readonly work: readonly WorkItem[];
}

/** Who acts for a unit now: itself, or the last one in the row of those that took over. */
export function heirOf(roll: readonly RolledUnit[], unit: string): string {
  let heir = unit;
  // A row of handovers is never longer than the roll: a roll that runs in a circle must not hang the page.
  for (let steps = 0; steps < roll.length; steps += 1) {
    const into = roll.find(({ id }) => id === heir)?.gone?.into;
    if (into === undefined) return heir;
    heir = into;
  }
  return heir;
}

/** Units that have gone into this one. */
export function tookOver(roll: readonly RolledUnit[], unit: string): readonly RolledUnit[] {
  return roll.filter(({ id, gone }) => gone !== undefined && heirOf(roll, id) === unit);
}

/** As it is called now; an id that nobody knows stays as it is. */
export function unitName(roll: readonly RolledUnit[], unit: string): string {
  return roll.find(({ id }) => id === unit)?.name ?? unit;
}

/**
 * What an item of work is about, for its sentence: a unit or a leader by name, an indicator by its number. The id of most
 * things means nothing to people, and the sentence reads without it.
 */
export function subjectName({ roll, leaders }: Pick<CycleDoc, 'roll' | 'leaders'>, subject: string): string {
  const post = leaders.find(({ person }) => person === subject)?.post;
  const name = roll.find(({ id }) => id === subject)?.name;
  return name ?? post ?? (/^[0-9a-f]{32}$/.test(subject) ? '' : subject);
}

/** The post behind a person id. */
export function personName({ people, cycle }: Pick<Facts, 'people' | 'cycle'>, person: string): string {
  const post = cycle.leaders.find((leader) => leader.person === person)?.post;
  return people.find((one) => one.person === person)?.label ?? post ?? person;
}
