/**
 * What each field of a scheme means, for the JSON Schema. Keys are the field's path without list places; a component, a
 * veto or an approval adds its own kind (`components.leader.min`), and a bare name serves wherever a field of that name
 * has no entry of its own.
 */
export const SCHEME_WORDS: Readonly<Record<string, string>> = {
  id: 'Id (编号), 1 to 40 of A-Z, a-z, 0-9 and "-".',
  version: 'Counts from 1; the next version is one more, and a version in force never changes.',
  name: 'Name (名称) as people read it.',
  declaredTotal: 'What the weights of a plan, or of the indicators here, must add up to (总分).',
  scoreDecimals: 'Decimals allowed in a self-score or a verified score, 0 to 6.',
  components: 'What the final score is made of (组成部分); each id once at most.',
  formula: 'The final formula (计分公式) as documents write it, over the names or ids of the components.',
  rounding: 'How the final score is rounded, once; grade, tie and rank read the rounded value.',
  bands: 'Grades (等次), the highest first; together they hold every number once.',
  bandsNote: 'Shown beside the grades where they differ from the published ones.',
  ties: 'Places of equal scores: competition 1, 2, 2, 4; dense 1, 2, 2, 3. Within a tie the office order decides the display only.',
  milestoneSplit:
    'Default split of a year over its quarters (序时进度): four cumulative percents that end at 100.',
  stages: 'Stages (环节) of a cycle in their order.',
  standings: 'Who sees the whole table before the public notice: restricted, or open to all.',
  noticeDays: 'Calendar days of public notice (公示), 1 to 365.',
  noticeWorkingDays:
    'Working days (工作日) that the public notice holds beside them, 1 to 250, by the working calendar.',
  noticeWithinDays:
    'A public notice begins at the latest so many calendar days after it is opened, 0 to 365; default 30.',
  noticeMaxDays:
    'Calendar days that a public notice lasts at most, from noticeDays to 730; default 90, and never less than it has to last.',
  minutesRequired: 'The collective decision (审定) is recorded with the minutes themselves as a file.',
  acknowledgedTotal: 'The weights add up to something else than declaredTotal, and somebody answers for it.',
  'acknowledgedTotal.found': 'What they really add up to.',
  'acknowledgedTotal.reason': 'Why that is so.',
  'acknowledgedTotal.by': 'Who answers for it: a role, not a person.',
  indicators: 'Indicators (指标) that the scheme itself brings (评分细则).',
  'indicators.id': 'Id of the indicator, 1 to 40 of A-Z, a-z, 0-9 and "-", once in a scheme.',
  'indicators.group': 'Path of the groups it stands in, such as 产出/质量.',
  'indicators.weight': 'Weight (权重分值), above 0.',
  'indicators.rule': 'How it is scored out of its weight.',
  partialSteps:
    'What a step that is begun and not complete counts, where a rule does not say: nothing, whole, or its part.',
  notApplicable:
    'An indicator that does not apply leaves the denominator, or its weight is spread over the rest.',
  jointShares: 'Integer shares of a joint indicator where a plan names lead and assisting units.',
  'jointShares.lead': 'Share of the lead unit (牵头科室).',
  'jointShares.assisting': 'Share of each assisting unit (配合科室).',
  trafficLight:
    'When an indicator is late (红灯) or at risk (黄灯); default `{ "shortBy": "10", "days": 15 }`.',
  'trafficLight.shortBy':
    'Percent points. Short of what is due by more: late; by up to as much: at risk. From 0.',
  'trafficLight.days':
    'Calendar days. The next due date lies within them and what is due by then is not reached: at risk. 0 to 90.',
  reminders:
    'Working days of 提醒, 催办 and 督办; default `{ "before": 5, "press": 1, "supervise": 3, "chair": 6 }`.',
  'reminders.before': 'The clerk is reminded (提醒) so many working days before the last day in time.',
  'reminders.press': 'The head is pressed (催办) so many working days after it.',
  'reminders.supervise': 'The supervisor in charge is called in (督办), later than `press`.',
  'reminders.chair': 'The chair is called in (督办), later than `supervise`.',
  difficulty: 'Bounds of the difficulty factor (难度系数), which multiplies the target score.',
  'difficulty.min': 'Least factor, above 0.',
  'difficulty.max': 'Greatest factor.',
  roundingBefore: 'Rounding before the formula; what is not named stays exact until the final.',
  'roundingBefore.indicator': 'Of the score of each indicator.',
  'roundingBefore.components': 'By id of the component.',
  totalLimits: 'Ends of the final score; an end that is absent is open, so that a total may exceed 100.',
  'totalLimits.min': 'Least final score.',
  'totalLimits.max': 'Greatest final score.',
  veto: 'What a veto (一票否决) does to the final; absent: the scheme knows none.',
  'veto.effect':
    'set: the final is the score; cap: at most the score; zero; ineligible: no rank and no grade; bar-top-grade: the next grade, the score stays.',
  'veto.score': 'The score that is set, or the most that is left.',
  'veto.classes':
    'What a veto may be proposed for (否决情形); a proposal then names one and brings proof. Absent: any reason serves.',
  'veto.classes.id': 'Id of the trigger, once in the list.',
  'veto.classes.name': 'Name of the trigger, such as 发生较大以上责任事故.',
  quotas: 'Most units that may hold a grade (优秀比例); the rest get the next one, best first.',
  'quotas.grade': 'The grade, not the lowest.',
  'quotas.group': 'Ranking group; absent: all units together.',
  'quotas.percent': 'Percent of the ranked units, rounded down.',
  'quotas.count': 'Number of units; with percent too, the smaller one holds.',
  rankBonuses: 'Bonuses by place, computed from counts; they count as incentives.',
  'rankBonuses.id': 'Id of the bonus, once in a scheme.',
  'rankBonuses.of': 'What is counted, such as 采稿量.',
  'rankBonuses.points': 'Points of the first, second, … place; never rising.',
  'rankBonuses.ties': 'Who shares a place: each gets its points, or the mean of the places taken.',
  'rankBonuses.minimumCount': 'Who counted less gets nothing; default 1.',
  'rankBonuses.class': 'Class of the incentive catalogue whose cap holds for the bonus too.',

  'components.id': 'Code name in the formula.',
  'components.name': 'Name in the formula as documents write it; begins with a letter, no blanks or signs.',
  'components.floor': 'Least that counts; absent: no floor.',
  'components.cap': 'Most that counts; absent: no cap.',
  'components.incentive.cap': 'Most that counts; null: no cap.',
  'components.incentive.catalogue':
    'Classes of incentives (激励目录); a claim then names one. Absent: claims have no class.',
  'components.incentive.catalogue.id': 'Id of the class, once in the catalogue.',
  'components.incentive.catalogue.name': 'Name of the class, such as 省级表彰.',
  'components.incentive.catalogue.proof': 'Whether a claim must bring proof; default required.',
  'components.incentive.catalogue.cap':
    'Most that the grants of this class count together for a unit; absent: only the cap in total.',
  'components.target.normalisation':
    'percent-of-carried: Σ verified ÷ Σ weight carried × 100; sum: the points as they are.',
  'components.inspection.answerWorkingDays':
    'Working days that a unit has to answer a finding (说明期限), 1 to 500; absent: no term.',
  'components.inspection.secondSignatureAbove':
    'A finding of more points, all charges together, is signed by two leaders; absent: one is enough.',
  'components.leader.min': 'Least mark.',
  'components.leader.max': 'Greatest mark.',
  'components.leader.decimals': 'Decimals allowed in one mark, 0 to 6.',
  'components.leader.weights': 'Weight of each leader by person id; who is not named weighs 1.',
  'components.leader.missing': 'An absent leader leaves the mean, counts 0, or counts the full mark.',
  'components.leader.minimumSheets': 'Fewer sheets give no score; default 1.',
  'components.public.options': 'What a ballot may choose.',
  'components.public.options.id': 'Id of the option, once in the list.',
  'components.public.options.label': 'What the voter reads.',
  'components.public.options.value': 'What it counts in the mean.',
  'components.public.minimumBallots': 'Fewer ballots give no score.',
  'components.rollup.method':
    'How the finals of the months become one: mean, sum, weighted by period, or mean of the best.',
  'components.rollup.count': 'How many of the best; with method best only.',
  'components.rollup.weights': 'Weight by period, such as 2022-04; with method weighted only.',
  'components.rollup.missing':
    'A period without a final leaves, counts 0, or keeps the year from being computed.',

  'bands.name': 'Name of the grade.',
  'bands.from': 'Lower end; null: open.',
  'bands.fromIncluded': 'Whether the lower end belongs to the grade; default true.',
  'bands.below': 'Upper end; null: open.',
  'bands.belowIncluded': 'Whether the upper end belongs to the grade; default false.',
  'bands.consequences':
    'What the grade leads to (结果运用); proposed for every unit of the grade once the result is final.',
  'bands.consequences.kind':
    'Kind of entry in the register: commendation 通报表扬, public-criticism 通报批评, rectification-order 责令整改, award-ineligibility 取消评先评优资格; default other.',

  'stages.id': 'The stage; a month begins with entry, a year with drafting.',
  'stages.beside': 'Opened and closed together with this stage.',
  'stages.approvals': 'Approvals that the transition out of this stage needs.',
  'stages.returnsTo':
    'Earlier stages that the way out of this one may be returned to (退回至); absent: none.',
  'stages.approvals.kind':
    'none; sequence: each role in turn; any: as many of the roles as needed; countersign (会签): all roles and persons, in any order.',
  'stages.approvals.roles': 'Roles that approve.',
  'stages.approvals.need': 'How many approvals, each by another person.',
  'stages.approvals.persons': 'Persons who approve beside the roles, by id.',

  decimals: 'Decimals kept, 0 to 6.',
  mode: 'half-away-from-zero 四舍五入, half-even 四舍六入五成双, down 舍去, up 进一.',
  zh: 'In Chinese.',
  en: 'In English.',
};
