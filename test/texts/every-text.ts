import { resources } from '@kaoping/contracts';

/** One text of one language. `key` is written as `translate` takes it: `cli:doctor.nodeOk`. */
export interface Text {
  readonly key: string;
  readonly text: string;
}

/** Every text of a language, branches flattened. */
export function everyText(language: keyof typeof resources): readonly Text[] {
  return Object.entries(resources[language]).flatMap(([namespace, texts]) => flat(texts, `${namespace}:`));
}

function flat(texts: object, before: string): readonly Text[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === 'string'
      ? [{ key: `${before}${name}`, text }]
      : flat(text as object, `${before}${name}.`),
  );
}

/** Names in a branch of the Chinese texts, e.g. `namesIn('value.findingStatus')`. */
export function namesIn(branch: string): readonly string[] {
  let found: unknown = resources['zh-CN'];
  for (const name of branch.split('.')) found = (found as Readonly<Record<string, unknown>>)[name];
  return Object.keys(found as object).sort();
}

/** What a text writes between braces, with the words it is put into: `blockers, blocker`. */
export function paramsOf(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{([^}]+)\}\}/g)].map(([, param = '']) => param.trim()))].sort();
}

/** The bare names of these. */
export function paramNames(text: string): readonly string[] {
  return paramsOf(text).map((param) => param.split(',')[0]?.trim() ?? '');
}
