import type { Indicator } from '@kaoping/domain';
import { clerkOf } from '../cast.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';

/** A file of proof from one of the responsible units. @returns the id of its reference and who gave it */
export function* submitProof(
  story: Story,
  indicator: Indicator,
  about: string,
  unit: string = story.random.pick(indicator.units).unit,
): Script<{ readonly evidence: string; readonly unit: string }> {
  const { cycle } = story;
  const name = `${indicator.no} ${about}`;
  const sha256 = yield* uploadProof(story, indicator, about, unit);
  const input = { cycle, indicator: indicator.id, unit, sha256, name: `${name}.pdf` };
  return { evidence: yield* story.make(clerkOf(unit), 'submit-evidence', input), unit };
}

/** The number in the text makes each file another one. */
export function* uploadProof(
  story: Story,
  { no, title, units }: Indicator,
  about: string,
  unit: string,
): Script<string> {
  const unitName = story.year.units.find(({ id }) => id === unit)?.name ?? units[0]?.unit ?? '';
  const lines = [
    `指标：${no} ${title}`,
    `报送单位：${unitName}`,
    `材料编号：${story.random.id().slice(0, 8)}`,
  ];
  return yield* story.upload(clerkOf(unit), `${no} ${about}`, lines);
}
