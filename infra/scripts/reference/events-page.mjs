import { built } from './built.mjs';
import { code, list, page, table } from './markdown.mjs';
import { chinese, english, named } from './words.mjs';

const domain = await built('domain');
const { COUNTING_STAGES, EVENT_TYPES } = domain;

/** The stream of each category by the function that names it, so that a changed name shows here. */
const STREAMS = {
  scheme: ['Scheme 考评办法', domain.schemeStream('SCHEME')],
  calendar: ['Calendar 工作日历', domain.calendarStream(2024)],
  cycle: ['Cycle 考评周期', domain.cycleStream('CYCLE')],
  delegation: ['Delegation 代办', domain.delegationStream('CYCLE')],
  organisation: ['Changes of the organisation 机构调整', domain.organisationStream('CYCLE')],
  annualPlan: ['Annual plan 年度绩效目标', domain.annualPlanStream('CYCLE')],
  assessment: ['Assessment 指标考评', domain.assessmentStream('CYCLE', 'INDICATOR')],
  applicability: ['Not applicable 指标不适用', domain.applicabilityStream('CYCLE', 'INDICATOR')],
  quarterlyCheck: ['Quarterly check 季度检查', domain.quarterlyCheckStream('CYCLE', 'QUARTER')],
  reminder: ['Reminder 提醒、催办、督办', domain.reminderStream('CYCLE')],
  breachCatalogue: ['Breach catalogue 扣分标准目录', domain.breachCatalogueStream('CYCLE')],
  finding: ['Finding 发现问题', domain.findingStream('CYCLE', 'FINDING')],
  rankBonus: ['Rank bonus 名次加分', domain.rankBonusStream('CYCLE', 'BONUS')],
  difficulty: ['Difficulty 难度系数', domain.difficultyStream('CYCLE', 'UNIT')],
  consequences: ['Consequences 结果运用', domain.consequencesStream('CYCLE')],
  veto: ['Veto 一票否决', domain.vetoStream('CYCLE', 'UNIT')],
  rectification: ['Rectification 限期整改', domain.rectificationStream('CYCLE', 'ORDER')],
  incentive: ['Incentive 正向激励', domain.incentiveStream('CYCLE', 'INCENTIVE')],
  leaderSheet: ['Leader sheet 领导评价', domain.leaderSheetStream('CYCLE', 'PERSON')],
  result: ['Result 考评结果', domain.resultStream('CYCLE')],
  appeal: ['Appeal 申诉', domain.appealStream('CYCLE', 'APPEAL')],
  ballotRight: ['Ballot right 评议码', domain.ballotRightStream('CYCLE', 'HASH')],
  ballot: ['Ballot 公众评议', domain.ballotStream('CYCLE', 'BALLOT')],
};

export async function eventsPage() {
  return page(
    'Events 事件',
    [
      'libs/domain/src/event-types.ts',
      'libs/domain/src/cycle/counting-stages.ts',
      'libs/contracts/src/locales',
    ],
    'Every fact that the log can hold, under its stored name, which never changes. Points are decimal strings. The shapes are in the `events.ts` of each folder of `libs/domain/src`.',
    'An event counts only while one of the stages in its last column is open; a dash: whenever it lands.',
    ...Object.entries(EVENT_TYPES).map(section),
  );
}

function section([category, types]) {
  const known = STREAMS[category];
  if (known === undefined) throw new Error(`events-page.mjs names no stream for the category ${category}`);
  const [title, stream] = known;
  return [
    `## ${title}`,
    `Stream ${code(stream.replaceAll(/\b[A-Z]+|(?<=_)[A-Z]+/g, (id) => `{${id.toLowerCase()}}`))}`,
    table(['event', '中文', 'English', 'counts in'], types.map(row)),
  ].join('\n\n');
}

function row(type) {
  const stages = COUNTING_STAGES[type] ?? [];
  return [
    code(type),
    chinese('event', type),
    english('event', type),
    list(stages.map((stage) => named('stage', stage))),
  ];
}
