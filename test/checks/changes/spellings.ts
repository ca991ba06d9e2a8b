import { publishedCase } from '../published-cases.js';
import { on, type Change } from './change.js';

interface Category {
  readonly no: string;
  readonly groups: readonly {
    readonly no: string;
    readonly items: readonly { readonly no: string; readonly unit?: string }[];
  }[];
}

const plan = on('quanzhou-2024');
const form = on('zizhou-2020');
const table = on('zhijiang-2026');
const ledger = on('shiyan-2022-04');

const DUE = 'categories|A|groups|1-1|items|1-1-1|due';
const SHARED = 'units|应急指挥中心|additions|采稿量并列第2|reason';

/** Every item of the office, which carries some. */
const OF_THE_OFFICE = (publishedCase('quanzhou-2024')['categories'] as readonly Category[]).flatMap(
  ({ no, groups }) =>
    groups.flatMap((group) =>
      group.items
        .filter(({ unit }) => unit === '办公室')
        .map((item) => `categories|${no}|groups|${group.no}|items|${item.no}|unit`),
    ),
);

const harmlessDue = [
  ...[
    '2024年12月31日前',
    '12月31日',
    '12月31日前完成',
    '2024年12月',
    '2024年12月底前',
    '2024年底',
    '12月底前',
  ],
  ...[
    '２０２４年１２月３１日',
    '２０２４－１２－３１',
    '于2024年12月31日之前',
    '2024年第四季度',
    '2024年1月至12月',
  ],
  ...['1-12月', '下半年', '年底前', '2024年全年', '全年', '长期', '每季度末'],
];
const dueOutside = [
  ['２０２５－０１－０１', '2025-01-01'],
  ['2025年第一季度', '2025-03-31'],
  ['2025年全年', '2025-12-31'],
  ['2025年6月底前', '2025-06-30'],
  ['2024年10月至2025年2月', '2025-02-28'],
] as const;

/** The same said in another spelling changes nothing, and an error in another spelling is one still. */
export const SPELLING_CHANGES: readonly Change[] = [
  ...harmlessDue.map((due) => plan(`a due date in usual words was no day: ${due}`, [[DUE, due]])),
  ...dueOutside.map(([due, day]) =>
    plan(
      `a due date outside of the year went unseen: ${due}`,
      [[DUE, due]],
      [`DUE_OUTSIDE_YEAR ${day} 2024`],
    ),
  ),
  plan('brackets of another width made a unit that nobody knows', [
    ['units|u14|name', '办公室（财务室）'],
    ['contacts|0', '办公室(财务室)'],
    ...OF_THE_OFFICE.map((path) => [path, '办公室 (财务室)'] as const),
  ]),
  plan('an alias with blanks left a unit without a clerk', [['units|u05|aliases|0', '防汛 抗旱科']]),
  plan(
    'a unit is listed twice in two spellings',
    [['units|+', { id: 'u16', name: '执法 监督科' }]],
    ['UNIT_REPEATED 执法监督科 2'],
  ),
  form('groups with blanks beside their strokes', [['items|1|group', '投入 / 预算编制']]),
  form('groups with a stroke of full width', [['items|2|group', '投入／预算编制']]),
  table('a day of full width was none of the calendar', [['filledOn', '２０２５-１２-１５']]),
  form('keys of subtotals with blanks behind them', [
    ['published_subtotals|产出', undefined],
    ['published_subtotals|产出 ', { weight: 34, score: 34 }],
  ]),
  ...['采稿量第１', '采稿量排名第1', '采稿量（第1）', '采稿量第1位', '采稿量 第一名'].map((reason) =>
    ledger(`a place in other words was taken for another ranking: ${reason}`, [
      ['units|人事科(机关党办)|additions|采稿量第1|reason', reason],
    ]),
  ),
  ...['采稿量并列第２', '采稿量并列第2位', '采稿量第2（并列）', '采稿量排名并列第2', '采稿量第2名(并列)'].map(
    (reason) => ledger(`a shared place with one holder went unseen: ${reason}`, [[SHARED, reason]]),
  ),
  ledger(
    'a wrong bonus for a place of full width went unseen',
    [
      ['units|人事科(机关党办)|additions|采稿量第1|points', 2],
      ['units|人事科(机关党办)|additions|采稿量第1|reason', '采稿量第１'],
    ],
    ['RANK_BONUS_WRONG 2 3', 'LEDGER_TOTAL_WRONG'],
  ),
];
