import { addDays } from '@kaoping/platform';
import { instantOn } from '../calendar.js';
import { CHAIR, OFFICE } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';
import { VETO_REASON } from '../texts/disputes.js';
import { disputedIn } from './disputed.js';

/** 一票否决: proposed by the office with proof, confirmed by the chair, and in force until the appeal. */
export function vetoing(story: Story): readonly Scene[] {
  const { cycle, calendar, scheme } = story;
  if (scheme.veto === undefined) return [];
  const { vetoed: unit } = disputedIn(story);
  const { from } = calendar.closing.verification;
  const scene = (days: number, play: () => Script): Scene => ({
    ...{ act: 'veto', at: instantOn(addDays(from, days), 16 * 60), play },
  });
  return [
    scene(7, function* () {
      const proof = yield* story.upload(OFFICE, '事故情况通报', [VETO_REASON]);
      yield* story.run(OFFICE, 'propose-veto', { cycle, unit, reason: VETO_REASON, proof: [proof] });
    }),
    scene(10, function* () {
      yield* story.run(CHAIR, 'confirm-veto', { cycle, unit });
    }),
  ];
}
