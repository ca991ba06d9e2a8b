import { describe, expect, it } from '@jest/globals';
import { explainUnit } from '@kaoping/contracts';
import { factsShape, schemeProblems, scoreAppraisal, type Appraisal, type Scheme } from '@kaoping/domain';
import { projectRoot } from '@kaoping/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const page = readFileSync(join(projectRoot(), 'docs/scoring.md'), 'utf8');

/** The fenced block behind a mark such as `<!-- output -->`. */
function block(mark: string): string {
  const found = page
    .split(`<!-- ${mark} -->`)[1]
    ?.split(/```\w+\n/)[1]
    ?.split('```')[0];
  if (found === undefined) throw new Error(`docs/scoring.md has no block marked ${mark}`);
  return found;
}

const scheme = JSON.parse(block('file: scheme.json')) as Scheme;

function appraise(facts: unknown): Appraisal {
  const outcome = scoreAppraisal(scheme, facts);
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.appraisal;
}

describe('docs/scoring.md', () => {
  it('shows a scheme that can be published', () => {
    expect(schemeProblems(scheme)).toEqual([]);
  });

  it('shows what the command prints, line by line', () => {
    const printed = block('output').split('\n');
    const { units, formula, finalName } = appraise(JSON.parse(block('file: facts.json')));
    const lines = [
      formula,
      ...units.flatMap((unit) => [unit.name, ...explainUnit('zh-CN', unit, finalName)]),
    ];
    expect(printed).toEqual(expect.arrayContaining(lines));
  });

  it('scores a unit alone', () => {
    expect(appraise(JSON.parse(block('facts'))).units).toMatchObject([{ final: '98', rank: 1 }]);
  });

  it('names every field of the facts, and no other', () => {
    const { properties } = factsShape.schema() as { properties: object };
    const tables = page.slice(page.indexOf('## Facts'), page.indexOf('## The JSON document'));
    const rows = tables.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) => (row.split('|')[1] ?? '').match(/\w+/g) ?? []);
    expect(named.toSorted()).toEqual(Object.keys(properties).toSorted());
  });
});
