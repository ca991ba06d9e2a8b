import { isMore } from '../combine/decimals.js';
import type { Rule } from '../../scoring/rules/index.js';
import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

type Way = 'up' | 'down' | undefined;

/** `--comparator "<="` beside 95%以上得满分，每低1个百分点扣1分: one of the two is wrong, and which one nobody can tell here. */
export function refuseOtherWay({ statements }: Outline, { rule, given }: Told): void {
  const { comparator } = given;
  const asked: Way = comparator === undefined ? undefined : wayOf(comparator);
  if (asked === undefined) return;
  const formula = statements.find(({ effect }) => effect.kind === 'ratio')?.effect;
  const said = (formula?.kind === 'ratio' ? written(formula) : undefined) ?? directionOf(rule);
  if (said !== undefined && said !== asked) throw new Unclear('contradictory', statements[0]?.when.at ?? 0);
}

const wayOf = (op: string | undefined): Way =>
  op === undefined || op === '=' ? undefined : op.startsWith('>') ? 'up' : 'down';

/** 实际/计划×分值 and 完成率×分值 earn more for more; 计划/实际×分值 for less. */
function written({
  said = '',
  inverse,
  rest,
}: {
  readonly said?: string;
  readonly inverse: boolean;
  readonly rest?: string;
}): Way {
  if (rest !== undefined) return 'down';
  if (inverse) return 'down';
  return /[×/]/.test(said) ? 'up' : undefined;
}

/** Which way the values lie that earn more. */
function directionOf(rule: Rule): Way {
  switch (rule.type) {
    case 'threshold-linear':
      return wayOf(rule.full.op);
    case 'proportional':
      return wayOf(rule.target.op);
    case 'all-or-nothing':
      return wayOf(rule.condition?.op);
    case 'shortfall':
    case 'accumulate':
      return 'up';
    case 'overrun':
      return 'down';
    case 'banded':
      return ofBands(rule);
    default:
      return undefined;
  }
}

/** 95%以上得10分，90%-95%得8分: the best stretch has no end where more is better. */
function ofBands({ bands, measure }: Extract<Rule, { type: 'banded' }>): Way {
  // Days behind a day say nothing of the target.
  if (measure === '天' || bands.some(({ and }) => and !== undefined)) return undefined;
  const sorted = [...bands].sort((one, other) => (isMore(one.points, other.points) ? -1 : 1));
  const [best] = sorted;
  if (best === undefined || sorted.some(({ points }, at) => at > 0 && !isMore(best.points, points)))
    return undefined;
  if (best.from !== undefined && best.to === undefined) return 'up';
  return best.to !== undefined && best.from === undefined ? 'down' : undefined;
}
