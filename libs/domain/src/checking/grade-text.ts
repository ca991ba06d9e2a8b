/** One end of a band as its text has it. `sure`: the text says whether the end itself belongs to it. */
interface TextEnd {
  readonly at: string;
  readonly included: boolean;
  readonly sure: boolean;
}

export interface TextEnds {
  readonly low?: TextEnd;
  readonly high?: TextEnd;
}

const N = '([0-9]+(?:\\.[0-9]+)?)';
const BELOW = '(?:不满|不足|未满|低于|小于|少于|<)';
const ABOVE = '(?:高于|大于|超过|>)';
const AT_LEAST = '(?:不低于|不少于|大于等于|大于或等于|达到|>=|≥)';
const AT_MOST = '(?:不高于|不超过|小于等于|小于或等于|<=|≤)';
const TO = '(?:-|~|—|–|―|−|〜|至|到|起至)+';
const JOIN = '[,、且而]*';

type Reading = (low: string, high: string, marks: Marks) => TextEnds;
type Marks = ReadonlyMap<string, boolean>;

const low = (at: string, included: boolean, marks: Marks): TextEnd => ({
  at,
  included: marks.get(at) ?? included,
  sure: true,
});

/** Whether 90以下 or 80—90 takes 90 in is not agreed; a mark (含, 不含) settles it. */
const high = (at: string, included: boolean, sure: boolean, marks: Marks): TextEnd => ({
  at,
  included: marks.get(at) ?? included,
  sure: sure || marks.has(at),
});

/** How published grades are written, the fuller forms first. */
const FORMS: readonly (readonly [form: string, reading: Reading])[] = [
  [
    `${N}(?:及)?以上${JOIN}${BELOW}${N}`,
    (a, b, marks) => ({ low: low(a, true, marks), high: high(b, false, true, marks) }),
  ],
  [
    `${N}(?:及?以上${JOIN}|(?:及?以上)?${TO})${N}(?:及)?以下`,
    (a, b, marks) => ({ low: low(a, true, marks), high: high(b, false, false, marks) }),
  ],
  [
    `${N}(?:以上)?${TO}${N}`,
    (a, b, marks) => ({
      low: low(a, true, marks),
      high: high(b, marks.get(a) !== true, marks.get(a) === true, marks),
    }),
  ],
  [
    `${AT_LEAST}${N}${JOIN}${BELOW}${N}`,
    (a, b, marks) => ({ low: low(a, true, marks), high: high(b, false, true, marks) }),
  ],
  [`${N}(?:及)?(?:以上|起)`, (a, _, marks) => ({ low: low(a, true, marks) })],
  [`${AT_LEAST}${N}`, (a, _, marks) => ({ low: low(a, true, marks) })],
  [`${ABOVE}${N}`, (a, _, marks) => ({ low: low(a, false, marks) })],
  [`${AT_MOST}${N}`, (a, _, marks) => ({ high: high(a, true, true, marks) })],
  [`${BELOW}${N}`, (a, _, marks) => ({ high: high(a, false, true, marks) })],
  [`${N}(?:及)?(?:以下|以内)`, (a, _, marks) => ({ high: high(a, false, false, marks) })],
];

/** 90分（含）以上, 80~89分, 80分以上不满90分, 70分以下: the ends of a band; undefined when the text is none of these. */
export function endsInText(text: string): TextEnds | undefined {
  const narrow = text.normalize('NFKC').replace(/[\s分%]/g, '');
  const plain = narrow.replace(/\([^()]*\)/g, '').replace(/[。;；]$/, '');
  for (const [form, reading] of FORMS) {
    const match = new RegExp(`^(?:得分)?${form}(?:的|者)?$`).exec(plain);
    if (match !== null) return reading(match[1] ?? '', match[2] ?? '', marksIn(narrow));
  }
  return undefined;
}

/** 90（含）, 90以上（含90） and 90（不含）: whether a number belongs to its band. */
function marksIn(narrow: string): Marks {
  return new Map(
    [...narrow.matchAll(/\((不?含)(?:本数)?([0-9.]*)\)/g)].map((mark) => {
      const before = [...narrow.slice(0, mark.index).matchAll(/[0-9]+(?:\.[0-9]+)?/g)].at(-1)?.[0] ?? '';
      return [mark[2] === undefined || mark[2] === '' ? before : mark[2], mark[1] === '含'];
    }),
  );
}
