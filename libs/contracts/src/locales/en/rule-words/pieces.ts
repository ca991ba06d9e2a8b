import type { SameKeys } from '../../same-keys.js';
import type { pieces as zh } from '../../zh-cn/rule-words/pieces.js';

export const pieces: SameKeys<typeof zh> = {
  comma: ', ',
  semicolon: '; ',
  point: '{{number}} point',
  points: '{{number}} points',
  full: 'the full score',
  fullOf: 'the full {{points}}',
  startsFull: 'out of {{points}}',
  amount: '{{value}} {{measure}}',
  percentPoint: '{{step}} percentage point',
  percentPoints: '{{step}} percentage points',
  day: '{{days}} day',
  days: '{{days}} days',
  about: '{{subject}} {{text}}',
  aboutEach: '{{subject}}: {{text}}',
  heading: '{{subject}}: {{text}}',
  earns: '{{when}} earns {{points}}',
  limit: {
    '>=': '{{amount}} or more',
    '>': 'more than {{amount}}',
    '<=': '{{amount}} or less',
    '<': 'less than {{amount}}',
    '=': 'exactly {{amount}}',
  },
  zeroWhen: '{{when}} earns nothing',
  steps: {
    completed: ' (less than {{step}} does not count)',
    begun: ' (less than {{step}} counts as {{step}})',
    'pro-rata': ' (less than {{step}} counts in proportion)',
  },
  most: 'at most {{points}} off',
  floor: 'never less than {{points}}',
  out: 'until nothing is left',
};
