import { isCounted, isPercent } from '../measures.js';
import type { Statement } from '../outline.js';
import type { Combine, Reading } from './context.js';
import { stepOfBare } from './measured-step.js';

/** 参训率100%得满分，每少1人扣0.5分: of everything that is due so many are missing; how many are due, nobody needs to know. */
export const wholeRate: Combine = (reading) => {
  const own = reading.statements.find(({ effect }) => reading.priceOf(effect) !== undefined);
  const step = own?.when.step ?? stepOfBare(own);
  const points = own === undefined ? undefined : reading.priceOf(own.effect);
  if (own === undefined || step === undefined || points === undefined) return undefined;
  const { value, measure } = step.quantity;
  if (step.direction !== 'less' || value !== '1' || !isCounted(measure) || measure === undefined)
    return undefined;
  if (!reading.statements.every((one) => isWhole(reading, one, own))) return undefined;
  if (reading.statements.length === 1 && !hasWhole(own)) return undefined;
  reading.assume('none-missing', { value: '100%', measure });
  return { type: 'deduct-per-occurrence', subject: '少', points, measure, ...reading.ends() };
};

function isWhole(reading: Reading, statement: Statement, own: Statement): boolean {
  if (statement === own) return own.when.ranges.length === 0 && own.when.bares.length <= 2;
  return reading.isFull(statement) && hasWhole(statement) && statement.when.step === undefined;
}

/** 100%, and nothing below it. */
function hasWhole({ when: { ranges, bares, judged } }: Statement): boolean {
  const whole = [
    ...ranges.map(({ lower, upper, measure }) => ({
      value: upper === undefined ? lower?.value : '',
      measure,
    })),
    ...bares.map(({ quantity }) => quantity),
  ].filter(({ measure }) => isPercent(measure));
  return whole.length === 1 && ranges.length <= 1 && whole[0]?.value === '100' && judged === undefined;
}
