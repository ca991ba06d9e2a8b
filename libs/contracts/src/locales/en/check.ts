export const check = {
  WEIGHTS_SUM_WRONG:
    'The weights in "{{name}}" add up to {{found}} instead of {{expected}}. Check the weights, or correct the declared sum.',
  WEIGHT_MISSING:
    '"{{item}}" has no weight: the others beside it add up to {{rest}} of {{declared}}, which leaves {{expected}}. Fill in the weight.',
  WEIGHTS_SUM_UNUSUAL:
    'The weights add up to {{found}}, and no total is declared; {{expected}} is usual. Check the weights, or declare the total.',
  WEIGHT_UNKNOWN: '"{{item}}" has no weight. Fill it in.',
  TOTAL_WRONG:
    'The claimed total is {{found}}; the item scores add up to {{expected}}. Check the scores or correct the total.',
  SUBTOTAL_WEIGHT_WRONG:
    'The weight of the subtotal "{{name}}" is given as {{found}}; its items add up to {{expected}}. Check it.',
  SUBTOTAL_SCORE_WRONG:
    'The score of the subtotal "{{name}}" is given as {{found}}; its items add up to {{expected}}. Check it.',
  SCORE_MISSING: '"{{item}}" has no score. Fill it in.',
  SCORE_ABOVE_WEIGHT:
    '"{{item}}" scores {{found}}, above its weight of {{expected}}. Correct the score or the weight.',
  SCORE_BELOW_ZERO: '"{{item}}" scores {{found}}, below {{expected}}. Correct it.',
  SCORE_AGAINST_RULE:
    '"{{item}}" is given {{found}}; by its own rule and what was observed it earns {{expected}}. Check it.',
  STEP_READINGS:
    '"{{item}}" is given {{found}}, and its rule leaves open what a begun step counts: nothing gives {{completed}}, a whole one {{begun}}, its part {{proRata}}. Say which is meant.',
  PERCENT_WRONG_PLAIN:
    'The percentage of "{{name}}" is given as {{found}}%; {{part}} ÷ {{whole}} is {{expected}}%. Correct it.',
  PERCENT_WRONG:
    'The percentage of "{{name}}" is given as {{found}}%; {{part}} ÷ {{whole}} is {{expected}}% ({{exact}}% with one decimal more). Correct it.',
  AMOUNTS_SUM_WRONG: 'The sum "{{name}}" is given as {{found}}; its parts add up to {{expected}}. Check it.',
  PERCENTS_SUM_WRONG: 'The shares add up to {{found}}% instead of {{expected}}%. Check the shares.',
  GRADE_WRONG:
    'A score of {{score}} is graded "{{found}}"; by the bands ({{range}}, x being the score) it is "{{expected}}". Correct the grade.',
  GRADE_NOT_REACHED:
    'A score of {{score}} is graded "{{found}}"; that grade takes {{expected}} (x being the score). Correct the grade.',
  GRADE_CLAIMED: '{{unit}} claims the grade "{{found}}"; the computation gives "{{expected}}". Correct it.',
  GRADES_GAP:
    'Grade "{{lower}}" ends at {{from}} and "{{upper}}" begins at {{to}}: scores between them have no grade. Make the bands meet.',
  GRADES_GAP_POINT:
    'Neither "{{lower}}" nor "{{upper}}" takes in {{from}}: a score of {{to}} has no grade. Make the bands meet.',
  GRADES_INVERTED:
    'Grade "{{name}}" begins at {{from}} and ends at {{to}}: its ends are exchanged. Turn them round.',
  GRADES_OVERLAP_POINT:
    'Both "{{lower}}" and "{{upper}}" take in {{from}}: a score of {{to}} has two grades. Make the bands meet.',
  GRADE_REPEATED:
    'The grade "{{name}}" is listed {{found}} times and should stand there {{expected}} time. Give each grade a name of its own.',
  GRADE_LIMITS_DIFFER:
    'The grade "{{name}}" begins at {{found}} as published and at {{expected}} elsewhere: which is meant? Confirm.',
  GRADE_TEXT_DIFFERS:
    'The text of grade "{{name}}" is "{{text}}" ({{expected}}, x being the score), its band {{found}}: which of them holds? Confirm.',
  GRADES_OVERLAP:
    'Grade "{{lower}}" ends at {{from}} and "{{upper}}" begins at {{to}}: scores in both have two grades. Make the bands meet.',
  GRADES_END_OPEN:
    'The grades do not cover every score: {{range}} (x being the score) has none. Add that grade.',
  RULE_BANDS_END_OPEN:
    'The bands of "{{item}}" do not cover everything: {{range}} (x being the value) has no points. Add that band.',
  RULE_BANDS_UNEVEN:
    'The bands of "{{item}}" go up and down: {{less}} gives {{found}}, {{more}} gives {{expected}} (x is the value). Is that a slip, or is it meant?',
  RULE_BANDS_GAP: 'The bands of "{{item}}" give no points between {{from}} and {{to}}. Add the missing band.',
  RULE_BANDS_GAP_POINT:
    'No band of "{{item}}" takes in {{from}}: a value of {{to}} has no points. Make them meet.',
  RULE_BAND_INVERTED:
    'A band of "{{item}}" begins at {{from}} and ends at {{to}}: its ends are exchanged. Turn them round.',
  RULE_BANDS_OVERLAP_POINT:
    'Two bands of "{{item}}" take in {{from}}: a value of {{to}} has two scores. Make them meet.',
  RULE_BANDS_OVERLAP:
    'The bands of "{{item}}" overlap: the lower one ends at {{from}}, the upper one begins at {{to}}. Make them meet.',
  PARTS_SUM_WRONG:
    '"{{name}}" comes to {{expected}}; the parts listed ({{parts}}) add up to {{found}}. Check them.',
  PARTS_LEFT_OUT:
    '"{{name}}" comes to {{expected}}; the parts listed ({{parts}}) add up to {{found}}. Are some parts left out, or is a number wrong? Confirm.',
  PART_ABOVE_WHOLE:
    '"{{name}}" comes to {{expected}}, yet {{found}} of them are under supervision. Check it.',
  STAFF_ABOVE_AUTHORISED:
    'There are {{found}} staff for {{expected}} authorised posts. Are others counted among them? Confirm.',
  RULE_AGAINST_COMPARATOR:
    'The target of "{{item}}" is "{{op}} {{target}}" and its rule is "{{rule}}", which works the other way; that rule suits: {{expected}}. Change the rule or the target.',
  OP_UNKNOWN:
    'The comparator "{{found}}" of "{{item}}" cannot be read; it may be one of {{expected}}. Correct it.',
  RULE_UNKNOWN:
    'The rule "{{found}}" of "{{item}}" is of no known kind, and was not checked. Correct it, or check it by hand.',
  RULE_UNREADABLE:
    'In the rule of "{{item}}", "{{field}}" is {{found}} and cannot be read ({{expected, score.expected}} belongs there); it was not checked. Check it by hand.',
  RULE_ABOVE_WEIGHT:
    'The rule of "{{item}}" gives up to {{found}} points, above its weight of {{expected}}. Correct the rule or the weight.',
  RULE_BELOW_WEIGHT:
    'The rule of "{{item}}" gives at most {{found}} points of its weight of {{expected}}: is the full score the weight {{expected}}, or {{found}} of the rule? Confirm.',
  RULE_TARGET_DIFFERS:
    'The target of "{{item}}" is {{expected}}, and its rule is full at {{found}}: is it full at the target {{expected}}, or at {{found}}? Confirm.',
  PRICES_DIFFER:
    'The same reason "{{reason}}" has different points: {{found}}. Use one price, or say why they differ.',
  PRICES_DIFFER_TIMES:
    'The same reason "{{reason}}" has different points a time: {{found}}. Use one price a time.',
  HEAD_PRICES_DIFFER:
    'The same reason "{{reason}}" has different points a head: {{found}}. Use one price a head.',
  RANK_SHARED_ALONE:
    'The shared place {{rank}} of "{{of}}" has {{found}} holder ({{unit}}); sharing takes {{expected}} or more. Check the place, or add who shares it.',
  RANK_NOT_MARKED_SHARED:
    'Place {{rank}} of "{{of}}" has {{found}} holders ({{units}}) and is not marked as shared for all; unshared it has {{expected}}. Check the places.',
  RANK_BONUS_WRONG:
    '{{unit}}: place {{rank}} of "{{of}}" was given {{found}} points; the rule says {{expected}}. Correct it.',
  RANK_AGAINST_COUNT:
    'Places of "{{of}}" contradict the counts: {{upper}} is number {{upperPlace}} with {{found}}, {{lower}} is number {{lowerPlace}} with {{expected}}. Check them.',
  RANK_SKIPPED: '"{{of}}" has a place {{found}} and no place {{expected}}. Check the places.',
  RANK_NOT_SHOWN:
    '"{{of}}" has a place {{found}} and no place {{expected}}. Is a place wrong, or is it held by the vetoed unit, whose additions are not published? Confirm.',
  LEDGER_TOTAL_WRONG:
    '{{unit}} is given {{found}}; base {{base}} less {{deductions}} plus {{additions}} is {{expected}}. Check it.',
  VETO_SCORE_WRONG: '{{unit}} is vetoed and given {{found}}; the rule says {{expected}}. Correct it.',
  ORDER_WRONG:
    '{{upper}} ({{found}}) stands before {{lower}} ({{expected}}), not highest first: is the order wrong, or a score? Confirm.',
  DATES_OUT_OF_ORDER:
    'Dates are out of order: {{earlier}} is {{found}}, after {{later}} ({{expected}}). Check the dates.',
  DUE_OUTSIDE_YEAR: '"{{item}}" is due on {{found}}, outside of the year {{expected}}. Check it.',
  DUE_BEFORE_ISSUE:
    '"{{item}}" is due on {{found}}, before the document was issued on {{expected}}. Was it issued late, or is the date wrong? Confirm.',
  DUE_UNREADABLE:
    'The due date of "{{item}}", "{{found}}", is no day, and was not checked. Write it as {{expected}}.',
  DUE_DIFFERS: '"{{item}}" has two due dates: {{expected}} and {{found}}. Make them agree.',
  DATE_INVALID: '"{{found}}" is no day of the calendar ({{place}}). Correct it.',
  DATE_INVALID_MONTH: '"{{found}}" is no month of the calendar ({{place}}). Correct it.',
  DATE_INVALID_YEAR: '"{{found}}" is no year ({{place}}). Write a year of four digits.',
  TYPE_WRONG: '"{{field}}" should be {{expected}} and is {{found}}, so it cannot be checked. Correct it.',
  UNIT_WITHOUT_CLERK: '"{{unit}}" carries items ({{items}}) and is not in the list of clerks. Name a clerk.',
  UNIT_UNKNOWN: '"{{unit}}" carries items ({{items}}) and is not in the list of units. Check its name.',
  UNIT_REPEATED:
    'The unit "{{unit}}" is listed {{found}} times instead of {{expected}}. Check the list of units.',
  NUMBER_REPEATED: 'Number "{{found}}" is used more than once: {{names}}. Number them anew.',
  SIGNATURE_EMPTY: 'The signature or seal "{{name}}" is empty. Have it signed.',
  SIGNATURE_EMPTY_AT: 'Number {{position}} of the {{name}} is empty. Have it signed.',
  SIGNATURE_EMPTY_ALL: 'There are no {{name}} at all. Have it signed.',
  FIELD_EMPTY_WHOLE: 'The {{field}} of the document is not filled in. Fill it in.',
  NUMBER_UNREADABLE: '"{{field}}" of "{{item}}" is "{{found}}", which is no number. Correct it.',
  NUMBER_UNREADABLE_UNIT:
    '"{{field}}" of "{{item}}" is "{{found}}": a number with its unit. Write the number alone ({{number}}) and the unit under measure; convert it where the others have another unit.',
  NUMBER_UNREADABLE_WHOLE: 'The {{field}} of the document is "{{found}}", which is no number. Correct it.',
  FIELD_EMPTY: '"{{field}}" of "{{item}}" is not filled in. Fill it in.',
  NUMBER_OUT_OF_RANGE:
    '"{{field}}" of "{{item}}" is {{found}}, and should be a number {{expected}}. Correct it.',
  NUMBER_OUT_OF_RANGE_WHOLE:
    'The {{field}} of the document is {{found}}, and should be a number {{expected}}. Correct it.',
  TARGET_BELOW_ZERO:
    'The target of "{{item}}" is {{found}}: a decrease that is allowed, or a sign too many where {{expected}} is meant? Say which.',
  ENTRY_BELOW_ZERO:
    'The deduction of {{unit}} for "{{reason}}" is {{found}}: are {{expected}} points taken, or given back? Say which.',
  ENTRY_BELOW_ZERO_ADDED:
    'The addition of {{unit}} for "{{reason}}" is {{found}}: are {{expected}} points given, or taken? Say which.',
  HEADS_DIFFER:
    '"{{reason}}" of {{unit}} says {{expected}} people, and the number of people is given as {{found}}. Check it.',
  HEADS_DIFFER_PRICED:
    '"{{reason}}" of {{unit}} says {{expected}} people, and the number of people is given as {{found}}: {{priceSaid}} points for each of {{expected}}, {{price}} for each of {{found}}. Check it.',
  RATE_READINGS:
    '"{{item}}" is given as {{found}}%, and its definition has several readings: {{spent}}% as spending of the budget, {{turned}}% as budget over final accounts, perhaps {{found}}% as income received. Say which is meant.',
  RULE_NOT_CHECKED:
    'The rule of "{{item}}" or what was observed cannot be read, so its score was not computed again. Check the score by hand.',
  SCHEME_FAULT: '{{place}}: {{text}}',
  RESULT_RANK_WRONG:
    'Ranks contradict scores: {{upper}} is number {{upperRank}} ({{upperFinal}}), {{lower}} is number {{lowerRank}} ({{lowerFinal}}). Check them.',
  RESULT_RANK_WRONG_GROUP:
    'Ranks within the group contradict scores: {{upper}} is number {{upperRank}} ({{upperFinal}}), {{lower}} is number {{lowerRank}} ({{lowerFinal}}). Check them.',
  RESULT_PLACE_WRONG: '{{unit}} has place {{found}}; by the scores it is {{expected}}. Check it.',
  RESULT_PLACE_WRONG_GROUP:
    '{{unit}} has place {{found}} in its group; by the scores it is {{expected}}. Check it.',
  RESULT_PROVISIONAL_WRONG:
    '{{unit}} has the final score {{final}} and is marked as provisional ({{found}}). Make it {{expected}}, or take the final score out.',
  RESULT_PROVISIONAL_WRONG_OPEN:
    '{{unit}} has no final score and is not marked as provisional ({{found}}). Make it {{expected}}, or fill in the final score.',
  RESULT_COMPONENT_WRONG:
    '“{{part}}” of {{unit}} is given as {{found}}; its parts come to {{expected}}. Check it.',
  RESULT_WEIGHT_WRONG:
    'The weight of {{unit}} is given as {{found}}; the listed indicators come to {{expected}}. Check it.',
  RESULT_TOTAL_WRONG:
    'The total of {{unit}} is given as {{found}}; the formula gives {{expected}}. Check it.',
  RESULT_GRADE_WRONG:
    '{{unit}} has the score {{score}} and the grade “{{found}}”; by the bands it is “{{expected}}”. Correct it.',
  FORMULA_NOT_CHECKED:
    'The total of {{unit}} was not computed again: the formula “{{formula}}” cannot be read or evaluated. Check it by hand.',
  severity: { error: 'error', warning: 'warning', question: 'question' },
  none: 'Nothing found.',
  count: '{{errors}} errors, {{warnings}} warnings, {{questions}} questions.',
  whole: 'all items',
  word: {
    total: 'total',
    basic: 'basic spending',
    projects: 'project spending',
    planned: 'planned',
    executed: 'executed',
    spending: 'spending',
    hazards: 'hazards',
    rectified: 'rectified',
    open: 'open',
    filledOn: 'the date of filling in',
    signedOn: 'the date of signature',
    reviewedOn: 'the date of review',
    approvedOn: 'the date of approval',
    issuedOn: 'the date of issue',
    publishedOn: 'the date of publication',
    signatures: 'signatures',
    signOff: 'signatures and seal',
    reviews: 'reviews',
    name: 'name',
    title: 'title',
    no: 'number',
    unit: 'responsible unit',
    leader: 'leader in charge',
    jointLeaders: 'joint leader',
    jointUnits: 'joint unit',
    leadUnits: 'leading unit',
    assistingUnits: 'assisting unit',
    per: 'size of a step',
    due: 'due date',
    op: 'comparator',
    target: 'target',
    rule: 'scoring rule',
    group: 'group',
    reason: 'reason',
    points: 'points',
    year: 'year',
    published_grade: 'grade',
    published_total: 'total',
    self_score: 'own score',
    published_subtotals: 'subtotals',
    weightsTotal: 'total of the weights',
    declaredTotal: 'total of the weights',
    period: 'period',
    base: 'base',
    contacts: 'list of clerks',
    clerk: 'clerk',
    person: 'clerk',
    contact: 'clerk',
    amount: 'amount',
    publishedPercent: 'share',
    percent: 'percentage',
    value: 'value',
    count: 'count',
    heads: 'heads',
    found: 'number found',
    whole: 'whole',
    supervised: 'number under supervision',
    budget: 'budget',
    published_rates: 'rates',
    staff: 'staff',
    authorised: 'authorised posts',
    actual: 'actual staff',
    veto: 'veto',
    rankBonus: 'bonus for ranks',
    of: 'what is ranked',
    weight: 'weight',
    score: 'score',
    published: 'score',
    observed: 'what was observed',
    met: 'whether it was met',
    present: 'whether there is any',
    missing: 'number missing',
    occurrences: 'occurrences',
    grade: 'grade',
    date: 'date',
    daysLate: 'days late',
    type: 'kind of rule',
    step: 'size of a step',
    days: 'days',
    full: 'condition of the full score',
    limit: 'limit',
    floor: 'least score',
    map: 'points by grade',
    bands: 'bands',
    grades: 'grades',
    items: 'entries',
    proportional: 'in proportion',
    'threshold-linear': 'full from a limit on, points off for each step away',
    shortfall: 'points off for each one missing',
    accumulate: 'points for each one done',
    banded: 'by bands',
    'grade-map': 'by grade',
    lateness: 'points off when late',
    overrun: 'points off when exceeded',
    'relative-to-best': 'relative to the best unit',
    categories: 'categories',
    groups: 'groups',
    units: 'units',
    indicators: 'indicators',
    statements: 'statements',
    publishedGrades: 'grades',
    grades_implied: 'grades',
    grade_bands: 'grades',
    gradeBands: 'grades',
    parts: 'parts',
    final: 'final score',
    qualitative: 'qualitative',
  },
};
