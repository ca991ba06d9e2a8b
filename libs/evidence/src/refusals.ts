/** Code → kind, as the tables of the domain. EVIDENCE_TOO_LARGE is 413 and the type ones 415 over HTTP. */
export const evidenceRefusals = {
  EVIDENCE_EMPTY: 'invalid',
  EVIDENCE_TOO_LARGE: 'invalid',
  EVIDENCE_TYPE_UNKNOWN: 'invalid',
  EVIDENCE_TYPE_NOT_ALLOWED: 'invalid',
  EVIDENCE_TYPE_MISMATCH: 'invalid',
} as const;

export type EvidenceRefusalCode = keyof typeof evidenceRefusals;

/** A file that is not taken in. Same shape as a refusal of the domain, which this lib may not import. */
export class EvidenceRefused extends Error {
  override readonly name = 'EvidenceRefused';
  readonly kind: (typeof evidenceRefusals)[EvidenceRefusalCode];

  constructor(
    readonly code: EvidenceRefusalCode,
    readonly params: Readonly<Record<string, string | number | readonly string[]>> = {},
  ) {
    super(code);
    this.kind = evidenceRefusals[code];
  }
}

/** The storage does not answer, or not to us: nothing was taken in, and the same again may work later. */
export class EvidenceUnavailable extends Error {
  override readonly name = 'EvidenceUnavailable';
  readonly code = 'EVIDENCE_UNAVAILABLE';

  /** @param detail a name or code, never an address or a key */
  constructor(
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`the evidence storage cannot be used: ${detail}`, options);
  }
}

/** A stored file is not what its digest says: the disk or somebody changed it. A fault, never the sender's. */
export class EvidenceDamaged extends Error {
  override readonly name = 'EvidenceDamaged';
  readonly code = 'EVIDENCE_DAMAGED';

  constructor(
    readonly sha256: string,
    options?: ErrorOptions,
  ) {
    super(`evidence ${sha256} is damaged; restore it from a backup`, options);
  }
}
