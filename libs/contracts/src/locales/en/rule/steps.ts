import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/rule/steps.js';

export const steps: SameKeys<typeof zh.steps> = {
  'step-rounded': '{{before}} rounded to {{decimals}} decimals ({{mode, rule}}) is {{points}}',
  'step-floor': '{{before}} is below the floor, {{points}} counts',
  'step-formula': '{{formula}}={{points}}',
  'step-cap': '{{before}} is above the cap, {{points}} counts',
  'step-class-cap': '"{{name}}": {{before}} is above the cap of the class, {{points}} counts',
  'target-excused': 'a weight of {{excused}} that does not apply is left out, {{carried}} is carried',
  'target-spread':
    'a weight of {{excused}} that does not apply is spread over the rest, {{carried}} is carried',
  'target-spread-sum': 'the rest came to {{before}}, times {{factor}} is {{points}}',
  'target-percent': '{{sum}} of a weight of {{whole}}, out of a hundred {{points}}',
  'target-difficulty': '{{before}} times the difficulty of {{factor}} is {{points}}',
  'leader-mean': 'weighted mean of {{sheets}} sheets',
  'leader-too-few': '{{sheets}} sheets, fewer than {{minimum}}: no score',
  'leader-absent-leave': '{{absent}} without a sheet left out',
  'leader-absent-zero': '{{absent}} without a sheet count 0',
  'leader-absent-full': '{{absent}} without a sheet count full marks',
  'public-mean': 'mean of {{ballots}} ballots',
  'public-too-few': '{{ballots}} valid ballots, fewer than {{minimum}}: no score',
  'half-away-from-zero': 'half away from zero',
  'half-even': 'half to even',
  down: 'down',
  up: 'up',
};
