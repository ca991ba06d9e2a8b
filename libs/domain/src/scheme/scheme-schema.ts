import { ruleKinds } from '../scoring/rules/kinds/index.js';
import { observationShape } from '../scoring/rules/observation.js';
import { isObject, type JsonSchema, type Shape } from '../shapes/index.js';
import { OBSERVATION_WORDS } from './observation-words.js';
import { RULE_WORDS } from './rule-words.js';
import { schemeShape } from './scheme-shape.js';
import { SCHEME_WORDS } from './scheme-words.js';

type Words = Readonly<Record<string, string>>;

/**
 * The JSON Schema (draft 2020-12) of a scheme, printed from the shape that checks it, with a title and a description
 * for every field. What no schema can say, e.g. that bands meet, `schemeProblems` says.
 */
export function schemeJsonSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:kaoping:scheme',
    title: 'Kaoping scoring scheme 考评办法',
    description:
      'A scoring scheme: data that the appraisal office writes and versions. Points are decimals in quotes.',
    ...described(schemeShape.schema(), '', SCHEME_WORDS),
    $defs: { rule: ruleDefinition(), ...ruleDefinitions(), observation: observationDefinition() },
  };
}

const nameOf = (type: string): string => `rule-${type}`;

function ruleDefinition(): JsonSchema {
  const oneOf = Object.keys(ruleKinds).map((type) => ({ $ref: `#/$defs/${nameOf(type)}` }));
  return { title: 'Rule', description: RULE_WORDS['rule'], oneOf };
}

function ruleDefinitions(): JsonSchema {
  return Object.fromEntries(
    Object.entries<{ readonly shape: Shape }>(ruleKinds).map(([type, { shape }]) => [
      nameOf(type),
      {
        title: type,
        description: RULE_WORDS[`rule.${type}`],
        ...described(shape.schema(), 'rule', RULE_WORDS),
      },
    ]),
  );
}

function observationDefinition(): JsonSchema {
  return {
    title: 'Observation',
    description: OBSERVATION_WORDS['observation'],
    ...described(observationShape.schema(), 'observation', OBSERVATION_WORDS),
  };
}

/** The schema with a title and a description on each field; `path` as the keys of the words have it. */
function described(schema: JsonSchema, path: string, words: Words): JsonSchema {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (key === 'properties' && isObject(value)) return [key, fields(value, path, words, kindOf(value))];
      if ((key === 'items' || key === 'additionalProperties') && isObject(value))
        return [key, described(value, path, words)];
      if ((key === 'oneOf' || key === 'anyOf') && Array.isArray(value))
        return [key, value.map((one: JsonSchema) => described(one, path, words))];
      return [key, value];
    }),
  );
}

function fields(properties: JsonSchema, path: string, words: Words, kind: string | undefined): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const own = [...(kind === undefined ? [] : [under(under(path, kind), name)]), under(path, name)];
      // Rules nest deeper than their words: a band of a rule is described by the rule's own field.
      const root = path.split('.')[0] ?? '';
      const at =
        [...own, under(root, name), name].find((key) => Object.hasOwn(words, key)) ?? under(path, name);
      const inner = own.find((key) => Object.keys(words).some((known) => known.startsWith(`${key}.`)));
      return [
        name,
        {
          title: titleOf(name),
          description: words[at],
          ...described(schema as JsonSchema, inner ?? under(path, name), words),
        },
      ];
    }),
  );
}

/** The constant that tells one alternative from the others: the id of a component, the kind of approvals. */
function kindOf(properties: JsonSchema): string | undefined {
  for (const schema of Object.values(properties))
    if (isObject(schema) && typeof schema['const'] === 'string') return schema['const'];
  return undefined;
}

/** `declaredTotal` reads Declared total. */
function titleOf(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const under = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`);
