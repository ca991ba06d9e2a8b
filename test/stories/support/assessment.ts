import type { ReferenceYear } from './reference-year.js';

/** The part of an assessment that a story asks about. */
export interface Assessment {
  readonly status: string;
  readonly evidence: readonly { readonly evidence: string; readonly name: string; readonly sha256: string }[];
  readonly history: readonly { readonly type: string; readonly actor: string }[];
  readonly verified: { readonly score: string } | null;
}

/** What waits for who asks. */
export interface Worklist {
  readonly rows: readonly {
    readonly code: string;
    readonly subject: string;
    readonly due: string | null;
    readonly text: string;
  }[];
}

/** What the script's office leaves of an indicator in the end. */
export function lastVerified({ steps }: ReferenceYear, of: string): string {
  const scores = steps.flatMap(({ command, input }) => {
    const { indicator, score, to } = input as {
      readonly indicator?: string;
      readonly score?: string;
      readonly to?: string;
    };
    return indicator === of && ['verify-score', 'correct-score'].includes(command) ? [score ?? to ?? ''] : [];
  });
  return scores.at(-1) ?? '';
}
