import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject } from '../shapes/index.js';
import { demoScheme } from './demo-scheme.js';
import { schemeJsonSchema } from './scheme-schema.js';
import { ruleExamples } from '../scoring/rules/kinds/examples.js';
import { schemeMisfits } from './scheme-shape.js';
import { fullScheme } from './testing/full-scheme.js';
import { broken, mistakes } from './testing/mistakes.js';
import { schemeProblems } from './validate.js';

const schema = schemeJsonSchema();
// `date` is said of rules and observations only, and checked by our own shape.
const validates = new Ajv2020({ allErrors: true, formats: { date: true } }).compile(schema);

/** Refusals of content that a schema can say as well: limits of one field by itself. */
const LIMITS = [
  ...[
    'ID_INVALID',
    'INDICATOR_ID_INVALID',
    'FIELD_EMPTY',
    'TEXT_TOO_LONG',
    'DECIMAL_INVALID',
    'NUMBER_INVALID',
  ],
  ...[
    'NUMBER_NOT_POSITIVE',
    'PERCENT_INVALID',
    'PERIOD_INVALID',
    'RULE_LIST_EMPTY',
    'RULE_NUMBER_NOT_POSITIVE',
  ],
  'RULE_NUMBER_TOO_SMALL',
].map((code) => `SCHEME_${code}`);

/** What is held against a neighbour, which no schema can. */
const AGAINST_OTHERS = [
  'a notice that may not last as long as it has to',
  'a place that ends before it begins',
];

const canBeSaid = ({ what, code }: (typeof mistakes)[number]): boolean =>
  LIMITS.includes(code) && !AGAINST_OTHERS.includes(what);

describe('the JSON Schema of a scheme, asked by a validator of others', () => {
  it('takes what can be published', () => {
    for (const scheme of [demoScheme, fullScheme]) {
      validates(JSON.parse(JSON.stringify(scheme)));
      expect(validates.errors ?? []).toEqual([]);
    }
  });

  it.each(mistakes)('says the same as the shape to: $what', (mistake) => {
    const scheme = broken(mistake);
    expect(schemeMisfits(scheme).length === 0).toBe(!mistake.shape);
    if (mistake.shape || canBeSaid(mistake)) expect(validates(scheme)).toBe(false);
  });

  it.each<readonly [string, string, unknown]>([
    ['a version 0 passed an editor', 'version', 0],
    ['a version and a half', 'version', 1.5],
    ['an id with a blank', 'id', '例 1'],
    ['an id of 41 signs', 'id', 'x'.repeat(41)],
    ['a blank name', 'name', ' '],
    ['a total in words', 'declaredTotal', '百'],
    ['a total of nothing', 'declaredTotal', '0'],
    ['seven decimals', 'scoreDecimals', 7],
    ['minus one decimal', 'rounding.decimals', -1],
    ['no component', 'components', []],
    ['no grade', 'bands', []],
    ['three quarters', 'milestoneSplit', ['30', '60', '100']],
    ['no stage', 'stages', []],
    ['no stage of decision', 'stages', [{ id: 'computation', approvals: { kind: 'none' } }]],
    ['nobody to approve', 'stages.0.approvals', { kind: 'sequence', roles: [] }],
    ['a notice of half a day', 'noticeDays', 0.5],
    ['a share of nothing', 'jointShares.lead', 0],
    ['a percent of 101', 'quotas.0.percent', '101'],
    ['a quota of nothing', 'quotas.0', { grade: '优秀' }],
    ['the best of no number', 'components.5', { id: 'rollup', name: '汇总', method: 'best' }],
  ])('%s', (what, at, value) => {
    const scheme = broken({ what, at, value, code: '', path: at, shape: false });
    expect(validates(scheme)).toBe(false);
    expect(schemeProblems(scheme)).not.toEqual([]);
  });

  it('takes every kind of rule by its examples', () => {
    const refused = Object.entries(ruleExamples).flatMap(([type, examples]) =>
      examples
        .filter(({ rule, weight }) => {
          const indicators = [{ id: 'X', name: '指标', weight, rule }];
          return !validates(JSON.parse(JSON.stringify({ ...fullScheme, indicators })));
        })
        .map(() => type),
    );
    expect(refused).toEqual([]);
  });

  it('has a title and a description on every field', () => {
    const bare: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (Array.isArray(node)) node.forEach((part, index) => visit(part, `${path}/${index}`));
      if (!isObject(node)) return;
      const properties = isObject(node['properties']) ? Object.entries(node['properties']) : [];
      for (const [name, field] of properties) {
        const { title, description } = field as { title?: string; description?: string };
        if (!title || !description) bare.push(`${path}/${name}`);
      }
      for (const [key, part] of Object.entries(node))
        // Conditions speak of fields that are described elsewhere.
        if (!['if', 'then', 'else', 'contains'].includes(key)) visit(part, `${path}/${key}`);
    };
    visit(schema, '');
    expect(bare).toEqual([]);
  });

  it('defines every kind of rule and an observation, and refers to nothing else', () => {
    const defined = Object.keys(schema['$defs'] as object).map((name) => `#/$defs/${name}`);
    const referred = [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to);
    expect(defined.length).toBeGreaterThanOrEqual(23);
    expect(referred.filter((to) => !defined.includes(to))).toEqual([]);
  });
});
