import type { RecordedEvent } from '@kaoping/event-store';
import { indicators, PEOPLE } from '../bureau.js';
import type { Happening, Invariant } from './invariant.js';

type Data = Readonly<Record<string, unknown>>;

/** Who does something: the one who acts, and the one acted for. */
type Hands = readonly string[];

/**
 * Nobody approves what they submitted, and nobody rules on a unit where they work or that they head; nobody finds out about
 * a unit, or judges its appeal, where they have worked. A deputy and the principal are held to it for each other.
 */
export class FourEyes implements Invariant {
  readonly name = 'approver is not submitter, and has no part in it';
  /** Who did the step before, by what it was about. */
  readonly #before = new Map<string, Hands>();
  readonly #inspectors = new Map<string, readonly string[]>();
  readonly #claiming = new Map<string, string>();
  readonly #charged = new Map<string, readonly string[]>();
  /** Units that an indicator does not apply to: who heads one of them has no part in its score. */
  readonly #excused = new Map<string, readonly string[]>();

  look({ events }: Happening): readonly string[] {
    return events.flatMap((event) => this.#lookAt(event, event.data as Data));
  }

  #lookAt({ type, stream, metadata }: RecordedEvent, data: Data): readonly string[] {
    const text = (key: string): string => String(data[key]);
    const hands = (key: string): Hands =>
      metadata.onBehalfOf === undefined ? [text(key)] : [text(key), metadata.onBehalfOf];
    switch (type) {
      case 'StageTransitionRequested':
        return this.#did(`transition ${text('request')}`, hands('requestedBy'));
      case 'StageTransitionApproved': {
        const given = `approval of ${text('request')}`;
        return [
          ...this.#other(type, `transition ${text('request')}`, hands('approvedBy')),
          ...this.#other(type, given, hands('approvedBy')),
          ...this.#did(given, [...(this.#before.get(given) ?? []), ...hands('approvedBy')]),
        ];
      }
      case 'PlanSubmittedForReview':
        return this.#did(`plan ${stream}`, hands('submittedBy'));
      case 'PlanReviewPassed':
        return [
          ...this.#other(type, `plan ${stream}`, hands('reviewedBy')),
          ...this.#did(`plan ${stream}`, [
            ...(this.#before.get(`plan ${stream}`) ?? []),
            ...hands('reviewedBy'),
          ]),
        ];
      case 'PlanChangeRequested':
        return this.#did(`change ${text('change')}`, hands('requestedBy'));
      case 'PlanChangeApproved':
        return this.#other(type, `change ${text('change')}`, hands('approvedBy'));
      case 'CriticismListAmended':
        return partOf(type, hands('amendedBy'), data['units'] as readonly string[]);
      case 'MilestonesChanged':
        return partOf(type, hands('changedBy'), carriers(text('indicator')));
      case 'VetoProposed':
        return [
          ...this.#did(`veto ${stream}`, hands('proposedBy')),
          ...partOf(type, hands('proposedBy'), [text('unit')]),
          ...wasOf(type, hands('proposedBy'), [text('unit')]),
        ];
      case 'VetoConfirmed':
        return [
          ...this.#other(type, `veto ${stream}`, hands('confirmedBy')),
          ...partOf(type, hands('confirmedBy'), [text('unit')]),
        ];
      case 'ConsequenceRecorded':
        return this.#did(`consequence ${text('consequence')}`, hands('recordedBy'));
      case 'ConsequenceConfirmed':
        return [
          ...this.#other(type, `consequence ${text('consequence')}`, hands('confirmedBy')),
          ...partOf(type, hands('confirmedBy'), [text('unit')]),
        ];
      case 'OrganisationChangeProposed':
        return this.#did(`organisation ${text('change')}`, hands('proposedBy'));
      case 'UnitsMerged':
      case 'UnitClosed':
      case 'TeamFormed':
      case 'TeamDissolved': {
        const units = [...(data['units'] as readonly string[]), text('into')];
        return [
          ...this.#other(type, `organisation ${text('change')}`, hands('confirmedBy')),
          ...partOf(type, hands('confirmedBy'), units),
        ];
      }
      case 'IncentiveVerified':
        return [
          ...this.#did(`incentive ${stream}`, hands('verifiedBy')),
          ...wasOf(type, hands('verifiedBy'), [this.#claiming.get(stream) ?? '']),
        ];
      case 'IncentiveClaimed':
        this.#claiming.set(stream, text('unit'));
        return [];
      case 'IncentiveGranted':
        return [
          ...this.#other(type, `incentive ${stream}`, hands('grantedBy')),
          ...partOf(type, hands('grantedBy'), [text('unit')]),
        ];
      case 'NonApplicabilityDeclared':
        return this.#did(`exemption ${text('declaration')}`, hands('declaredBy'));
      case 'NonApplicabilityRevoked':
        this.#excused.set(
          text('indicator'),
          (this.#excused.get(text('indicator')) ?? []).filter(
            (unit) => !(data['units'] as readonly string[]).includes(unit),
          ),
        );
        return [];
      case 'NonApplicabilityApproved':
        this.#excused.set(text('indicator'), [
          ...(this.#excused.get(text('indicator')) ?? []),
          ...(data['units'] as readonly string[]),
        ]);
        return [
          ...this.#other(type, `exemption ${text('declaration')}`, hands('approvedBy')),
          ...partOf(type, hands('approvedBy'), data['units'] as readonly string[]),
        ];
      case 'DifficultyDeclared':
        return this.#did(`difficulty ${stream}`, hands('declaredBy'));
      case 'DifficultyApproved':
        return [
          ...this.#other(type, `difficulty ${stream}`, hands('approvedBy')),
          ...partOf(type, hands('approvedBy'), [text('unit')]),
        ];
      case 'FindingLogged':
        this.#did(`logging ${stream}`, hands('loggedBy'));
        if (data['inCharge'] !== undefined)
          this.#did(`recording ${stream}`, [
            (data['inCharge'] as { readonly recordedBy: string }).recordedBy,
          ]);
        this.#inspectors.set(stream, data['inspectors'] as readonly string[]);
        this.#charged.set(
          stream,
          (data['charges'] as readonly { unit: string }[]).map(({ unit }) => unit),
        );
        return [];
      case 'FindingVerified':
        return [
          ...this.#other(type, `recording ${stream}`, hands('verifiedBy')),
          ...this.#did(`verification ${stream}`, hands('verifiedBy')),
          ...partOf(type, hands('verifiedBy'), this.#charged.get(stream) ?? []),
        ];
      case 'FindingSigned':
        return [
          ...this.#did(`signature ${stream}`, hands('signedBy')),
          ...partOf(type, hands('signedBy'), this.#charged.get(stream) ?? []),
        ];
      case 'FindingCorrected':
        // What was signed before a correction is signed anew.
        this.#before.delete(`signature ${stream}`);
        return [
          ...this.#did(`correction ${stream}`, hands('correctedBy')),
          ...this.#other(type, `confirmation ${stream}`, hands('correctedBy')),
          ...wasOf(type, hands('correctedBy'), this.#charged.get(stream) ?? []),
          ...partOf(type, hands('correctedBy'), this.#charged.get(stream) ?? []),
        ];
      case 'FindingConfirmed': {
        const by = hands('confirmedBy');
        this.#did(`confirmation ${stream}`, by);
        const earlier = ['logging', 'correction', 'recording', 'verification', 'signature'].flatMap((step) =>
          this.#other(type, `${step} ${stream}`, by),
        );
        const inspected =
          this.#inspectors.get(stream)?.some((inspector) => by.includes(inspector)) === true
            ? [`${type} by its inspector, ${by.join(' for ')}`]
            : [];
        return [...inspected, ...earlier, ...partOf(type, by, this.#charged.get(stream) ?? [])];
      }
      case 'RectificationOrdered':
        return partOf(type, hands('orderedBy'), [text('unit')]);
      case 'RectificationInspected':
        return (data['inspectors'] as readonly string[]).flatMap((by) => [
          ...this.#did(`inspection ${stream} ${by}`, [by]),
          ...partOf(type, [by], [text('unit')]),
          ...wasOf(type, [by], [text('unit')]),
        ]);
      case 'RectificationClosed':
        return [
          ...hands('closedBy').flatMap((by) => this.#other(type, `inspection ${stream} ${by}`, [by])),
          ...partOf(type, hands('closedBy'), [text('unit')]),
          ...wasOf(type, hands('closedBy'), [text('unit')]),
        ];
      case 'RectificationRepeated':
        return partOf(type, hands('repeatedBy'), [text('unit')]);
      case 'RectificationWaived':
        return partOf(type, hands('waivedBy'), [text('unit')]);
      case 'ScoreVerified':
        return partOf(
          type,
          hands('verifiedBy'),
          carriers(text('indicator')).filter(
            (unit) => this.#excused.get(text('indicator'))?.includes(unit) !== true,
          ),
        );
      case 'ResultComputed':
        return this.#did(`result ${stream}`, hands('computedBy'));
      case 'ResultRecomputed':
        return this.#did(`result ${stream}`, hands('recomputedBy'));
      case 'AppealAccepted':
        return partOf(type, hands('acceptedBy'), [text('unit')]);
      case 'AppealPanelNamed': {
        const members = data['members'] as readonly string[];
        return [...hands('namedBy'), ...members].flatMap((by) => [
          ...partOf(type, [by], [text('unit')]),
          ...wasOf(type, [by], [text('unit')]),
        ]);
      }
      case 'AppealVoteCast':
        return [
          ...partOf(type, hands('votedBy'), [text('unit')]),
          ...wasOf(type, hands('votedBy'), [text('unit')]),
        ];
      case 'AppealRuled':
        return partOf(type, hands('ruledBy'), [text('unit')]);
      case 'CorrectionProposed':
        return this.#did(`correction ${text('correction')}`, hands('proposedBy'));
      case 'ResultCorrected':
        return [
          ...this.#other(type, `correction ${text('correction')}`, hands('approvedBy')),
          ...partOf(
            type,
            hands('approvedBy'),
            (data['items'] as readonly { unit: string }[]).map(({ unit }) => unit),
          ),
        ];
      case 'ResultFinalised':
        return this.#other(type, `result ${stream}`, hands('finalisedBy'));
      default:
        return [];
    }
  }

  #did(what: string, by: Hands): readonly string[] {
    this.#before.set(what, by);
    return [];
  }

  #other(type: string, what: string, by: Hands): readonly string[] {
    const same = this.#before.get(what)?.find((person) => by.includes(person));
    return same === undefined ? [] : [`${type}: ${same} did the step before (${what})`];
  }
}

const carriers = (indicator: string): readonly string[] =>
  indicators.find(({ id }) => id === indicator)?.units.map(({ unit }) => unit) ?? [];

function partOf(type: string, by: Hands, units: readonly string[]): readonly string[] {
  const own = units.find((unit) =>
    known(by).some((person) => person.unit === unit || person.heads.includes(unit)),
  );
  return own === undefined ? [] : [`${type}: ${by.join(' for ')} has a part in ${own}`];
}

function wasOf(type: string, by: Hands, units: readonly string[]): readonly string[] {
  const former = units.find((unit) => known(by).some(({ formerUnits = [] }) => formerUnits.includes(unit)));
  return former === undefined ? [] : [`${type}: ${by.join(' for ')} has worked in ${former}`];
}

const known = (by: Hands) => PEOPLE.filter(({ person }) => by.includes(person));
