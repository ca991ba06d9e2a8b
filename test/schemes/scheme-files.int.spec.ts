import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoScheme, schemeJsonSchema, schemeProblems } from '@kaoping/domain';
import { projectRoot } from '@kaoping/platform';

const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(projectRoot(), ...path), 'utf8'));
const folder = join('test', 'cases', 'schemes');
const files = readdirSync(join(projectRoot(), folder)).toSorted();
const validates = new Ajv2020({ allErrors: true, formats: { date: true } }).compile(
  read('docs', 'scheme.schema.json') as object,
);

describe('the schemes of the published appraisals', () => {
  it('are all there', () => {
    expect(files).toEqual([
      'daxiang-2023.json',
      'quanzhou-2024.json',
      'shiyan-2022-year.json',
      'shiyan-2022.json',
      'zhijiang-2026.json',
      'zizhou-2020.json',
    ]);
  });

  it.each(files)('%s can be published, and says which scheme it is', (file) => {
    const scheme = read(folder, file) as { readonly id: string };
    expect(schemeProblems(scheme)).toEqual([]);
    validates(scheme);
    expect(validates.errors ?? []).toEqual([]);
    expect(`${scheme.id}.json`).toBe(file);
  });

  it('of Quanzhou is the one that the demo bureau uses', () => {
    expect(read(folder, 'quanzhou-2024.json')).toEqual(demoScheme);
  });

  it.each(['zizhou-2020', 'zhijiang-2026'])('%s weighs each indicator as published', (name) => {
    const { indicators } = read(folder, `${name}.json`) as {
      readonly indicators: readonly { readonly id: string; readonly weight: string }[];
    };
    const { items } = read('test', 'cases', `${name}.json`) as {
      readonly items: readonly { readonly no: string; readonly weight: number }[];
    };
    expect(indicators.map(({ id, weight }) => [id, weight])).toEqual(
      items.map(({ no, weight }) => [no, String(weight)]),
    );
  });
});

describe('docs/scheme.schema.json', () => {
  it('is what the code prints; npm run docs:reference writes it', () => {
    expect(read('docs', 'scheme.schema.json')).toEqual(JSON.parse(JSON.stringify(schemeJsonSchema())));
  });
});

describe('docs/scheme.md', () => {
  const page = readFileSync(join(projectRoot(), 'docs', 'scheme.md'), 'utf8');
  const examples = [...page.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
  );
  const [base = {}] = examples;

  it.each(examples.map((example) => [Object.keys(example).join(', '), example] as const))(
    'its example of %s is part of a valid scheme',
    (_, example) => {
      const scheme = { ...base, ...example };
      expect(schemeProblems(scheme)).toEqual([]);
      validates(scheme);
      expect(validates.errors ?? []).toEqual([]);
    },
  );

  it('has an example of every field of a scheme', () => {
    const { properties } = schemeJsonSchema() as { readonly properties: object };
    const shown = new Set(examples.flatMap((example) => Object.keys(example)));
    expect(Object.keys(properties).filter((field) => !shown.has(field))).toEqual([]);
  });
});
