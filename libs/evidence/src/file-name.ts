/** Longest name kept, in UTF-8 bytes; file systems end at 255 and downloads add to it. */
const MAX_BYTES = 200;
/** Of an absurd name only the end is looked at, so that cleaning it costs nothing. */
const MAX_CHARACTERS = 1000;

/** C0, DEL, C1, and the marks that let `gpj.exe` look like `exe.jpg` or hide within a name. */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * The last part of a sender's file name, made harmless to show, to store and to put into a header:
 * no path of either system, nothing invisible, composed (NFC), at most 200 bytes with its extension kept.
 */
export function cleanFileName(given: string): string {
  const lastPart = given.split(/[/\\]/).at(-1) ?? '';
  const composed = wellFormed(lastPart.slice(-MAX_CHARACTERS)).normalize('NFC');
  const visible = composed.replace(INVISIBLE, '').replace(/\s+/gu, ' ');
  const trimmed = visible.replace(/^[. ]+|[. ]+$/g, '');
  return trimmed === '' ? 'unnamed' : shorten(trimmed);
}

function shorten(name: string): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 && name.length - dot <= 10 ? name.slice(dot) : '';
  let stem = [...name.slice(0, name.length - extension.length)];
  while (Buffer.byteLength(stem.join('') + extension) > MAX_BYTES) stem = stem.slice(0, -1);
  return stem.join('') + extension;
}

/** Half a surrogate pair has no UTF-8 and would fail later; it becomes U+FFFD here. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
