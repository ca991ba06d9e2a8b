import { isDate } from '../core/dates.js';
import { refuseResult } from './refusals.js';

export function assertDate(date: string): void {
  if (!isDate(date)) throw refuseResult.DATE_INVALID({ date });
}
