import { readQuantity, type Quantity } from '../measures.js';
import { matchAt } from '../numbers.js';

const HERE =
  /\((?:不?(?:含|包含|包括)(?:本数|本级|该数|此数|本身|本日|当日|当天)?)(?:,?下同)?\)|含(?!有|量|[\d(])|\(([≥≤<>])\)/y;
/** （含3日）, （不含90分）: the number is said again. */
const HERE_AGAIN = /\((不?)(?:包?含|包括)(?=[\d一二三四五六七八九十])/y;
const OWN_TARGET =
  /(?:年度|年初|既定|全年)*(?:目标值|目标任务数?|目标数|目标|计划数|计划值|计划任务|计划|任务数|任务量|任务|指标值|标准值|预算数|预算|定额)(?:总?[数量])?的?/y;

export interface Flagged {
  readonly quantity: Quantity;
  readonly included?: boolean;
  readonly end: number;
}

/** 90%（含）: a quantity, and what is said about its own inclusion. */
export function readFlagged(text: string, at: number): Flagged | undefined {
  const quantity = readQuantity(text, at) ?? readOfTarget(text, at);
  if (quantity === undefined) return undefined;
  const flag = readFlag(text, quantity.end, quantity);
  return flag === undefined
    ? { quantity, end: quantity.end }
    : { quantity, included: flag.included, end: flag.end };
}

/** ≤-5%, 达到-3%, ≤负15%: behind a word that compares, a dash is a sign. */
export function readSignedFlagged(text: string, at: number): Flagged | undefined {
  if (!/^[~负](?=\d)/.test(text.slice(at, at + 2))) return readFlagged(text, at);
  const flagged = readFlagged(text, at + 1);
  if (flagged === undefined || /^[0.]+$/.test(flagged.quantity.value)) return flagged;
  return { ...flagged, quantity: { ...flagged.quantity, value: `-${flagged.quantity.value}` } };
}

/** 目标值的80%, 年度计划的90%: percent of what is planned. 超预算10% is so much beyond it. */
export function readOfTarget(text: string, at: number): Quantity | undefined {
  if (text.charAt(at - 1) === '超') return undefined;
  const named = matchAt(OWN_TARGET, text, at);
  const quantity = named === null ? undefined : readQuantity(text, at + named[0].length);
  if (quantity?.measure !== '%' || quantity.inPoints === true) return undefined;
  return { ...quantity, at, ofTarget: true };
}

export function readFlag(
  text: string,
  at: number,
  { value, measure }: Quantity,
): { readonly included: boolean; readonly end: number } | undefined {
  const again = matchAt(HERE_AGAIN, text, at);
  const number = again === null ? undefined : readQuantity(text, at + again[0].length);
  if (again !== null && number !== undefined) {
    const one = number.value === value && (number.measure ?? measure) === measure;
    const close = matchAt(/(?:,?下同)?\)/y, text, number.end);
    return one && close !== null
      ? { included: again[1] === '', end: number.end + close[0].length }
      : undefined;
  }
  const found = matchAt(HERE, text, at)?.[0];
  if (found === undefined) return undefined;
  return { included: !found.includes('不'), end: at + found.length };
}
