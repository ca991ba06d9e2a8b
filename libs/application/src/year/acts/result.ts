import { addDays } from '@kaoping/platform';
import { instantOn } from '../calendar.js';
import { CHAIR, OFFICE } from '../cast.js';
import type { ActName, Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';
import { MEETING, PROBLEMS, REQUIREMENTS } from '../texts/proceedings.js';
import { leaveStage } from './transition.js';

/**
 * Computed, decided in a meeting, on public notice for the declared days, computed again after the appeals, final, and told
 * in a bulletin.
 */
export function result(story: Story): readonly Scene[] {
  const { cycle, calendar, scheme } = story;
  const { computed, decided, noticeOpened } = calendar.closing;
  const year = calendar.period.from.slice(0, 4);
  const until = addDays(noticeOpened, scheme.noticeDays - 1);
  const scene = (act: ActName, date: string, play: () => Script): Scene => ({
    act,
    at: instantOn(date, 9 * 60),
    play,
  });
  return [
    scene('result', computed, function* () {
      yield* story.run(OFFICE, 'compute-result', { cycle });
      yield* leaveStage(story, 'computation');
    }),
    scene('result', decided, function* () {
      const minutesNumber = `绩评组纪要〔${year}〕1号`;
      const attachment = yield* story.upload(OFFICE, `会议纪要${year}-1`, [MEETING, minutesNumber, decided]);
      const decision = { meeting: MEETING, date: decided, minutesNumber, attachment };
      yield* story.run(OFFICE, 'record-decision', { cycle, ...decision });
      yield* leaveStage(story, 'decision');
    }),
    scene('result', noticeOpened, function* () {
      yield* story.run(OFFICE, 'open-public-notice', { cycle, from: noticeOpened, until });
    }),
    scene('appeals', addDays(until, -1), function* () {
      yield* story.run(OFFICE, 'recompute-result', { cycle });
    }),
    scene('result', addDays(until, 1), function* () {
      yield* story.run(CHAIR, 'finalise-result', { cycle });
      yield* leaveStage(story, 'public-notice');
    }),
    scene('follow-up', addDays(until, 4), function* () {
      const number = `考评通报〔${year}〕1号`;
      yield* story.run(OFFICE, 'issue-bulletin', {
        cycle,
        number,
        problems: PROBLEMS,
        requirements: REQUIREMENTS,
      });
    }),
    scene('follow-up', addDays(until, 6), () => leaveStage(story, 'bulletin')),
  ];
}
