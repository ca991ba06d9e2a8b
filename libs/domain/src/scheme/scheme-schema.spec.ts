import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isObject } from '../shapes/index.js';
import { demoScheme } from './demo-scheme.js';
import { schemeJsonSchema } from './scheme-schema.js';
import { schemeMisfits } from './scheme-shape.js';
import { fullScheme } from './testing/full-scheme.js';
import { broken, mistakes } from './testing/mistakes.js';

const schema = schemeJsonSchema();
// `date` is said of rules and observations only, and checked by our own shape.
const validates = new Ajv2020({ allErrors: true, formats: { date: true } }).compile(schema);

describe('the JSON Schema of a scheme, asked by a validator of others', () => {
  it('takes what can be published', () => {
    for (const scheme of [demoScheme, fullScheme]) {
      validates(JSON.parse(JSON.stringify(scheme)));
      expect(validates.errors ?? []).toEqual([]);
    }
  });

  it.each(mistakes)('says the same as the shape to: $what', (mistake) => {
    const scheme = broken(mistake);
    expect(validates(scheme)).toBe(!mistake.shape);
    expect(schemeMisfits(scheme).length === 0).toBe(!mistake.shape);
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
      for (const [key, part] of Object.entries(node)) visit(part, `${path}/${key}`);
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
