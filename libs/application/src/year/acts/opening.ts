import { instantOn } from '../calendar.js';
import { markers, OFFICE } from '../cast.js';
import type { Scene } from '../scene.js';
import type { Story } from '../story.js';

/** The scheme in force and the cycle opened, both by the office. */
export function opening(story: Story): readonly Scene[] {
  const { scheme, calendar, cycle } = story;
  const { opening: span } = calendar;
  return [
    {
      act: 'opening',
      at: instantOn(span.from, 9 * 60),
      *play() {
        yield* story.run(OFFICE, 'publish-scheme', { scheme: scheme.id, content: scheme });
      },
    },
    {
      act: 'opening',
      at: instantOn(span.to, 9 * 60),
      *play() {
        yield* story.run(OFFICE, 'open-cycle', { cycle, ...cycleFacts(story) });
      },
    },
  ];
}

function cycleFacts({ year, calendar, scheme }: Story) {
  const { period, quarters } = calendar;
  const inYear = Number(period.from.slice(0, 4));
  return {
    name: `${year.organisation}${inYear}年度绩效考评`,
    organisation: year.organisation,
    year: inYear,
    period,
    quarters,
    scheme: { id: scheme.id, version: scheme.version },
    units: year.units,
    officeUnit: year.officeUnit,
    leaders: markers(year).map(({ person, post, heads }) => ({ person, post, heads })),
  };
}
