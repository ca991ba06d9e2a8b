import { on, type Change } from './change.js';

const plan = on('quanzhou-2024');

const group = 'categories|A|groups|1-2';
const item = `${group}|items|1-2-2`;

/** Published grades that are given in words only. */
function textsOnly(...texts: readonly string[]): Change['changes'] {
  const names = ['优秀', '良好', '合格', '差'];
  return [['publishedGrades', texts.map((text, index) => ({ name: names[index], text }))]];
}

/** Cells that are missing or cannot be read, other ways of writing, and several changes at once. */
export const PLAN_FURTHER_CHANGES: readonly Change[] = [
  // Missing and unreadable cells
  plan(
    'no list of clerks',
    [['contacts', undefined]],
    ['FIELD_EMPTY 联络员名单'],
    ['UNIT_WITHOUT_CLERK 执法监督科'],
  ),
  plan(
    'a clerk is a unit without a person',
    [['contacts|3', { unit: '减灾科', name: '' }]],
    ['UNIT_WITHOUT_CLERK 减灾科'],
  ),
  plan('a clerk has a unit and a person', [['contacts|3', { unit: '减灾科', name: '联络员' }]]),
  plan('the day of issue is null', [['issuedOn', null]], ['FIELD_EMPTY 印发日期']),
  plan('the day of issue is left out', [['issuedOn', undefined]], ['FIELD_EMPTY 印发日期']),
  plan('the day of filling in is no day', [['filledOn', '七月中旬']], ['DATE_INVALID 七月中旬']),
  plan('the days are written otherwise', [
    ['filledOn', '2024年7月17日'],
    ['issuedOn', '20240731'],
  ]),
  plan('nobody is asked to sign', [['signOff', undefined]], ['SIGNATURE_EMPTY 签字']),
  plan('the year is blank', [['year', '']], ['FIELD_EMPTY 年度']),
  plan('the declared total is null', [['weightsTotal', null]], ['FIELD_EMPTY 权重合计']),
  plan('no total is declared, and the weights come to 100', [['weightsTotal', undefined]]),
  plan('a weight is a word', [[`${item}|weight`, '一分半']], ['NUMBER_UNREADABLE 1-2-2 权重 一分半']),
  plan('a weight is in full width with its unit', [[`${item}|weight`, '１.５分']]),
  plan('a weight is what a program computed', [[`${item}|weight`, 1.5000000000000002]]),
  plan('an inferred cell is blank', [
    ['categories|A|groups|1-7|items|1-7-2|leader', ''],
    ['categories|A|groups|1-7|items|1-7-2|unit', null],
  ]),
  plan(
    'a leader is missing',
    [['categories|B|groups|5|items|5-3|leader', null]],
    ['FIELD_EMPTY 5-3 分管领导'],
  ),
  plan('a target has no value', [[`${item}|targets|0|value`, null]], ['FIELD_EMPTY 1-2-2']),
  plan('a group has no name', [[`${group}|title`, '']], ['FIELD_EMPTY']),
  plan('a basis is blank', [[`${group}|basis`, '']]),
  plan('remarks are blank', [
    ['remark', ''],
    [`${item}|备注`, ' '],
    ['units|u03|rankingGroup', ''],
  ]),
  plan('whatever is not checked is left out', [
    ['source', undefined],
    ['object', undefined],
    ['formula', undefined],
    ['methods', undefined],
    ['quarterlyCheck', undefined],
    ['consequences', undefined],
    ['unitsNote', undefined],
  ]),

  // Comparators, rules and units
  plan('a comparator is no comparator', [[`${item}|targets|0|op`, '=>']], ['OP_UNKNOWN 1-2-2 =>']),
  plan('a comparator is a word', [[`${item}|targets|0|op`, '不少于']]),
  plan(
    'a ceiling among the targets is scored in proportion',
    [
      [`${item}|targets|0|op`, '<='],
      [`${item}|rule`, { type: 'proportional' }],
    ],
    ['RULE_AGAINST_COMPARATOR 1-2-2 <= 1次响应'],
  ),
  plan('a floor among the targets is scored in proportion', [[`${item}|rule`, { type: 'proportional' }]]),
  plan('a unit is listed twice', [['units|+', { id: 'u16', name: '减灾科' }]], ['UNIT_REPEATED 减灾科 2']),
  plan('a unit goes by the name of another', [['units|u08|aliases', ['矿山科']]], ['UNIT_REPEATED 矿山科 2']),
  plan('a unit has its own name among the others', [['units|u08|aliases', ['基础科']]]),

  // Grades in words
  plan('grades have texts only', textsOnly('90分以上', '80~89分', '70~79分', '70分以下')),
  plan(
    'texts of grades meet',
    textsOnly('90分（含）以上', '80分以上不满90分', '70（含）-80分', '不满70分'),
    [],
    ['GRADES_GAP 89 90', 'GRADES_GAP 79 80'],
  ),
  plan(
    'texts of grades share their ends',
    textsOnly('90分以上', '80—90分', '70至80分', '70分以下'),
    [],
    ['GRADES_GAP 89 90', 'GRADES_GAP 79 80'],
  ),
  plan(
    'texts of grades leave other gaps',
    textsOnly('≥95分', '85分以上90分以下', '70~84.9分', '＜70分'),
    ['GRADES_GAP 90 95', 'GRADES_GAP 84.9 85'],
    ['GRADES_GAP 89 90', 'GRADES_GAP 79 80'],
  ),
  plan(
    'no text takes in the seam',
    textsOnly('90分以上（不含90分）', '80分以上不满90分', '70分以上不满80分', '低于70分'),
    ['GRADES_GAP 90 优秀 良好'],
    ['GRADES_GAP 89 90', 'GRADES_GAP 79 80'],
  ),
  plan(
    'a text cannot be read',
    textsOnly('表现突出', '80~89分', '70~79分', '70分以下'),
    [],
    ['GRADES_GAP 89 90', 'GRADES_GAP 79 80'],
  ),
  plan(
    'a text differs from its band',
    [['publishedGrades|良好|text', '80~88分']],
    ['GRADE_TEXT_DIFFERS 80 88 89 良好'],
  ),

  // Several at once
  plan(
    'a weight, a clerk and a date',
    [
      ['categories|B|groups|6|items|6-5|weight', 3],
      ['contacts|0', undefined],
      ['filledOn', '2024-08-01'],
    ],
    ['WEIGHTS_SUM_WRONG 7 6', 'UNIT_WITHOUT_CLERK 办公室', 'DATES_OUT_OF_ORDER 2024-08-01 2024-07-31'],
  ),
  plan(
    'weights move from one category to another',
    [
      ['categories|C|weight', 5],
      ['categories|D|weight', 7],
    ],
    ['WEIGHTS_SUM_WRONG 6 5 精神文明', 'WEIGHTS_SUM_WRONG 6 7 平安建设'],
  ),
];
