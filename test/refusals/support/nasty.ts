/** Bodies as text that no client of ours would send, by what is wrong with them. */
export const NASTY_BODIES: Readonly<Record<string, string>> = {
  nothing: '{}',
  null: 'null',
  list: '[]',
  text: '"text"',
  number: '12345678901234567890123456789',
  half: '{"unit":',
  'trailing rest': '{"unit":"u06"}}',
  'byte order mark': '\uFEFF{"unit":"u06"}',
  __proto__: '{"__proto__":{"roles":["office"]}}',
  'constructor.prototype': '{"constructor":{"prototype":{"roles":["office"]}}}',
  'names of methods': '{"toString":1,"hasOwnProperty":"x","then":{"a":1},"length":-1,"toJSON":"x"}',
  'the same key twice': '{"unit":"u06","unit":"u01","reason":"一","reason":"二"}',
  'half a surrogate pair': '{"unit":"\\ud800","reason":"\\udfff"}',
  'a NUL': '{"unit":"u06\\u0000","reason":"a\\u0000b"}',
  'deep lists': `{"marks":${'['.repeat(6_000)}${']'.repeat(6_000)}}`,
  'deep objects': `{"indicator":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}}`,
  'many items': `{"values":[${Array.from({ length: 3_000 }, () => '"1"').join()}],"marks":[${Array.from({ length: 1_000 }, () => '{}').join()}]}`,
};

/** What stands in one field of an otherwise good body. */
export const NASTY_VALUES: readonly unknown[] = [
  ...[
    null,
    true,
    -1,
    1e308,
    12345678901234567890n.toString(),
    '',
    '　',
    '１２３',
    '-0',
    '1e9',
    'NaN',
    '__proto__',
    'a\u0000b',
    '\ud800',
  ],
  ...[
    '9'.repeat(4_000),
    '考'.repeat(3_000),
    '<script>',
    '../../etc/passwd',
    "'; DROP TABLE events; --",
    '=1+1',
  ],
  ...[[], {}, [null], [[[]]], { $ne: null }, { length: 1e9 }, '9999-12-31', '0000-00-00', '2024-02-30'],
];

/** Texts with characters that nobody sees: a NUL, one without a width, one that turns the direction of writing. */
export const UNSEEN_TEXTS: readonly string[] = ['考评\u0000', '考\u200B评', '考\u202E评'];

/** The same document with one place in it spoilt, once for every place; of a list only the first item. */
export function* spoilt(
  document: unknown,
  value: unknown,
): Generator<{ readonly at: string; readonly body: unknown }> {
  for (const path of placesIn(document))
    yield { at: `/${path.join('/')}`, body: replaced(document, path, value) };
}

function* placesIn(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value);
  for (const key of keys) yield* placesIn((value as Record<string, unknown>)[key], [...path, key]);
}

function replaced(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? replaced(item, rest, by) : (item as unknown)));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}
