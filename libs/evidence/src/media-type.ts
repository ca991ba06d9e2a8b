import { EvidenceRefused } from './refusals.js';

/** What may be kept as proof: kind as magic bytes show it → media type and the extensions that go with it. */
const ALLOWED = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  jpg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  docx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  pptx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  /** The national document format, GB/T 33190-2016: a zip with OFD.xml at its root. */
  ofd: { mediaType: 'application/ofd', extensions: ['ofd'] },
  zip: { mediaType: 'application/zip', extensions: ['zip'] },
} as const;

/** Text has no magic bytes: it must be strict UTF-8 and say by its extension what it is. */
const TEXT: Readonly<Record<string, string>> = { csv: 'text/csv', txt: 'text/plain' };

type AllowedKind = keyof typeof ALLOWED;

export interface Content {
  /** Extension that file-type found by the magic bytes, with `ofd` told apart from other zips. */
  readonly detected: string | undefined;
  /** UTF-8 throughout and no NUL. */
  readonly isText: boolean;
}

/**
 * A file without an extension is named by its bytes; one whose extension contradicts them is refused,
 * because it would open as something else on the reader's desk.
 * @param name already cleaned.
 * @throws EvidenceRefused EVIDENCE_TYPE_UNKNOWN, EVIDENCE_TYPE_NOT_ALLOWED or EVIDENCE_TYPE_MISMATCH
 */
export function decideMediaType(name: string, { detected, isText }: Content): string {
  const extension = extensionOf(name);
  if (isAllowed(detected)) {
    const { mediaType, extensions } = ALLOWED[detected];
    if (extension !== '' && !(extensions as readonly string[]).includes(extension)) {
      throw new EvidenceRefused('EVIDENCE_TYPE_MISMATCH', { name, extension, found: detected });
    }
    return mediaType;
  }
  // Before what was detected: a table that begins with `BM` is not a bitmap when all of it reads as text.
  const textType = Object.hasOwn(TEXT, extension) ? TEXT[extension] : undefined;
  if (isText && textType !== undefined) return textType;
  const found = detected ?? (isText ? 'text' : undefined);
  if (found !== undefined && claimsAllowedKind(extension)) {
    throw new EvidenceRefused('EVIDENCE_TYPE_MISMATCH', { name, extension, found });
  }
  if (found !== undefined)
    throw new EvidenceRefused('EVIDENCE_TYPE_NOT_ALLOWED', { name, found, allowed: allowedExtensions });
  throw new EvidenceRefused('EVIDENCE_TYPE_UNKNOWN', { name, allowed: allowedExtensions });
}

/** For messages and file choosers. */
export const allowedExtensions: readonly string[] = [
  ...Object.values(ALLOWED).flatMap(({ extensions }) => extensions),
  ...Object.keys(TEXT),
];

/** Lower case; empty when there is none. `2024.7.31` ends in a day and not in an extension: those have a letter. */
function extensionOf(name: string): string {
  const last = /\.([a-z0-9]{1,10})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return /[a-z]/.test(last) ? last : '';
}

function isAllowed(kind: string | undefined): kind is AllowedKind {
  return kind !== undefined && Object.hasOwn(ALLOWED, kind);
}

function claimsAllowedKind(extension: string): boolean {
  return allowedExtensions.includes(extension);
}
