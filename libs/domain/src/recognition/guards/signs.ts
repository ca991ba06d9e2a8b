import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

/** What earns must not be told with words of deduction alone, nor a price with words of merit alone. */
export function refuseWrongSign(text: string, { kind }: Told): void {
  const said = text.replace(/不(?:予)?[扣减]分/g, '');
  if (kind === 'deduct-per-occurrence' && /加分/.test(said) && !/[扣减]|不/.test(said))
    throw new Unclear('contradictory', text.indexOf('加分'));
  if (kind !== 'accumulate' && kind !== 'banded') return;
  const taking = /扣|减分/.exec(said)?.[0];
  if (
    taking !== undefined &&
    !/[得加计奖给记赋]|满分|[扣减]\d|扣[完光](?!为止)|扣[减除]?(?:全部|该项|本项)|分别|[%≥≤<>]/.test(said)
  )
    throw new Unclear('contradictory', text.indexOf(taking));
}
