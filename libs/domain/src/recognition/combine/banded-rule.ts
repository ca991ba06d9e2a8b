import type { Band, Decimal, RuleOf } from '../../scoring/rules/index.js';
import { isCounted } from '../measures.js';
import { measuredWords } from './band-values.js';
import type { Reading } from './context.js';
import { isMore, same } from './decimals.js';
import { noteBoundary } from './limits-of.js';
import { settle, type Draft as Drafted } from './settle-bands.js';
import { subjectOf } from './subject.js';
import { refuseTurning } from './turning-bands.js';

type Draft = Drafted<Band['and']>;

interface Shared {
  readonly otherwise: Decimal | undefined;
  readonly measure: string | undefined;
  readonly taking: boolean;
}

/** The bands with their ends settled, and what is earned in no band. */
export function bandedRule(
  reading: Reading,
  drafts: Draft[],
  { otherwise, measure, taking }: Shared,
): RuleOf<'banded'> {
  const conditional = drafts.some(({ and }) => and !== undefined);
  if (!conditional) {
    const said = reading.statements.some(({ when }) => when.otherwise);
    settle(reading, drafts, { counted: isCounted(measure), rest: said ? otherwise : undefined });
    refuseTurning(reading, drafts, otherwise ?? (taking ? undefined : '0'));
  } else for (const draft of drafts) noteBoundary(reading, draft);
  const words = measuredWords(reading);
  let rest = otherwise;
  const nothing = drafts.every(({ points }) => same(points, '0'));
  if (rest === undefined && (taking || nothing)) {
    rest = reading.weight;
    reading.assume('otherwise-full');
  } else if (rest === undefined && uncovered(drafts)) reading.assume('otherwise-zero');
  const best = drafts.reduce((most, { points }) => (isMore(points, most) ? points : most), rest ?? '0');
  if (reading.weight !== undefined && isMore(reading.weight, best))
    reading.assume('top-below-weight', { found: best });
  return {
    type: 'banded',
    ...subjectOf(words),
    ...(measure !== undefined && { measure }),
    bands: drafts.map(toBand),
    ...(rest !== undefined && { otherwise: rest }),
  };
}

function toBand({ lower, upper, points, and }: Draft): Band {
  return {
    ...(lower !== undefined && { from: lower.value, ...(!lower.included && { fromIncluded: false }) }),
    ...(upper !== undefined && { to: upper.value, ...(upper.included && { toIncluded: true }) }),
    points,
    ...(and !== undefined && { and }),
  };
}

const uncovered = (drafts: readonly Draft[]): boolean =>
  !drafts.some(({ lower }) => lower === undefined) || !drafts.some(({ upper }) => upper === undefined);
