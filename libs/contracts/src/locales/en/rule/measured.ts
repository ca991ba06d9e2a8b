import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/rule/measured.js';

export const measured: SameKeys<typeof zh.measured> = {
  subject: 'Observed',
  point: 'percentage points',
  counted: 'breaches',
  each: 'each {{step}} {{measure}}',
  'each-one': 'each {{measure}}',
  'each-point': 'each',
  begun: ' (a begun one counts whole)',
  'pro-rata': ' (a begun one counts in part)',
  'held-against': '{{due}} % due by the end of last quarter, {{score}} points for now',
  'zero-limit':
    '{{subject}} {{value}} {{measure}}, nothing is earned where it is {{zeroOp, op}} {{zeroAt}} {{measure}}: {{score}} points',
  full: '{{subject}} {{value}} {{measure}}, {{op, op}} {{target}} {{measure}} kept: full {{score}} points',
  proportional:
    '{{subject}} {{value}} {{measure}}, target {{op, op}} {{target}} {{measure}}, {{percent}} % in proportion: {{score}} points',
  'proportional-floor':
    '{{subject}} {{value}} {{measure}}, target {{op, op}} {{target}} {{measure}}, {{percent}} % in proportion, raised to the least score: {{score}} points',
  'threshold-below':
    '{{subject}} {{value}} {{measure}}, {{distance}} {{stepMeasure}} below {{target}} {{measure}}, {{points}} points off for {{each}}{{partial}}: {{score}} points',
  'threshold-below-most':
    '{{subject}} {{value}} {{measure}}, {{distance}} {{stepMeasure}} below {{target}} {{measure}}, {{points}} points off for {{each}}, the most is taken off{{partial}}: {{score}} points',
  'threshold-below-out':
    '{{subject}} {{value}} {{measure}}, {{distance}} {{stepMeasure}} below {{target}} {{measure}}, {{points}} points off for {{each}}, down to the floor{{partial}}: {{score}} points',
  'threshold-at':
    '{{subject}} {{value}} {{measure}}, exactly {{target}} {{measure}}, no distance and nothing off: {{score}} points',
  'threshold-above':
    '{{subject}} {{value}} {{measure}}, {{distance}} {{stepMeasure}} above {{target}} {{measure}}, {{points}} points off for {{each}}{{partial}}: {{score}} points',
  'threshold-above-most':
    '{{subject}} {{value}} {{measure}}, {{distance}} {{stepMeasure}} above {{target}} {{measure}}, {{points}} points off for {{each}}, the most is taken off{{partial}}: {{score}} points',
  'threshold-above-out':
    '{{subject}} {{value}} {{measure}}, {{distance}} {{stepMeasure}} above {{target}} {{measure}}, {{points}} points off for {{each}}, down to the floor{{partial}}: {{score}} points',
  shortfall:
    '{{subject}} {{value}} {{measure}}, {{missing}} short of {{target}} {{measure}}, {{points}} points off for each {{per}}{{partial}}: {{score}} points',
  'shortfall-most':
    '{{subject}} {{value}} {{measure}}, {{missing}} short of {{target}} {{measure}}, {{points}} points off for each {{per}}, the most is taken off{{partial}}: {{score}} points',
  'shortfall-out':
    '{{subject}} {{value}} {{measure}}, {{missing}} short of {{target}} {{measure}}, {{points}} points off for each {{per}}, down to the floor{{partial}}: {{score}} points',
  'shortfall-lack':
    '{{subject}} {{missing}} {{measure}} missing, {{points}} points off for each {{per}}{{partial}}: {{score}} points',
  'shortfall-lack-most':
    '{{subject}} {{missing}} {{measure}} missing, {{points}} points off for each {{per}}, the most is taken off{{partial}}: {{score}} points',
  'shortfall-lack-out':
    '{{subject}} {{missing}} {{measure}} missing, {{points}} points off for each {{per}}, down to the floor{{partial}}: {{score}} points',
  'shortfall-none':
    '{{subject}} {{value}} {{measure}}, {{target}} {{measure}} reached: full {{score}} points',
  accumulate:
    '{{subject}} {{value}} {{measure}}, {{points}} points for each {{step}} {{measure}}{{partial}}: {{score}} points',
  'accumulate-above':
    '{{subject}} {{value}} {{measure}}, {{base}} points at {{above}} {{measure}} and {{points}} for each {{step}} {{measure}} more{{partial}}: {{score}} points',
  'accumulate-most':
    '{{subject}} {{value}} {{measure}}, {{points}} points for each {{step}} {{measure}}{{partial}}, {{earned}} in all, at most {{most}}: {{score}} points',
  'accumulate-above-most':
    '{{subject}} {{value}} {{measure}}, {{base}} points at {{above}} {{measure}} and {{points}} for each {{step}} {{measure}} more{{partial}}, {{earned}} in all, at most {{most}}: {{score}} points',
  'accumulate-base':
    '{{subject}} {{value}} {{measure}}, {{base}} points to begin with and {{points}} for each {{step}} {{measure}}{{partial}}: {{score}} points',
  'accumulate-base-most':
    '{{subject}} {{value}} {{measure}}, {{base}} points to begin with and {{points}} for each {{step}} {{measure}}{{partial}}, {{earned}} in all, at most {{most}}: {{score}} points',
  'accumulate-not-begun': '{{subject}} {{value}} {{measure}}, below {{above}} {{measure}}: {{score}} points',
  gains: '{{earned}} points in all: {{score}} points',
  'gains-most': '{{earned}} points in all, at most {{most}}: {{score}} points',
  'gains-base': '{{base}} points to begin with, {{earned}} in all: {{score}} points',
  'gains-base-most': '{{base}} points to begin with, {{earned}} in all, at most {{most}}: {{score}} points',
  gain: '"{{name}}" {{count}} times, {{points}} points for every {{step}}',
  'gain-most': '"{{name}}" {{count}} times, {{points}} points for every {{step}}, at most {{most}}',
  'occurrences-none': 'no breach, nothing off: full {{score}} points',
  'occurrences-zero-from': '{{count}} {{counted}}, nothing is left from {{zeroFrom}} on: {{score}} points',
  'occurrences-all': '{{count}} {{counted}}, one alone takes everything: {{score}} points',
  occurrences: '{{count}} {{counted}}, {{points}} points off each: {{score}} points',
  'occurrences-most':
    '{{count}} {{counted}}, {{points}} points off each, at most {{most}} off: {{score}} points',
  'occurrences-out': '{{count}} {{counted}}, {{points}} points off each, down to the floor: {{score}} points',
  'occurrences-head': '{{count}} people, {{points}} points off a head: {{score}} points',
  'occurrences-head-most':
    '{{count}} people, {{points}} points off a head, at most {{most}} off: {{score}} points',
  'occurrences-head-out':
    '{{count}} people, {{points}} points off a head, down to the floor: {{score}} points',
  'occurrences-per':
    '{{count}} {{counted}}, {{points}} points off for every {{per}}{{partial}}: {{score}} points',
  'occurrences-per-most':
    '{{count}} {{counted}}, {{points}} points off for every {{per}}{{partial}}, at most {{most}} off: {{score}} points',
  'occurrences-per-out':
    '{{count}} {{counted}}, {{points}} points off for every {{per}}{{partial}}, down to the floor: {{score}} points',
  'occurrences-free':
    '{{count}} {{counted}}, {{points}} points off for every {{per}} beyond {{free}}{{partial}}: {{score}} points',
  'occurrences-free-most':
    '{{count}} {{counted}}, {{points}} points off for every {{per}} beyond {{free}}{{partial}}, at most {{most}} off: {{score}} points',
  'occurrences-free-out':
    '{{count}} {{counted}}, {{points}} points off for every {{per}} beyond {{free}}{{partial}}, down to the floor: {{score}} points',
  classes: '{{taken}} points off in all: {{score}} points',
  'classes-most': '{{taken}} points in all, at most {{most}} off: {{score}} points',
  'classes-out': '{{taken}} points in all, down to the floor: {{score}} points',
  'classes-all': '"{{name}}" takes everything: {{score}} points',
  class: '"{{name}}" {{count}} times at {{points}} points',
  'class-per': '"{{name}}" {{count}} times, {{points}} points for every {{per}}{{partial}}',
  'class-free': '"{{name}}" {{count}} times, {{points}} points for every {{per}} beyond {{free}}{{partial}}',
  'class-most': '"{{name}}" {{count}} times at {{points}} points, at most {{most}}',
  'class-per-most':
    '"{{name}}" {{count}} times, {{points}} points for every {{per}}{{partial}}, at most {{most}}',
  'class-free-most':
    '"{{name}}" {{count}} times, {{points}} points for every {{per}} beyond {{free}}{{partial}}, at most {{most}}',
  'checklist-none': 'nothing missing: full {{score}} points',
  checklist: '{{missing}} missing, {{points}} points off each: {{score}} points',
  'checklist-most': '{{missing}} missing, {{points}} points off each, at most {{most}} off: {{score}} points',
  'checklist-out': '{{missing}} missing, {{points}} points off each, down to the floor: {{score}} points',
  'checklist-named': '{{taken}} points off in all: {{score}} points',
  'checklist-named-most': '{{taken}} points in all, at most {{most}} off: {{score}} points',
  'checklist-named-out': '{{taken}} points in all, down to the floor: {{score}} points',
  'checklist-all': '"{{name}}" takes everything: {{score}} points',
  clause: '"{{name}}" {{points}} points off',
  'limit-met':
    '{{subject}} {{value}} {{measure}}, {{op, op}} {{target}} {{measure}} kept: full {{score}} points',
  'limit-missed':
    '{{subject}} {{value}} {{measure}}, {{op, op}} {{target}} {{measure}} missed: {{score}} points',
  'condition-met': 'condition met: full {{score}} points',
  'condition-missed': 'condition not met: {{score}} points',
  'band-between':
    '{{subject}} {{value}} {{measure}}, band {{fromEnd, op}} {{from}} and {{toEnd, op}} {{to}} {{measure}}: {{score}} points',
  'band-between-and':
    '{{subject}} {{value}} {{measure}}, band {{fromEnd, op}} {{from}} and {{toEnd, op}} {{to}} {{measure}}, {{andSubject}} {{second}} {{andMeasure}} {{andOp, op}} {{andValue}} {{andMeasure}}: {{score}} points',
  'band-from':
    '{{subject}} {{value}} {{measure}}, band {{fromEnd, op}} {{from}} {{measure}}: {{score}} points',
  'band-from-and':
    '{{subject}} {{value}} {{measure}}, band {{fromEnd, op}} {{from}} {{measure}}, {{andSubject}} {{second}} {{andMeasure}} {{andOp, op}} {{andValue}} {{andMeasure}}: {{score}} points',
  'band-to': '{{subject}} {{value}} {{measure}}, band {{toEnd, op}} {{to}} {{measure}}: {{score}} points',
  'band-to-and':
    '{{subject}} {{value}} {{measure}}, band {{toEnd, op}} {{to}} {{measure}}, {{andSubject}} {{second}} {{andMeasure}} {{andOp, op}} {{andValue}} {{andMeasure}}: {{score}} points',
  'band-all': '{{subject}} {{value}} {{measure}}, band any: {{score}} points',
  'band-all-and':
    '{{subject}} {{value}} {{measure}}, band any, {{andSubject}} {{second}} {{andMeasure}} {{andOp, op}} {{andValue}} {{andMeasure}}: {{score}} points',
  'band-none': '{{subject}} {{value}} {{measure}}, in no band: {{score}} points',
  grade: 'graded "{{grade}}": {{score}} points',
  'grade-otherwise': 'graded "{{grade}}", one of the other grades: {{score}} points',
  'late-none': 'in time: full {{score}} points',
  'late-never': 'never done: {{score}} points',
  'late-never-floor': 'never done, down to the floor: {{score}} points',
  'late-zero': '{{late}} days late, nothing is left after {{zeroAfterDays}} days: {{score}} points',
  late: '{{late}} days late, {{points}} points off for every {{days}} days{{partial}}: {{score}} points',
  'late-most':
    '{{late}} days late, {{points}} points off for every {{days}} days, at most {{most}} off{{partial}}: {{score}} points',
  'late-out':
    '{{late}} days late, {{points}} points off for every {{days}} days, down to the floor{{partial}}: {{score}} points',
  'overrun-none':
    '{{subject}} {{value}} {{measure}}, {{limit}} {{measure}} not exceeded: full {{score}} points',
  'overrun-zero':
    '{{subject}} {{value}} {{measure}}, {{percent}} % above {{limit}} {{measure}}, nothing is left above {{zeroOver}} %: {{score}} points',
  overrun:
    '{{subject}} {{value}} {{measure}}, {{percent}} % above {{limit}} {{measure}}, {{points}} points off for every {{every}} %{{partial}}: {{score}} points',
  'overrun-most':
    '{{subject}} {{value}} {{measure}}, {{percent}} % above {{limit}} {{measure}}, {{points}} points off for every {{every}} %, the most is taken off{{partial}}: {{score}} points',
  'overrun-out':
    '{{subject}} {{value}} {{measure}}, {{percent}} % above {{limit}} {{measure}}, {{points}} points off for every {{every}} %, down to the floor{{partial}}: {{score}} points',
  'none-present': 'there is none: {{score}} points',
  'none-missing': 'none is missing: full {{score}} points',
  missing: '{{missing}} missing, {{points}} points off each: {{score}} points',
  'missing-most': '{{missing}} missing, {{points}} points off each, the most is taken off: {{score}} points',
  'missing-out': '{{missing}} missing, {{points}} points off each, down to the floor: {{score}} points',
};
