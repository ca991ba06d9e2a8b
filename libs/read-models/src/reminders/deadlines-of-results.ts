import type { Deadline } from '@kaoping/domain';
import type { About } from './about.js';

/** The end of a public notice (公示), until which every unit may appeal (申诉). */
export function termToAppeal({ cycle: { cycle, units, openStages }, views }: About): readonly Deadline[] {
  const { notice, finalised } = views.results.result(cycle) ?? {};
  if (!notice || finalised || !openStages.includes('public-notice')) return [];
  const about = { subject: cycle, units: units.map(({ id }) => id), until: notice.until };
  return [{ id: `appeal-${notice.until}`, kind: 'appeal', ...about, right: true }];
}
