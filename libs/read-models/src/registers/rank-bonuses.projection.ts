import type { RankAward } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { ByCycle, type SavedByCycle } from '../by-cycle.js';
import { factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';

/** One bonus by place (采稿量第一名加3分) as it was awarded last, and every award before it. */
export interface RankBonusLine {
  readonly cycle: string;
  /** Id of the bonus in the scheme. */
  readonly bonus: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly awards: readonly RankAward[];
  readonly by: string;
  readonly stamp: Stamp;
  /** Why it was revised; null for a first award. */
  readonly reason: string | null;
  /** What it took the place of, oldest first. */
  readonly replaced: readonly Pick<RankBonusLine, 'counts' | 'awards' | 'by' | 'stamp' | 'reason'>[];
  /** Of the bonus's stream, for ETag and If-Match. */
  readonly revision: string;
}

/** Every bonus by place that was awarded in a cycle. */
export class RankBonusesRegister extends OnceProjection<SavedByCycle<RankBonusLine>> {
  readonly name = 'rank-bonuses';
  readonly version = 1;
  readonly #lines = new ByCycle<RankBonusLine>();

  rankBonus(cycle: string, bonus: string): RankBonusLine | undefined {
    return this.#lines.get(cycle, bonus);
  }

  /** In the order in which they were first awarded. */
  list(cycle: string): readonly RankBonusLine[] {
    return this.#lines.rows(cycle);
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    switch (fact.type) {
      case 'RankBonusAwarded':
      case 'RankBonusRevised': {
        const { cycle, bonus } = fact.data;
        this.#lines.set(cycle, bonus, lineOf(fact, this.rankBonus(cycle, bonus)));
        return;
      }
      default:
        return;
    }
  }

  protected saveView(): SavedByCycle<RankBonusLine> {
    return this.#lines.save();
  }

  protected loadView(saved: SavedByCycle<RankBonusLine>): void {
    this.#lines.load(saved);
  }
}

function lineOf(
  fact: FactOf<'RankBonusAwarded' | 'RankBonusRevised'>,
  before: RankBonusLine | undefined,
): RankBonusLine {
  const { cycle, bonus, counts, awards } = fact.data;
  const revised = fact.type === 'RankBonusRevised';
  return {
    ...{ cycle, bonus, counts, awards, stamp: stampOf(fact), revision: String(fact.revision) },
    by: revised ? fact.data.revisedBy : fact.data.awardedBy,
    reason: revised ? fact.data.reason : null,
    replaced: before === undefined ? [] : [...before.replaced, replacedOf(before)],
  };
}

function replacedOf({ counts, awards, by, stamp, reason }: RankBonusLine) {
  return { counts, awards, by, stamp, reason };
}
