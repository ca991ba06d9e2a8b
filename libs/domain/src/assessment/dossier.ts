import type {
  AssessmentEvent,
  EvidenceReference,
  ExternalResultRegistered,
  ProgressReported,
} from './events.js';

/** What the responsible units have put together so far. */
export interface Dossier {
  readonly progress: ReportedProgress | null;
  /** Set while the latest report is what the office registered of another authority. */
  readonly registered: Pick<ExternalResultRegistered['data'], 'result' | 'paper'> | null;
  /** In the order of submission; what was withdrawn or replaced stays. */
  readonly evidence: readonly EvidenceItem[];
  readonly selfScore: SelfScore | null;
  /** The latest change of the plan that set scores aside. */
  readonly setAsideFor?: string;
}

/** A dossier that was handed in always carries a self-score. */
export interface FiledDossier extends Dossier {
  readonly selfScore: SelfScore;
}

/** The last report, and the running totals after it. */
export type ReportedProgress = Pick<
  ProgressReported['data'],
  'counting' | 'asOf' | 'values' | 'totals' | 'observation'
>;

export interface EvidenceItem {
  readonly reference: EvidenceReference;
  readonly unit: string;
  readonly standing:
    | { readonly kind: 'in-place' }
    | { readonly kind: 'withdrawn' }
    | { readonly kind: 'replaced'; readonly by: string };
}

export interface SelfScore {
  readonly score: string;
  readonly reason?: string;
}

/** The facts that a unit gathers before it files. */
export type DossierEvent = Extract<
  AssessmentEvent,
  {
    type:
      'ProgressReported' | 'EvidenceSubmitted' | 'EvidenceWithdrawn' | 'EvidenceReplaced' | 'SelfScoreGiven';
  }
>;

export const emptyDossier: Dossier = { progress: null, registered: null, evidence: [], selfScore: null };

export function withFact(dossier: Dossier, event: DossierEvent): Dossier {
  switch (event.type) {
    case 'ProgressReported': {
      const { counting, asOf, values, totals, observation } = event.data;
      const progress = { counting, asOf, values, totals, ...(observation && { observation }) };
      return { ...dossier, progress, registered: null };
    }
    case 'EvidenceSubmitted': {
      const { evidence, sha256, name, mediaType, size, unit } = event.data;
      return {
        ...dossier,
        evidence: [...dossier.evidence, inPlace({ evidence, sha256, name, mediaType, size }, unit)],
      };
    }
    case 'EvidenceWithdrawn':
      return { ...dossier, evidence: mark(dossier.evidence, event.data.evidence, { kind: 'withdrawn' }) };
    case 'EvidenceReplaced': {
      const { replaced, by } = event.data;
      const unit = dossier.evidence.find(({ reference }) => reference.evidence === replaced)?.unit;
      if (unit === undefined) return dossier;
      const marked = mark(dossier.evidence, replaced, { kind: 'replaced', by: by.evidence });
      return { ...dossier, evidence: [...marked, inPlace(by, unit)] };
    }
    case 'SelfScoreGiven': {
      const { score, reason } = event.data;
      return { ...dossier, selfScore: reason === undefined ? { score } : { score, reason } };
    }
  }
}

/** As a report of the day that it arrived on, so that it counts as any other. */
export function withResult<Gathered extends Dossier>(
  dossier: Gathered,
  { result, paper }: ExternalResultRegistered['data'],
): Gathered {
  return { ...dossier, progress: reportOfResult(result), registered: { result, ...(paper && { paper }) } };
}

export function reportOfResult(result: ExternalResultRegistered['data']['result']): ReportedProgress {
  return {
    ...{ counting: 'cumulative', asOf: result.arrivedOn, values: [], totals: [] },
    observation: { result },
  };
}

function inPlace(reference: EvidenceReference, unit: string): EvidenceItem {
  return { reference, unit, standing: { kind: 'in-place' } };
}

function mark(
  items: readonly EvidenceItem[],
  evidence: string,
  standing: EvidenceItem['standing'],
): readonly EvidenceItem[] {
  return items.map((item) => (item.reference.evidence === evidence ? { ...item, standing } : item));
}
