import type { RecordedEvent } from '@kaoping/event-store';
import { indicators, PEOPLE } from '../bureau.js';
import type { Happening, Invariant } from './invariant.js';

type Data = Readonly<Record<string, unknown>>;

/** Nobody approves what they submitted, and nobody rules on a unit where they work or that they head. */
export class FourEyes implements Invariant {
  readonly name = 'approver is not submitter, and has no part in it';
  /** Who did the step before, by what it was about. */
  readonly #before = new Map<string, string>();
  readonly #inspectors = new Map<string, readonly string[]>();
  readonly #charged = new Map<string, readonly string[]>();

  look({ events }: Happening): readonly string[] {
    return events.flatMap((event) => this.#lookAt(event, event.data as Data));
  }

  #lookAt({ type, stream }: RecordedEvent, data: Data): readonly string[] {
    const text = (key: string): string => String(data[key]);
    switch (type) {
      case 'StageTransitionRequested':
        return this.#did(`transition ${text('request')}`, text('requestedBy'));
      case 'StageTransitionApproved':
        return this.#other(type, `transition ${text('request')}`, text('approvedBy'));
      case 'PlanChangeRequested':
        return this.#did(`change ${text('change')}`, text('requestedBy'));
      case 'PlanChangeApproved':
        return this.#other(type, `change ${text('change')}`, text('approvedBy'));
      case 'CriticismListAmended':
        return partOf(type, text('amendedBy'), data['units'] as readonly string[]);
      case 'MilestonesChanged':
        return partOf(type, text('changedBy'), carriers(text('indicator')));
      case 'VetoProposed':
        return [
          ...this.#did(`veto ${stream}`, text('proposedBy')),
          ...partOf(type, text('proposedBy'), [text('unit')]),
        ];
      case 'VetoConfirmed':
        return [
          ...this.#other(type, `veto ${stream}`, text('confirmedBy')),
          ...partOf(type, text('confirmedBy'), [text('unit')]),
        ];
      case 'ConsequenceRecorded':
        return this.#did(`consequence ${text('consequence')}`, text('recordedBy'));
      case 'ConsequenceConfirmed':
        return [
          ...this.#other(type, `consequence ${text('consequence')}`, text('confirmedBy')),
          ...partOf(type, text('confirmedBy'), [text('unit')]),
        ];
      case 'OrganisationChangeProposed':
        return this.#did(`organisation ${text('change')}`, text('proposedBy'));
      case 'UnitsMerged':
      case 'UnitClosed':
      case 'TeamFormed':
      case 'TeamDissolved': {
        const units = [...(data['units'] as readonly string[]), text('into')];
        return [
          ...this.#other(type, `organisation ${text('change')}`, text('confirmedBy')),
          ...partOf(type, text('confirmedBy'), units),
        ];
      }
      case 'IncentiveVerified':
        return this.#did(`incentive ${stream}`, text('verifiedBy'));
      case 'IncentiveGranted':
        return [
          ...this.#other(type, `incentive ${stream}`, text('grantedBy')),
          ...partOf(type, text('grantedBy'), [text('unit')]),
        ];
      case 'NonApplicabilityDeclared':
        return this.#did(`exemption ${text('declaration')}`, text('declaredBy'));
      case 'NonApplicabilityApproved':
        return [
          ...this.#other(type, `exemption ${text('declaration')}`, text('approvedBy')),
          ...partOf(type, text('approvedBy'), data['units'] as readonly string[]),
        ];
      case 'DifficultyDeclared':
        return this.#did(`difficulty ${stream}`, text('declaredBy'));
      case 'DifficultyApproved':
        return [
          ...this.#other(type, `difficulty ${stream}`, text('approvedBy')),
          ...partOf(type, text('approvedBy'), [text('unit')]),
        ];
      case 'FindingLogged':
        this.#did(`logging ${stream}`, text('loggedBy'));
        if (data['inCharge'] !== undefined)
          this.#did(`recording ${stream}`, (data['inCharge'] as { readonly recordedBy: string }).recordedBy);
        this.#inspectors.set(stream, data['inspectors'] as readonly string[]);
        this.#charged.set(
          stream,
          (data['charges'] as readonly { unit: string }[]).map(({ unit }) => unit),
        );
        return [];
      case 'FindingVerified':
        return [
          ...this.#other(type, `recording ${stream}`, text('verifiedBy')),
          ...this.#did(`verification ${stream}`, text('verifiedBy')),
          ...partOf(type, text('verifiedBy'), this.#charged.get(stream) ?? []),
        ];
      case 'FindingSigned':
        return [
          ...this.#did(`signature ${stream}`, text('signedBy')),
          ...partOf(type, text('signedBy'), this.#charged.get(stream) ?? []),
        ];
      case 'FindingCorrected':
        // What was signed before a correction is signed anew.
        this.#before.delete(`signature ${stream}`);
        return [
          ...this.#did(`correction ${stream}`, text('correctedBy')),
          ...this.#other(type, `confirmation ${stream}`, text('correctedBy')),
          ...partOf(type, text('correctedBy'), this.#charged.get(stream) ?? []),
        ];
      case 'FindingConfirmed': {
        const by = text('confirmedBy');
        this.#did(`confirmation ${stream}`, by);
        const earlier = ['logging', 'correction', 'recording', 'verification', 'signature'].flatMap((step) =>
          this.#other(type, `${step} ${stream}`, by),
        );
        const inspected =
          this.#inspectors.get(stream)?.includes(by) === true ? [`${type} by its inspector ${by}`] : [];
        return [...inspected, ...earlier, ...partOf(type, by, this.#charged.get(stream) ?? [])];
      }
      case 'RectificationOrdered':
        return partOf(type, text('orderedBy'), [text('unit')]);
      case 'RectificationInspected':
        return (data['inspectors'] as readonly string[]).flatMap((by) => [
          ...this.#did(`inspection ${stream} ${by}`, by),
          ...partOf(type, by, [text('unit')]),
        ]);
      case 'RectificationClosed':
        return [
          ...this.#other(type, `inspection ${stream} ${text('closedBy')}`, text('closedBy')),
          ...partOf(type, text('closedBy'), [text('unit')]),
        ];
      case 'RectificationRepeated':
        return partOf(type, text('repeatedBy'), [text('unit')]);
      case 'RectificationWaived':
        return partOf(type, text('waivedBy'), [text('unit')]);
      case 'ScoreVerified':
        return partOf(type, text('verifiedBy'), carriers(text('indicator')));
      case 'ResultComputed':
        return this.#did(`result ${stream}`, text('computedBy'));
      case 'ResultRecomputed':
        return this.#did(`result ${stream}`, text('recomputedBy'));
      case 'AppealAccepted':
        return partOf(type, text('acceptedBy'), [text('unit')]);
      case 'AppealPanelNamed': {
        const members = data['members'] as readonly string[];
        return [text('namedBy'), ...members].flatMap((by) => partOf(type, by, [text('unit')]));
      }
      case 'AppealVoteCast':
        return partOf(type, text('votedBy'), [text('unit')]);
      case 'AppealRuled':
        return partOf(type, text('ruledBy'), [text('unit')]);
      case 'CorrectionProposed':
        return this.#did(`correction ${text('correction')}`, text('proposedBy'));
      case 'ResultCorrected':
        return [
          ...this.#other(type, `correction ${text('correction')}`, text('approvedBy')),
          ...partOf(
            type,
            text('approvedBy'),
            (data['items'] as readonly { unit: string }[]).map(({ unit }) => unit),
          ),
        ];
      case 'ResultFinalised':
        return this.#other(type, `result ${stream}`, text('finalisedBy'));
      default:
        return [];
    }
  }

  #did(what: string, by: string): readonly string[] {
    this.#before.set(what, by);
    return [];
  }

  #other(type: string, what: string, by: string): readonly string[] {
    return this.#before.get(what) === by ? [`${type}: ${by} did the step before (${what})`] : [];
  }
}

const carriers = (indicator: string): readonly string[] =>
  indicators.find(({ id }) => id === indicator)?.units.map(({ unit }) => unit) ?? [];

function partOf(type: string, by: string, units: readonly string[]): readonly string[] {
  const person = PEOPLE.find((one) => one.person === by);
  const own = units.find((unit) => person?.unit === unit || person?.heads.includes(unit) === true);
  return own === undefined ? [] : [`${type}: ${by} has a part in ${own}`];
}
