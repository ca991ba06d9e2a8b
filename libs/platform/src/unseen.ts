/**
 * What nobody sees in a text and what makes two of them look the same: control characters but tabs and line ends, characters
 * without a width or an image (fillers, selectors, the empty pattern of Braille), marks that turn the direction of writing,
 * half a surrogate pair, and what means something on one machine only (private use) or never will.
 */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2028\u2029\u2800]/u;

export const hasUnseen = (text: string): boolean => UNSEEN.test(text);

/** Place of the first text in free JSON that has one, names of fields included: `/indicators/0/title`; undefined: none has. */
export function unseenIn(value: unknown, at = ''): string | undefined {
  if (typeof value === 'string') return hasUnseen(value) ? at || '/' : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    // The name itself is not shown: it is what cannot be seen.
    if (hasUnseen(key)) return at || '/';
    const found = unseenIn(inner, `${at}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
