import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/rule/judged.js';

export const judged: SameKeys<typeof zh.judged> = {
  rank: 'place {{rank}}: {{score}} points',
  'rank-bonus': 'place {{rank}}: {{score}} bonus points',
  'rank-tied': '{{tied}} share place {{rank}}: {{score}} points',
  'rank-tied-bonus': '{{tied}} share place {{rank}}: {{score}} bonus points',
  'rank-tied-average': '{{tied}} share place {{rank}}, mean of the places {{places}}: {{score}} points',
  'rank-tied-average-bonus':
    '{{tied}} share place {{rank}}, mean of the places {{places}}: {{score}} bonus points',
  'rank-tied-lowest':
    '{{tied}} share place {{rank}}, the last of the places {{places}} counts: {{score}} points',
  'rank-tied-lowest-bonus':
    '{{tied}} share place {{rank}}, the last of the places {{places}} counts: {{score}} bonus points',
  place: 'place {{place}} gives {{points}}',
  'place-each':
    'place {{end}} gives {{top}} and each one behind it {{drop}} less, place {{place}} {{points}}',
  'place-each-floor':
    'place {{end}} gives {{top}} points, {{drop}} less for every place behind it, never less than {{points}}: place {{place}} gives {{points}} points',
  'place-each-per':
    'place {{end}} gives {{top}} and every {{per}} places behind it take {{drop}} off, place {{place}} {{points}}',
  'place-each-per-floor':
    'place {{end}} gives {{top}} points, {{drop}} less for every {{per}} places behind it, never less than {{points}}: place {{place}} gives {{points}} points',
  'place-last': 'the last {{count}} of {{of}} get {{points}}',
  'place-other': 'place {{place}} has no points of its own and gets {{points}}',
  'place-ties-assumed':
    'the rule does not say how a shared place counts; assumed that each gets the points of that place',
  'place-percent': 'places are percents of the weight of {{weight}}',
  'best-higher':
    '{{subject}} {{value}} {{measure}} against the highest, {{best}} {{measure}}: {{score}} points',
  'best-lower':
    '{{subject}} {{value}} {{measure}} against the lowest, {{best}} {{measure}}: {{score}} points',
  ballots: '{{ballots}} valid and {{invalid}} invalid ballots, mean {{mean}} of {{best}}: {{score}} points',
  'ballots-too-few': '{{ballots}} valid ballots, fewer than {{minimum}}: no score',
  survey: '{{satisfied}} of {{valid}} valid answers satisfied, {{rate}} %: {{score}} points',
  'survey-too-few': '{{valid}} valid answers, fewer than {{minimum}}: no score',
  external:
    '{{authority}} gave {{given}} ({{source}}, {{document}}, arrived {{arrivedOn}}): {{score}} points',
  'external-scaled':
    '{{authority}} gave {{given}} of {{outOf}} ({{source}}, {{document}}, arrived {{arrivedOn}}), scaled: {{score}} points',
  'external-inherited':
    'the result of {{parent}}, the unit above: {{authority}} gave {{given}} ({{source}}, {{document}}, arrived {{arrivedOn}}): {{score}} points',
  'external-scaled-inherited':
    'the result of {{parent}}, the unit above: {{authority}} gave {{given}} of {{outOf}} ({{source}}, {{document}}, arrived {{arrivedOn}}), scaled: {{score}} points',
  'external-pending': 'the result of {{authority}} has not arrived; nothing counts yet',
  panel: '{{sheets}} sheets, weighted mean {{mean}} of {{max}}: {{score}} points',
  'panel-too-few': '{{sheets}} sheets, fewer than {{minimum}}: no score',
  'panel-group': '{{name}}: mean of {{raters}} is {{mean}}, weight {{groupWeight}}',
  'panel-group-trimmed':
    '{{name}}: the {{high}} highest and the {{low}} lowest left out, mean of {{raters}} is {{mean}}, weight {{groupWeight}}',
  'panel-group-trimmed-high':
    '{{name}}: the {{high}} highest left out, mean of {{raters}} is {{mean}}, weight {{groupWeight}}',
  'panel-group-trimmed-low':
    '{{name}}: the {{low}} lowest left out, mean of {{raters}} is {{mean}}, weight {{groupWeight}}',
  'panel-missing-counted': '{{name}}: {{absent}} missing, each counted as {{points}}',
  'panel-missing-left-out': '{{name}}: {{absent}} missing, left out of the mean',
  'panel-group-absent': '{{name}}: no sheet, its weight of {{groupWeight}} is left out',
  ledger: 'base {{base}}, {{additions}} added, {{deductions}} taken off: {{score}} points',
  'ledger-additions': '{{before}} added in all, {{points}} at most',
  'ledger-deductions': '{{before}} taken off in all, {{points}} at most',
  'ledger-floor': '{{before}} in all, {{points}} at least',
  'ledger-cap': '{{before}} in all, {{points}} at most',
  'entry-gain': '"{{name}}" {{count}} times, {{points}} points for every {{per}}',
  'entry-gain-most': '"{{name}}" {{count}} times, {{points}} points for every {{per}}, at most {{most}}',
  'entry-more': '{{reason}} {{points}} added',
  'entry-less': '{{reason}} {{points}} taken off',
  'composite-all': 'all {{count}} parts are asked for, the lowest counts: {{score}} points',
  'composite-any': 'one of {{count}} parts is enough, the best counts: {{score}} points',
  'composite-mean': 'mean of {{count}} parts: {{score}} points',
  'composite-weighted': 'weighted mean of {{count}} parts: {{score}} points',
  'composite-sum': 'sum of {{count}} parts: {{score}} points',
  'composite-pending': 'one of {{count}} parts has no score yet; nothing counts yet',
  manual: 'given by hand, {{reason}}: {{score}} points',
  'rollup-mean': 'mean of {{periods}} periods: {{score}} points',
  'rollup-sum': 'sum of {{periods}} periods: {{score}} points',
  'rollup-weighted': 'weighted mean of {{periods}} periods: {{score}} points',
  'rollup-weighted-some':
    'weighted mean of {{periods}} periods, {{strange}} without a weight left out: {{score}} points',
  'rollup-best': 'mean of the best {{count}} of {{periods}} periods ({{chosen}}): {{score}} points',
  'rollup-nothing': 'no period has a score to roll up',
  'rollup-refused': 'no score for {{missing}}: nothing is rolled up',
};
