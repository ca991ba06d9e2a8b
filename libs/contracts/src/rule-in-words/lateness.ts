import { begunCount, ends } from './ends.js';
import type { LatenessJson } from './rule-json.js';
import { full, heading, points, sentence, sentences, type Voice } from './voice.js';

export function lateness(voice: Voice, rule: LatenessJson): string {
  const { say } = voice;
  const { due, zeroAfterDays, every } = rule;
  const step = say(every.days === 1 ? 'day' : 'days', { days: every.days });
  const each = say('each.late', { step, points: points(voice, rule.points) });
  const text = sentences(
    voice,
    due === undefined
      ? say('inTime', { points: full(voice) })
      : say('inTimeBy', { ...dayOf(due), points: full(voice) }),
    sentence(voice, `${each}${begunCount(voice, rule.steps, every.days, step)}`, ends(voice, rule)),
    zeroAfterDays === undefined
      ? undefined
      : say('zeroAfter', { days: say(zeroAfterDays === 1 ? 'day' : 'days', { days: zeroAfterDays }) }),
    say('neverDone'),
  );
  return heading(voice, rule.subject, text);
}

/** Official documents write no zero before a month or a day: 2026年2月3日. */
function dayOf(date: string): Readonly<Record<'year' | 'month' | 'day', string>> {
  const [year = '', month = '', day = ''] = date.split('-');
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') };
}
