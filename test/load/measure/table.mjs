import { number } from './line.mjs';

const COLUMNS = [
  ['measured', (line) => line.what],
  ['Kaoping', (line) => number(line.ours.median)],
  ['held against', (line) => line.against],
  ['its value', (line) => number(line.baseline.median)],
  ['unit', (line) => line.unit],
  ['ratio', (line) => number(line.ratio)],
  [
    'spread',
    (line) =>
      `${number(line.ours.least)}–${number(line.ours.most)} / ${number(line.baseline.least)}–${number(line.baseline.most)}`,
  ],
  ['aim', (line) => (line.aim ? `${line.aim.text} ${line.aim.met ? 'met' : 'MISSED'}` : '')],
  ['note', (line) => line.note],
];

const RIGHT = new Set(['Kaoping', 'its value', 'ratio']);

/** The whole table as Markdown that also reads in a terminal. */
export function tableOf(lines) {
  const rows = lines.map((line) => COLUMNS.map(([, cell]) => cell(line)));
  const titles = COLUMNS.map(([title]) => title);
  const widths = titles.map((title, at) => Math.max(title.length, ...rows.map((row) => row[at].length)));
  const print = (cells) =>
    `| ${cells.map((cell, at) => (RIGHT.has(titles[at]) ? cell.padStart(widths[at]) : cell.padEnd(widths[at]))).join(' | ')} |`;
  const rule = `|${titles.map((title, at) => '-'.repeat(widths[at] + 1) + (RIGHT.has(title) ? ':' : '-')).join('|')}|`;
  return [print(titles), rule, ...rows.map(print)].join('\n');
}
