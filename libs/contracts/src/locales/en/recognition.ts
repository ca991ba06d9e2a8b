import type { SameKeys } from '../same-keys.js';
import type { recognition as zh } from '../zh-cn/recognition.js';

export const recognition: SameKeys<typeof zh> = {
  why: {
    empty: 'There is nothing to read. Enter one scoring standard.',
    'too-long': 'This is too long for one scoring standard. Enter them one by one.',
    'no-rule': 'It does not say how points are earned or lost. Write the condition and the points.',
    vague:
      '“{{words}}” has no fixed measure and leaves the score to somebody. Write exact amounts and points.',
    blank: 'A number is left blank at “{{words}}”. Fill it in.',
    denied: '“{{words}}” names points and denies them. Say how it is scored.',
    'rank-percent': 'How many places “{{words}}” is depends on how many are ranked. Write the places.',
    distance:
      '“{{words}}” says how far away a value is, and other places say the value itself. Write values everywhere, such as “90%-95%”.',
    'per-period':
      '“{{words}}” gives points for each period, and a rule looks at one result. Write what each missed period costs, or how the whole year is scored.',
    'two-prices':
      '“{{words}}” has adding and deducting in one place. Write apart when points are added and when they are taken off.',
    inexact: 'This part of {{weight}} points is no exact number. Write the points themselves.',
    elsewhere: '“{{words}}” leaves the standard to another document or person. Write here how it is scored.',
    exception:
      '“{{words}}” makes an exception that a rule cannot hold. Remove it and decide such cases by hand.',
    'number-missing': 'It does not say how many points. Add them, such as “1 point off”.',
    'sign-missing':
      '“{{words}}” does not say whether points are given or taken. Write whether each one adds or deducts.',
    alternatives:
      '“{{words}}” joins two conditions of which one suffices, which one rule cannot hold. Give each its points, or enter two indicators.',
    'second-condition':
      '“{{words}}” has another condition beside its value, which one rule cannot hold. Enter two indicators, or let both decide on all or nothing.',
    'no-price':
      '“{{words}}” says what is done about it, and no points. Write the points, or delete this part.',
    'down-to':
      '“{{words}}” may be the most that is taken or the least that is left. Write which of both it is.',
    leftover: '“{{words}}” belongs to no condition and no points. Complete it or remove it.',
    'bands-overlap': 'Two bands hold the same value at different points. Make them meet without overlapping.',
    'worst-open':
      'What is worse than “{{words}}” has no points. Add what it earns, such as nothing behind the last stretch.',
    'bands-gap': 'Nothing says what {{from}} to {{to}} earns. Add that band.',
    'above-weight': '{{found}} points are more than the weight {{weight}}. Check both.',
    'weight-differs':
      'The text says {{found}} points in full, the weight given is {{weight}}. Make them agree.',
    'weight-missing': 'The full score is not known. Give the weight.',
    'price-differs': '“{{words}}” has two different prices. Keep one, or say how the cases differ.',
    'date-differs': 'The text says {{found}}, the due day given is {{given}}. Make them agree.',
    'target-differs': 'The text says {{found}}, the target given is {{given}}. Make them agree.',
    'target-unused':
      '“{{words}}” compares with the target, but no value is scored. Write a standard for the value, such as points for every percentage point, or leave the target out.',
    'target-missing':
      'It does not say where counting begins. Write the value of a full score, or give the target.',
    unrelated: 'Another rule begins here that cannot be joined to the first. Enter two indicators.',
    contradictory: 'This contradicts what stands before it. Check direction, values and points.',
    levels: 'One case has several levels, and it is not clear how they add up. Give the points of each.',
    absolute:
      '“{{words}}” counts both sides of zero alike, which this way of scoring cannot hold. Write both sides, or use bands.',
    'year-missing':
      '“{{words}}” says no year, so the days between several dates are not known. Write the year, or give the due day.',
    'list-or-decimals':
      'The numbers that open the clauses may count them or be decimals. Write (1), or leave a blank behind them.',
    'start-missing':
      'points are added and taken off, and nothing says from how many. Write the points to begin with.',
    'base-missing':
      'It does not say what the change is counted from. Write that number, or give it as the target.',
  },
  assumed: {
    'boundary-included': '{{value}} itself is included',
    'completed-steps': 'a step that is not complete does not count',
    'percent-points': '{{value}}% means percentage points',
    'percent-of-target': 'percentages are of the target {{value}}',
    'otherwise-zero': 'whatever is not mentioned earns 0',
    'otherwise-full': 'whatever is not mentioned earns the full score',
    'target-given': 'the full score is earned at the target given, {{value}}',
    'target-hundred': 'the full score is earned at 100%',
    reached: '{{value}} means {{value}} is reached',
    'number-each': 'counted once for every {{value}}',
    ladder: 'where several levels hold, the strictest counts',
    'first-full': 'the first place earns the full score',
    inherits: "the remark on the parent's score is not computed",
    'month-days': 'counted as {{days}} days',
    'working-days': 'days are entered as working days',
    'zero-below': 'beyond {{value}} nothing is earned',
    'nothing-done': 'nothing done earns 0',
    'gap-joined': 'between {{from}} and {{to}} the lower band counts',
    'start-full': 'deductions start from the full score',
    'top-below-weight': 'at most {{found}} points can be earned, less than the weight',
    judged: 'somebody judges whether it holds',
    'no-target': 'the target is not said; the number missing is entered',
    'no-base': 'it is not said what the increase is from; enter how many were added',
    'highest-once': 'one matter is entered once, in its highest class',
    'cap-all': 'the ceiling of {{most}} points at the end is for all classes together',
    'class-cap': 'a ceiling behind one class is for that class only',
    once: 'taken off once, however often it happens',
    'bare-number': 'a number alone counts "{{name}}"',
    'levels-total': 'the points of a level are the total, not added up',
    'exceeds-weight': 'bonus points may exceed the weight',
    'year-open':
      'the year of “{{words}}” is not said: give the days late, or the due day beside the sentence',
    'days-behind': 'the days behind {{date}} are given',
    source: '“{{words}}” only says where the value comes from',
    'own-due': '“{{words}}” sets the time that is allowed; the days behind it count',
    'as-of': '“{{words}}” only says when the value is looked at',
    'per-period': 'the number is meant “{{words}}”: give that of one period, or how many are missing',
    'boundary-higher': '{{value}} itself belongs to the band of higher values',
    'boundary-lower': '{{value}} itself belongs to the band of lower values',
    'of-target': 'percentages are turned into amounts of the target {{value}}',
    defined: 'how “{{words}}” is worked out is only explained: its value itself is given',
    change: 'the difference to what is compared with is given, and full where nothing got worse',
    'never-done': 'what is never done earns 0',
    'each-too': '“{{words}}” is counted once for every {{per}} too',
    'grade-named': '“{{words}}” only names the bands',
    'grade-told': 'the grade “{{words}}” is given; the numbers behind it only say how it is found',
    'once-each': '"{{words}}" counts once, however often it happens',
    'top-weight': 'with additions it is the full {{weight}} points at most',
    'bottom-zero': 'with deductions it is 0 points at least',
    'sign-taken': 'points without a verb are taken, as the words around them say',
    'above-only': 'only what is above {{value}} counts, the first {{value}} do not',
    'target-idle': 'the target {{value}} is given and not used',
    'share-of-limit':
      'the share is the value divided by {{value}}: half of {{value}} earns half of the points',
    'down-to': '“{{words}}” is the least that is earned: {{points}}',
    'best-inside':
      'values beyond {{to}} earn less than those from {{from}} to {{to}}; it is scored as written',
    'early-from': 'counted back from “{{words}}”: enter how much earlier it was',
    'none-missing': '“{{value}}” means that none is missing ({{measure}}): enter how many are',
    'each-one': 'each {{measure}} counts, however many there are',
    capped: 'beyond the target the full score is earned and no more',
  },
  words: '{{rule}} (assumed: {{assumed}})',
  between: '; ',
  confidence: 'Confidence: {{percent}}%',
  rule: 'Understood as: {{words}}',
  score: 'Score: {{score}}',
  notUnderstood: 'Not understood: {{why}}',
  place: 'At character {{number}}: “{{from}}”',
  input: {
    weight: 'The weight “{{found}}” is not valid. Give a number above 0, such as 10.',
    target: 'The target “{{found}}” is not valid. Give a number, with its unit if it has one, such as 90%.',
    comparator: '“{{found}}” compares nothing. Use >=, >, <=, < or =.',
    due: 'The due day “{{found}}” is not a date. Write it as 2026-12-31.',
    'observation-json': 'The observation is not valid JSON. Write it as {"value":93}.',
    'observation-at': 'Observation, {{path}}: {{what}}',
    observation: 'Observation: {{what}}',
    'observation-weight': 'The weight is not known, so there is no score. Give the weight.',
  },
};
