import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/rule/judged.js';

export const judged: SameKeys<typeof zh.judged> = {
  rank: 'place {{rank}}: {{score}} points',
  'rank-bonus': 'place {{rank}}: {{score}} bonus points',
  'rank-tied': '{{tied}} share place {{rank}}: {{score}} points',
  'rank-tied-bonus': '{{tied}} share place {{rank}}: {{score}} bonus points',
  'best-higher':
    '{{subject}} {{value}} {{measure}} against the highest, {{best}} {{measure}}: {{score}} points',
  'best-lower':
    '{{subject}} {{value}} {{measure}} against the lowest, {{best}} {{measure}}: {{score}} points',
  ballots: '{{ballots}} valid and {{invalid}} invalid ballots, mean {{mean}} of {{best}}: {{score}} points',
  'ballots-too-few': '{{ballots}} valid ballots, fewer than {{minimum}}: {{score}} points',
  survey: '{{satisfied}} of {{valid}} valid answers satisfied, {{rate}} %: {{score}} points',
  'survey-too-few': '{{valid}} valid answers, fewer than {{minimum}}: {{score}} points',
  external:
    '{{authority}} gave {{given}} ({{source}}, {{document}}, arrived {{arrivedOn}}): {{score}} points',
  'external-scaled':
    '{{authority}} gave {{given}} of {{outOf}} ({{source}}, {{document}}, arrived {{arrivedOn}}), scaled: {{score}} points',
  'external-inherited':
    "the parent's result: {{authority}} gave {{given}} ({{source}}, {{document}}, arrived {{arrivedOn}}): {{score}} points",
  'external-scaled-inherited':
    "the parent's result: {{authority}} gave {{given}} of {{outOf}} ({{source}}, {{document}}, arrived {{arrivedOn}}), scaled: {{score}} points",
  'external-pending': 'the result of {{authority}} has not arrived; nothing counts yet',
  panel: '{{sheets}} sheets, weighted mean {{mean}} of {{max}}: {{score}} points',
  'panel-too-few': '{{sheets}} sheets, fewer than {{minimum}}: {{score}} points',
  'panel-group': '{{name}}: mean of {{raters}} is {{mean}}, weight {{groupWeight}}',
  'panel-group-trimmed':
    '{{name}}: {{trimmed}} highest and lowest left out, mean of {{raters}} is {{mean}}, weight {{groupWeight}}',
  ledger: 'base {{base}}, {{additions}} added, {{deductions}} taken off: {{score}} points',
  'entry-more': '{{reason}} {{points}} added',
  'entry-less': '{{reason}} {{points}} taken off',
  'composite-all': 'all {{count}} parts are asked for, the lowest counts: {{score}} points',
  'composite-any': 'one of {{count}} parts is enough, the best counts: {{score}} points',
  'composite-mean': 'mean of {{count}} parts: {{score}} points',
  'composite-weighted': 'weighted mean of {{count}} parts: {{score}} points',
  'composite-sum': 'sum of {{count}} parts: {{score}} points',
  'composite-pending': 'a result among {{count}} parts has not arrived; nothing counts yet',
  manual: 'given by hand, {{reason}}: {{score}} points',
  'rollup-mean': 'mean of {{periods}} periods: {{score}} points',
  'rollup-sum': 'sum of {{periods}} periods: {{score}} points',
  'rollup-weighted': 'weighted mean of {{periods}} periods: {{score}} points',
  'rollup-best': 'mean of the best {{count}} of {{periods}} periods ({{chosen}}): {{score}} points',
  'rollup-nothing': 'no period has a score to roll up',
  'rollup-refused': 'no score for {{missing}}: nothing is rolled up',
};
