import type { Decimal } from '../../scoring/rules/index.js';
import { Unclear } from '../unclear.js';
import { same } from './decimals.js';
import type { Reading } from './context.js';

interface Outcome {
  readonly name: string;
  readonly points: Decimal;
  readonly at: number;
}

/** 完成得10分，未完成得10分 decides nothing; 信息报送得满分，公文处理得8分 are two indicators. */
export function checkOutcomes(outcomes: readonly Outcome[], otherwise: Decimal | undefined): void {
  const [first, ...others] = outcomes;
  if (first === undefined) return;
  const all = [...others.map(({ points }) => points), ...(otherwise === undefined ? [] : [otherwise])];
  if (all.length > 0 && all.every((points) => same(points, first.points)))
    throw new Unclear('contradictory', others[0]?.at ?? first.at);
  const stranger = others.find(({ name }) =>
    outcomes.every((one) => one.name === name || areApart(one.name, name)),
  );
  if (stranger !== undefined) throw new Unclear('unrelated', stranger.at, { words: stranger.name });
}

const DENIAL = /未|不|没|无|非|逾期|超|迟|晚|否/;

/** Long names without a sign in common, of which none denies the other. */
function areApart(one: string, other: string): boolean {
  if (one.length < 4 || other.length < 4 || DENIAL.test(one) || DENIAL.test(other)) return false;
  return ![...one].some((sign) => sign !== '的' && other.includes(sign));
}

/** 迟到的不扣分: where nothing is ever taken, nothing is scored. */
export function refuseNothingTaken({ statements }: Reading): void {
  const [first] = statements;
  if (first !== undefined && statements.every(({ effect }) => effect.kind === 'unharmed'))
    throw new Unclear('no-rule', first.when.at);
}
