import { noticeLimits } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import { workCalendar } from '../calendar/index.js';
import { schemeOf } from '../cycle/look-up.js';

/** What the scheme asks of a public notice that begins on a day, with the calendar that its working days are counted by. */
export function noticeTerms(views: ReadModels, cycle: string, from: string) {
  const scheme = schemeOf(views, cycle);
  const { noticeDays, noticeWorkingDays: required } = scheme;
  const workingDays = required === undefined ? null : { required, calendar: workCalendar(views, from) };
  return { noticeDays, workingDays, limits: noticeLimits(scheme) };
}
