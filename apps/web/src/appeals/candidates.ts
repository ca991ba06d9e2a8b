import { readAll } from '../http/read-all.js';
import type { AppealRow, ItemKind } from './appeal.js';

/** Something of a unit's result that it can appeal, with the value that it has. */
export interface Candidate {
  readonly subject: string;
  readonly label: string;
  readonly value: string | null;
}

interface About {
  readonly cycle: string;
  readonly unit: string;
}

/** What of a kind stands in the result of a unit; what it has taken over is there too. @throws PageProblem */
export async function candidatesOf(kind: ItemKind, about: About): Promise<readonly Candidate[]> {
  const rows = <Row>(register: string, search = '') =>
    readAll<Row>(
      `/api/v1/cycles/${encodeURIComponent(about.cycle)}/${register}?unit=${encodeURIComponent(about.unit)}${search}`,
    );
  switch (kind) {
    case 'indicator':
    case 'applicability':
      return (await rows<Assessment>('assessments')).map(({ indicator, title, verified }) => ({
        ...{ subject: indicator, label: `${indicator} ${title}`, value: verified?.score ?? null },
      }));
    case 'finding':
      return (await rows<Finding>('findings', '&status=confirmed')).map(({ finding, number, breach }) => ({
        ...{ subject: finding, label: `${number} ${breach}`, value: null },
      }));
    case 'surcharge':
      return (await rows<Order>('rectifications'))
        .filter(({ surcharges }) => surcharges.length > 0)
        .map(({ order, number, matter }) => ({ subject: order, label: `${number} ${matter}`, value: null }));
    case 'incentive':
      return (await rows<Incentive>('incentives')).map(({ incentive, number, title, granted }) => ({
        ...{ subject: incentive, label: `${number} ${title}`, value: granted?.points ?? '0' },
      }));
    case 'rank-bonus':
      return (await rows<Bonus>('rank-bonuses')).map(({ bonus, of, points }) => ({
        ...{ subject: bonus, label: of, value: points },
      }));
    case 'difficulty':
    case 'veto':
    case 'leader':
    case 'public':
      return [{ subject: about.unit, label: about.unit, value: null }];
  }
}

/** An item is appealed once, whatever became of it. */
export function alreadyAppealed(
  appeals: readonly Pick<AppealRow, 'item' | 'unit' | 'appeal' | 'number'>[],
  { unit, kind, subject }: { readonly unit: string; readonly kind: ItemKind; readonly subject: string },
) {
  return appeals.find(({ unit: of, item }) => of === unit && item.kind === kind && item.subject === subject);
}

interface Assessment {
  readonly indicator: string;
  readonly title: string;
  readonly verified: { readonly score: string } | null;
}

interface Finding {
  readonly finding: string;
  readonly number: number;
  readonly breach: string;
}

interface Order {
  readonly order: string;
  readonly number: number;
  readonly matter: string;
  readonly surcharges: readonly object[];
}

interface Incentive {
  readonly incentive: string;
  readonly number: number;
  readonly title: string;
  readonly granted: { readonly points: string } | null;
}

interface Bonus {
  readonly bonus: string;
  readonly of: string;
  readonly points: string;
}
