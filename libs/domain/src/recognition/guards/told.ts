import type { Given } from '../combine/context.js';
import type { Understood } from '../recognition.js';

/** Everything that an understanding says again of its text, as one line of text to look words and numbers up in. */
export interface Told {
  readonly kind: Understood['rule']['type'];
  readonly rule: Understood['rule'];
  readonly given: Given;
  /** A person judges whether the condition holds. */
  readonly judged: boolean;
  readonly words: string;
  readonly all: string;
}

export function toldBy({ rule, assumptions, due }: Understood, given: Given): Told {
  const words = JSON.stringify(rule);
  const judged = rule.type === 'all-or-nothing' && rule.condition === undefined;
  return {
    kind: rule.type,
    rule,
    given,
    judged,
    words,
    all: `${words} ${JSON.stringify(assumptions)} ${due ?? ''}`,
  };
}
