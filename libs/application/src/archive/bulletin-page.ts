import { translate } from '@kaoping/contracts';
import type { UnitResult } from '@kaoping/domain';
import type { Views } from '@kaoping/read-models';

const say = (key: string): string => translate('zh-CN', key);

/**
 * The bulletin (通报) as a page to print: number, the table in force, problems and requirements. Undefined before it is
 * issued. It is for reading; what is verified is `result.json`.
 */
export function bulletinPage(
  { cycles, results }: Pick<Views, 'cycles' | 'results'>,
  cycle: string,
): string | undefined {
  const result = results.result(cycle);
  const bulletin = result?.bulletin ?? null;
  if (result === undefined || bulletin === null) return undefined;
  const { name, organisation } = cycles.cycle(cycle) ?? { name: cycle, organisation: '' };
  const cells = COLUMNS.map(([title]) => `<th>${escaped(say(title))}</th>`).join('');
  const rows = result.computed.units.map(
    (row) => `<tr>${COLUMNS.map(([, of]) => `<td>${escaped(of(row) ?? '—')}</td>`).join('')}</tr>`,
  );
  const list = (title: string, texts: readonly string[]): string =>
    `<h2>${escaped(say(title))}</h2>\n<ol>${texts.map((text) => `<li>${escaped(text)}</li>`).join('')}</ol>`;
  return [
    '<!doctype html>',
    '<html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escaped(name)}</title>`,
    '<style>table{border-collapse:collapse}td,th{border:1px solid;padding:.2em .6em}</style></head><body>',
    `<h1>${escaped(`${organisation} ${name}`)}</h1>`,
    `<p>${escaped(bulletin.number)}</p>`,
    `<table><thead><tr>${cells}</tr></thead><tbody>`,
    ...rows,
    '</tbody></table>',
    list('input:problems', bulletin.problems),
    list('input:requirements', bulletin.requirements),
    '</body></html>',
    '',
  ].join('\n');
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
