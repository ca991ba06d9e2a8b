import { type Given } from './combine/context.js';
import { readPhrases } from './read-phrases.js';
import { guarded } from './guards/index.js';
import { distributed } from './distribute.js';
import { qualified } from './qualify.js';
import { refuseEmptyRanges } from './empty-ranges.js';
import { withEndsSaid } from './ends-said.js';
import { signed } from './signs.js';
import { outlineOf } from './statements.js';
import { placeOf, plainText, type PlainText } from './text.js';
import { listedBefore } from './listed-before.js';
import { listedParts } from './listed-parts.js';
import { listSigns } from './list-signs.js';
import { withStretches } from './two-ends.js';
import { Unclear } from './unclear.js';
import { withoutPeriods } from './yearly.js';
import type { Recognition } from './recognition.js';
import { understood, understoodList } from './understood.js';
import { refuseApproximate } from './traps/approximate.js';
import { refuseBlanks } from './traps/blanks.js';
import { refuseConsequences } from './traps/consequences.js';
import { refuseMisread } from './traps/misread.js';
import { refuseTraps } from './traps/vague.js';
import { withoutOptionSigns } from './option-signs.js';
import { observesNoValue, withoutSign, type WithoutSign } from './absolute.js';

/** Longer texts are no single standard. */
export const LONGEST_STANDARD = 1000;

/** Reads one scoring standard (评分细则) into a rule, or says where it stops making sense. Never throws. */
export function recogniseRule(text: string, given: Given = {}): Recognition {
  const list = listSigns(text);
  const listed = recognisePlain(text, plainText(text, list), given);
  if (!list.unsure) return listed;
  // 1.95%以上得8分；2.90%以上得6分: a list or decimals, whichever makes sense alone.
  const decimal = recognisePlain(text, plainText(text), given);
  if (!listed.understood) return decimal.understood ? decimal : listed;
  return decimal.understood
    ? { understood: false, why: { code: 'list-or-decimals', params: {} }, at: Math.min(...list.dots) }
    : listed;
}

function recognisePlain(text: string, signs: PlainText, given: Given): Recognition {
  const { absolute, plain } = withoutSign(withoutOptionSigns(signs));
  const read = recogniseSigns(text, { plain, ...(absolute !== undefined && { absolute }) }, given);
  if (absolute === undefined || read.understood || read.why.code !== 'absolute') return read;
  const kept = recogniseSigns(text, { plain: withoutOptionSigns(signs) }, given);
  return kept.understood && observesNoValue(kept.rule) ? kept : read;
}

function recogniseSigns(text: string, { plain, absolute }: WithoutSign, given: Given): Recognition {
  try {
    if (plain.text === '') throw new Unclear('empty', 0);
    if (plain.text.length > LONGEST_STANDARD) throw new Unclear('too-long', LONGEST_STANDARD);
    refuseTraps(plain.text);
    refuseBlanks(plain.text);
    refuseMisread(plain.text);
    refuseApproximate(plain.text);
    refuseConsequences(plain.text);
    const listed = listedParts(plain.text, given.weight) ?? listedBefore(plain.text, given.weight);
    if (listed !== undefined) return understoodList(listed, given);
    const outline = qualified(
      distributed(signed(outlineOf(withEndsSaid(readPhrases(plain.text))), plain.text)),
    );
    refuseEmptyRanges(plain.text, outline);
    const whole = withoutPeriods(plain.text, withStretches(outline));
    return guarded(plain.text, whole, understood(whole, given, absolute), given);
  } catch (error) {
    if (!(error instanceof Unclear)) throw error;
    const { code } = error;
    const words = error.params['words'] ?? '';
    const params = { ...error.params, words: words === '' ? piece(plain.text, error.at) : words };
    return { understood: false, why: { code, params }, at: placeOf(plain, text, error.at) };
  }
}

/** The piece of the text that was not understood, to be quoted. */
const piece = (text: string, at: number): string =>
  /^[,;。:()?]*([^,;。:()?]{1,24})/.exec(text.slice(at))?.[1] ?? text.slice(0, 24);
