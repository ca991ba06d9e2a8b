const ITEM = /(?<=^|[；;。，,：:\s\u3000])([\d０-９]{1,2})[.．](?=([\s\u3000]*)([^\s\u3000]?))/g;

/** The dots of 1.…；2.…；3.… in a text as given. */
export interface ListSigns {
  /** Where the numbers begin. */
  readonly starts: ReadonlySet<number>;
  readonly dots: ReadonlySet<number>;
  /** Every dot stands between digits: 1.95%以上得8分；2.90%以上得6分 could also be decimals. */
  readonly unsure: boolean;
}

export const NO_LIST: ListSigns = { starts: new Set(), dots: new Set(), unsure: false };

/** Numbers that open clauses and go on from 1 by one, two of them or more, are a list. */
export function listSigns(given: string): ListSigns {
  const items = [...given.matchAll(ITEM)].map(
    ({ index, 0: found, 1: number = '', 2: blank, 3: next = '' }) => ({
      start: index,
      dot: index + found.length - 1,
      number: Number(number.normalize('NFKC')),
      sure: blank !== '' || !/[0-9０-９]/.test(next),
    }),
  );
  const [first] = items;
  if (first === undefined || items.length < 2) return NO_LIST;
  if (items.some(({ number }, index) => number !== index + 1)) return NO_LIST;
  return {
    starts: new Set(items.map(({ start }) => start)),
    dots: new Set(items.map(({ dot }) => dot)),
    unsure: items.every(({ sure }) => !sure),
  };
}
