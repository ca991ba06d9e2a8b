import {
  dividePoints,
  formatPoints,
  HUNDRED_POINTS,
  multiplyPoints,
  parsePoints,
  sumPoints,
} from '@kaoping/domain';
import type { EventRef } from '@kaoping/read-models';
import type { StoryServer } from './server.js';

/** The part of a breakdown that a story asks about. */
export interface Breakdown {
  readonly standing: {
    readonly components: Readonly<Record<string, string | null>>;
    readonly total: string | null;
  };
  readonly indicators: readonly {
    readonly indicator: string;
    readonly status: string;
    readonly carriedWeight: string;
    readonly points: string | null;
    readonly sources: readonly EventRef[];
  }[];
  readonly leaderMarks:
    | readonly { readonly person: string | null; readonly mark: string; readonly ref: EventRef | null }[]
    | null;
  readonly ballots: Readonly<Record<string, number>> | null;
  readonly incentives: readonly Counted[];
  readonly deductions: readonly Counted[];
  readonly late: readonly { readonly ref: EventRef; readonly subject: string | null }[];
}

interface Counted {
  readonly subject: string;
  readonly points: string;
  readonly ref: EventRef;
}

/** Every event that a breakdown names. */
export function refsIn({ indicators, leaderMarks, incentives, deductions }: Breakdown): readonly EventRef[] {
  const named = [...(leaderMarks ?? []), ...incentives, ...deductions].flatMap(({ ref }) =>
    ref === null ? [] : [ref],
  );
  return [...indicators.flatMap(({ sources }) => sources), ...named];
}

/** The references that lead to no event of that id and type. */
export async function leadingNowhere(
  server: StoryServer,
  refs: readonly EventRef[],
): Promise<readonly EventRef[]> {
  const lost: EventRef[] = [];
  for (const ref of refs) {
    const event = (await server.stream(ref.stream))[Number(ref.revision)];
    if (event?.id !== ref.id || event.type !== ref.type) lost.push(ref);
  }
  return lost;
}

/** The target score by hand: points of what counts, over the weight of what counts, out of a hundred. */
export function targetByHand({ indicators }: Breakdown): string {
  const counted = indicators.filter(({ points }) => points !== null);
  const points = sumPoints(counted.map((one) => parsePoints(one.points ?? '0')));
  const weight = sumPoints(counted.map(({ carriedWeight }) => parsePoints(carriedWeight)));
  return formatPoints(multiplyPoints(dividePoints(points, weight), HUNDRED_POINTS));
}
