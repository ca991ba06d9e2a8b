/** One thing looked at; `key` is its text in the language files. */
export interface Check {
  readonly name: string;
  readonly verdict: 'ok' | 'warning' | 'broken';
  readonly key: string;
  readonly params?: Readonly<Record<string, unknown>>;
}
