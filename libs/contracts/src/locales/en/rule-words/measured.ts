import type { SameKeys } from '../../same-keys.js';
import type { measured as zh } from '../../zh-cn/rule-words/measured.js';

export const measured: SameKeys<typeof zh> = {
  proportional: {
    rising: 'less than {{amount}} earns the value ÷ {{divisor}} × {{full}}',
    falling: 'more than {{amount}} earns the target ÷ the value × {{full}}',
  },
  each: {
    below: '{{points}} off for every {{step}} below',
    above: '{{points}} off for every {{step}} above',
    apart: '{{points}} off for every {{step}} above or below',
    over: '{{points}} off for every {{step}} of it above',
    short: '{{points}} off for every {{step}} short',
    earned: '{{points}} for every {{step}}',
    added: '{{points}} more for every {{step}}',
    earnedBeyond: '{{points}} for every {{step}} above {{start}}',
    addedBeyond: '{{points}} more for every {{step}} above {{start}}',
    missing: '{{points}} off for every 1 missing',
    counted: '{{points}} off for every {{step}}',
    verb: '{{verb}}: {{points}} off for every {{step}}',
    late: '{{points}} off for every {{step}} late',
  },
  zeroOver: 'more than {{percent}} above it earns nothing',
  inMeasure: '{{subject}} ({{measure}})',
  value: 'the value',
  best: {
    higher: 'the highest value earns all of it, others the value ÷ the highest',
    lower: 'the lowest value earns all of it, others the lowest ÷ the value',
  },
  atMost: 'at most {{points}}',
  noCeiling: 'without a ceiling',
  base: '{{points}} to begin with',
  reached: '{{amount}} reached earns {{points}}',
  noneAtAll: 'where there is none at all, nothing is earned',
  noneOf: 'where there is no {{subject}} at all, nothing is earned',
  inTime: 'done in time earns {{points}}',
  inTimeBy: 'done by {{year}}-{{month}}-{{day}} (that day included) earns {{points}}',
  zeroAfter: 'more than {{days}} late earns nothing',
  neverDone: 'if it is never done, nothing is earned',
};
