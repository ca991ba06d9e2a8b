import { addDays } from '@kaoping/platform';
import { instantOn } from '../calendar.js';
import { impartial, SECOND_OFFICE } from '../cast.js';
import type { Scene } from '../scene.js';
import { corrected } from '../scores.js';
import type { Story } from '../story.js';
import { CORRECTION } from '../texts/disputes.js';
import { disputedIn } from './disputed.js';
import { leadOf } from './self-evaluation.js';

/** 更正: after the bulletin the office finds a score entered wrongly; another person approves that it is put right. */
export function correcting(story: Story): readonly Scene[] {
  const { cycle, calendar, scheme, year } = story;
  const { corrected: indicator } = disputedIn(story);
  const unit = leadOf(indicator);
  const finalOn = addDays(calendar.closing.noticeOpened, scheme.noticeDays);
  const play = function* () {
    const score = story.verified.get(indicator.id) ?? '0';
    const { to } = corrected({ score }, indicator.weight, scheme.scoreDecimals);
    const paper = yield* story.upload(SECOND_OFFICE, CORRECTION.paper, [CORRECTION.reason]);
    const correction = yield* story.make(SECOND_OFFICE, 'propose-correction', {
      ...{ cycle, reason: CORRECTION.reason, evidence: [paper] },
      items: [{ unit, kind: 'indicator', subject: indicator.id, to }],
    });
    yield* story.run(impartial(year, [unit], story.random), 'approve-correction', { cycle, correction });
  };
  return [{ act: 'follow-up', at: instantOn(addDays(finalOn, 4), 9 * 60), play }];
}
