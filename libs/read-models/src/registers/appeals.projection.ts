import {
  isSameView,
  type AppealOutcome,
  type AppealStatus,
  type PanelVote,
  type ScoredItem,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One appeal (申诉) of a unit, with everything that was done about it. */
export interface AppealLine {
  readonly cycle: string;
  readonly appeal: string;
  /** 申诉 3: given by the register in the order of the log, 1 first in each cycle. */
  readonly number: number;
  readonly status: AppealStatus;
  readonly unit: string;
  readonly item: ScoredItem;
  /** What it was filed against. */
  readonly value: string;
  readonly grounds: string;
  readonly evidence: readonly string[];
  readonly deadline: string;
  readonly filed: AppealStep;
  readonly withdrawn: (AppealStep & { readonly reason: string }) | null;
  readonly accepted: AppealStep | null;
  readonly dismissed: (AppealStep & { readonly reason: string }) | null;
  /** The panel (复核组) in office. */
  readonly panel: (AppealStep & { readonly members: readonly string[]; readonly presiding: string }) | null;
  /** The last vote (表决) of each member of that panel, those that came after the ruling too. */
  readonly votes: readonly (PanelVote & { readonly stamp: Stamp })[];
  readonly ruling: AppealRuling | null;
  /** Of the appeal's stream, for ETag and If-Match. */
  readonly revision: string;
}

export interface AppealStep {
  readonly by: string;
  readonly stamp: Stamp;
}

export interface AppealRuling extends AppealStep {
  readonly outcome: AppealOutcome;
  readonly original: string;
  readonly corrected: string | null;
  readonly reasons: string;
  /** Who presided and decided, where no view had a majority. */
  readonly presiding: string | null;
  /** Members who held another view before it was decided (不同意见). */
  readonly dissent: readonly string[];
}

/** Every appeal of a cycle, whatever became of it. */
export class AppealsRegister extends OnceProjection<SavedByCycle<AppealLine>> {
  readonly name = 'appeals';
  readonly version = 2;
  readonly #lines = new ByCycle<AppealLine>();

  appeal(cycle: string, appeal: string): AppealLine | undefined {
    return this.#lines.get(cycle, appeal);
  }

  /** In the order of their numbers. */
  list(cycle: string): readonly AppealLine[] {
    return this.#lines.rows(cycle);
  }

  /** Filed or accepted, and nobody has ruled: these keep a result from becoming final. */
  undecided(cycle: string): readonly AppealLine[] {
    return this.list(cycle).filter(({ status }) => status === 'filed' || status === 'accepted');
  }

  /** Rulings that corrected something, `stream@revision`, in the order of the register, with the unit that appealed. */
  corrections(cycle: string): readonly { readonly ruling: string; readonly unit: string }[] {
    return this.list(cycle).flatMap(({ ruling, unit }) => {
      if (ruling === null || ruling.corrected === null) return [];
      const { stream, revision } = ruling.stamp.ref;
      return [{ ruling: `${stream}@${revision}`, unit }];
    });
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'AppealFiled': {
        const { cycle, appeal } = fact.data;
        this.#lines.set(cycle, appeal, filed(fact, this.#lines.count(cycle) + 1));
        return;
      }
      case 'AppealWithdrawn':
      case 'AppealAccepted':
      case 'AppealDismissed':
      case 'AppealPanelNamed':
      case 'AppealVoteCast':
      case 'AppealRuled': {
        const { cycle, appeal } = fact.data;
        const revision = String(fact.revision);
        this.#lines.update(cycle, appeal, (line) => ({ ...line, ...change(line, fact), revision }));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<AppealLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<AppealLine>): void {
    this.#lines.load(saved);
  }
}

function filed(fact: FactOf<'AppealFiled'>, number: number): AppealLine {
  const { filedBy: by, calendar: _, ...data } = fact.data;
  return {
    ...{ ...data, number, status: 'filed', filed: { by, stamp: stampOf(fact) } },
    ...{ withdrawn: null, accepted: null, dismissed: null, panel: null, votes: [], ruling: null },
    revision: String(fact.revision),
  };
}

type Change = FactOf<
  | 'AppealWithdrawn'
  | 'AppealAccepted'
  | 'AppealDismissed'
  | 'AppealPanelNamed'
  | 'AppealVoteCast'
  | 'AppealRuled'
>;

function change(line: AppealLine, fact: Change): Partial<AppealLine> {
  const stamp = stampOf(fact);
  switch (fact.type) {
    case 'AppealWithdrawn': {
      const { withdrawnBy: by, reason } = fact.data;
      return { status: 'withdrawn', withdrawn: { by, reason, stamp } };
    }
    case 'AppealAccepted':
      return { status: 'accepted', accepted: { by: fact.data.acceptedBy, stamp } };
    case 'AppealDismissed': {
      const { dismissedBy: by, reason } = fact.data;
      return { status: 'dismissed', dismissed: { by, reason, stamp } };
    }
    case 'AppealPanelNamed': {
      const { namedBy: by, members, presiding = members[0] ?? '' } = fact.data;
      const votes = line.votes.filter(({ person }) => members.includes(person));
      return { panel: { by, members, presiding, stamp }, votes };
    }
    case 'AppealVoteCast': {
      const { votedBy: person, outcome, corrected, reasons } = fact.data;
      const others = line.votes.filter((vote) => vote.person !== person);
      return { votes: [...others, { person, outcome, corrected, reasons, stamp }] };
    }
    case 'AppealRuled': {
      const { ruledBy: by, outcome, original, corrected, reasons, presiding = null, votes = [] } = fact.data;
      const won = votes.find(({ person }) => person === by);
      const dissent = votes
        .filter((vote) => won !== undefined && !isSameView(line.item, vote, won))
        .map(({ person }) => person);
      const ruling = { by, outcome, original, corrected, reasons, presiding, dissent, stamp };
      return { status: 'ruled', ruling };
    }
  }
}
