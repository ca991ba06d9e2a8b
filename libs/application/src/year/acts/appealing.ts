import type { ScoredItem } from '@kaoping/domain';
import { addDays } from '@kaoping/platform';
import { instantOn } from '../calendar.js';
import { CHAIR, clerkOf, headOf, OFFICE, personOf } from '../cast.js';
import type { CommandInputs } from '../commands.js';
import type { Scene } from '../scene.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';
import { APPEALS, type AppealText } from '../texts/disputes.js';
import { disputedIn } from './disputed.js';
import { leadOf } from './self-evaluation.js';

const PANEL_SIZE = 3;
/** With the second vote the panel has ruled. */
const MAJORITY = 2;

type Ruling = Pick<CommandInputs['vote-on-appeal'], 'outcome' | 'corrected'>;

interface Case {
  readonly unit: string;
  readonly item: ScoredItem;
  readonly text: AppealText;
  readonly ruling: Ruling;
}

/** 申诉: two in the days of the public notice, heard by heads of other units. The veto is lifted, the score stands. */
export function appealing(story: Story): readonly Scene[] {
  const { vetoed, appealed } = disputedIn(story);
  const cases: readonly Case[] = [
    {
      ...{ unit: vetoed, item: { kind: 'veto', subject: vetoed }, text: APPEALS.veto },
      ruling: { outcome: 'upheld', corrected: 'not-in-force' },
    },
    {
      ...{ unit: leadOf(appealed), item: { kind: 'indicator', subject: appealed.id }, text: APPEALS.score },
      ruling: { outcome: 'rejected' },
    },
  ];
  const heard = story.scheme.veto === undefined ? cases.slice(1) : cases;
  return heard.flatMap((one, index) => appeal(story, one, 10 + index));
}

/** @param hour of the day at which each of its steps is taken */
function appeal(story: Story, { unit, item, text, ruling }: Case, hour: number): readonly Scene[] {
  const { cycle, year, calendar } = story;
  const { noticeOpened } = calendar.closing;
  const scene = (days: number, play: () => Script): Scene => ({
    ...{ act: 'appeals', at: instantOn(addDays(noticeOpened, days), hour * 60), play },
  });
  const panel = year.units
    .map(({ id }) => id)
    .filter((other) => other !== unit && other !== year.officeUnit)
    .slice(-PANEL_SIZE)
    .map(headOf);
  let id = '';
  return [
    scene(1, function* () {
      const clerk = clerkOf(unit);
      const evidence = [yield* story.upload(clerk, text.paper, [text.grounds])];
      const about = { cycle, unit, ...item, grounds: text.grounds, evidence };
      id = yield* story.make(clerk, 'file-appeal', about);
    }),
    scene(2, function* () {
      yield* story.run(OFFICE, 'accept-appeal', { cycle, appeal: id });
      yield* story.run(CHAIR, 'name-appeal-panel', { cycle, appeal: id, members: panel.map(personOf) });
    }),
    scene(4, function* () {
      for (const member of panel.slice(0, MAJORITY))
        yield* story.run(member, 'vote-on-appeal', { cycle, appeal: id, ...ruling, reasons: text.reasons });
    }),
  ];
}
