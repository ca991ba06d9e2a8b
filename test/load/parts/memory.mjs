import { join } from 'node:path';
import { sampleOf } from '../measure/interleaved.mjs';
import { line } from '../measure/line.mjs';
import { answerOf } from '../processes/child.mjs';

const [UNITS, BUREAUS] = [15_000, 50];

/** What the views of one node hold, in a process of their own, after the collector has run. */
export async function memory({ folder, year, rounds, say }) {
  say('memory');
  await year();
  const answers = [];
  for (let round = 0; round < rounds; round += 1) {
    answers.push(
      await answerOf(
        'heap-of-views.mjs',
        [join(folder, 'year', 'log.sqlite'), UNITS, BUREAUS],
        ['--expose-gc'],
      ),
    );
  }
  const sample = (key) => sampleOf(answers.map((answer) => answer[key]));
  const held = {
    part: 'memory',
    unit: 'bytes',
    against: 'an event in the log, without indexes',
    baseline: sample('stored'),
  };
  return [
    line({
      ...held,
      what: 'all views, per event',
      ours: sample('perEvent'),
      note: `${BUREAUS} bureaus' whole years`,
    }),
    line({
      ...held,
      what: 'all views, per unit',
      ours: sample('perUnit'),
      note: `${UNITS} units in one cycle, 3.8 indicators each, reported once`,
    }),
  ];
}
