import { translate } from '@kaoping/contracts';
import type { RowChange, UnitResult } from '@kaoping/domain';
import { countedRulings, type Views } from '@kaoping/read-models';
import { changeInWords, correctionNumber } from '../result/in-words.js';

const say = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
  translate('zh-CN', key, params);

/**
 * The bulletin (通报) as a page to print: number, the table as it was issued, what appeals had moved in it, problems and
 * requirements; behind them the numbered corrections (更正) with what each changed, and the table as corrected. Undefined
 * before it is issued. It is for reading; what is verified is `result.json`.
 */
export function bulletinPage(
  views: Pick<Views, 'appeals' | 'cycles' | 'results'>,
  cycle: string,
): string | undefined {
  const result = views.results.result(cycle);
  const bulletin = result?.bulletin ?? null;
  if (result === undefined || bulletin === null) return undefined;
  const { name, organisation } = views.cycles.cycle(cycle) ?? { name: cycle, organisation: '' };
  const issued = (result.original ?? result.computed).units;
  const names = new Map(issued.map((row) => [row.unit, row.name]));
  const nameOf = (unit: string): string => names.get(unit) ?? unit;
  const rulings = countedRulings(views, cycle).map((ruling) =>
    say('bulletin:ruling', { number: ruling.number, change: changeInWords(ruling, 'zh-CN', nameOf) }),
  );
  const corrections = result.corrections
    .filter(({ status }) => status === 'approved')
    .flatMap((line) => [
      say('bulletin:correction', {
        number: correctionNumber(line, 'zh-CN') ?? '',
        changes: line.items.map((item) => changeInWords(item, 'zh-CN', nameOf)).join('；'),
        reason: line.reason,
      }),
      ...line.changes.map((change) => moved(change, nameOf)),
    ]);
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escaped(name)}</title>`,
    '<style>table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .6em}</style></head><body>',
    `<h1>${escaped(`${organisation} ${name}`)}</h1>`,
    `<p>${escaped(bulletin.number)}</p>`,
    ...table(issued),
    ...list('bulletin:rulings', [
      ...rulings,
      ...(bulletin.adjustments ?? []).map((change) => moved(change, nameOf)),
    ]),
    ...list('input:problems', bulletin.problems),
    ...list('input:requirements', bulletin.requirements),
    ...list('bulletin:corrections', corrections),
    ...(corrections.length > 0
      ? [`<h2>${escaped(say('bulletin:current'))}</h2>`, ...table(result.computed.units)]
      : []),
    '</body></html>',
    '',
  ].join('\n');
}

function table(units: readonly UnitResult[]): readonly string[] {
  const cells = COLUMNS.map(([title]) => `<th>${escaped(say(title))}</th>`).join('');
  const rows = units.map(
    (row) => `<tr>${COLUMNS.map(([, of]) => `<td>${escaped(of(row) ?? '—')}</td>`).join('')}</tr>`,
  );
  return [`<table><thead><tr>${cells}</tr></thead><tbody>`, ...rows, '</tbody></table>'];
}

/** Nothing where there is nothing to list. */
function list(title: string, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return [];
  const items = texts.map((text) => `<li>${escaped(text)}</li>`).join('');
  return [`<h2>${escaped(say(title))}</h2>`, `<ol>${items}</ol>`];
}

function moved({ unit, before, after }: RowChange, nameOf: (unit: string) => string): string {
  const placed = ({ final, grade, rank }: RowChange['before']): string =>
    say('bulletin:placed', { final: final ?? '—', grade: grade ?? '—', rank: rank ?? '—' });
  return say('bulletin:moved', { unit: nameOf(unit), before: placed(before), after: placed(after) });
}

/** Titles are those of the lists of the interface. */
const COLUMNS: readonly (readonly [title: string, of: (row: UnitResult) => string | null])[] = [
  ['column:rank', ({ rank }) => (rank === null ? null : String(rank))],
  ['column:unitName', ({ name }) => name],
  ['column:rankingGroup', ({ rankingGroup }) => rankingGroup],
  ['column:target', ({ target }) => target],
  ['column:leader', ({ leader }) => leader],
  ['column:public', (row) => row.public],
  ['column:incentive', ({ incentive }) => incentive],
  ['column:inspection', ({ inspection }) => inspection],
  ['column:final', ({ final }) => final],
  ['column:grade', ({ grade }) => grade],
];

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
