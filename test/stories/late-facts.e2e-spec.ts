import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findingDecider, findingStream, type Actor, type FindingCommand } from '@kaoping/domain';
import { transact } from '@kaoping/event-store';
import { Bureau } from './support/bureau.js';
import type { Person } from './support/person.js';
import type { Breakdown } from './support/traced.js';

const FINDING = 'finding-of-another-node';
const UNIT = 'u09';
const INSPECTOR: Actor = { person: 'p-inspector-1', roles: ['inspector'], heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };

/** Two nodes write one log: what a node decides before it has seen a close may land behind it. */
describe('a fact that lands behind the close of its stage', () => {
  let bureau: Bureau;
  let office: Person;
  let before: Breakdown;
  const breakdown = () => office.reads<Breakdown>(bureau.path(`/units/${UNIT}/breakdown`));

  async function onAnotherNode(commandId: string, command: FindingCommand): Promise<void> {
    await transact(bureau.server.store, {
      stream: findingStream(bureau.cycle, FINDING),
      decider: findingDecider,
      decide: (state) => findingDecider.decide(command, state),
      origin: { commandId, digest: commandId, metadata: { recordedAt: '2025-02-18T00:59:00.000Z' } },
    });
  }

  beforeAll(async () => {
    bureau = await Bureau.open({ until: 'computation' });
    office = await bureau.as('office-1');
    before = await breakdown();
    const about = {
      cycle: bureau.cycle,
      finding: FINDING,
      openStages: ['verification'] as const,
      today: '2025-02-18',
    };
    await onAnotherNode('log', {
      ...{
        ...about,
        type: 'LogFinding',
        source: 'hotline',
        breach: '诉求件逾期',
        description: '逾期3天办结。',
        place: '矿山科',
      },
      charges: [{ unit: UNIT, liability: 'direct', points: '2' }],
      inspectors: ['p-inspector-1'],
      photos: [],
      units: bureau.year.units.map(({ id }) => id),
      ...{
        inspectorUnits: {},
        formerUnits: {},
        unfitInspectors: [],
        unknownInspectors: [],
        period: { from: '2024-01-01', to: '2024-12-31' },
        catalogue: null,
        earlier: [],
        answerWorkingDays: null,
      },
      ...{ now: '2025-02-18T00:59:00.000Z', calendar: { version: '', holidays: [], workdays: [] } },
      actor: INSPECTOR,
    });
    await onAnotherNode('confirm', {
      ...about,
      type: 'ConfirmFinding',
      earlier: [],
      actor: CHAIR,
      secondSignatureAbove: null,
    });
    await bureau.server.views.waitForHead(5_000);
  });

  afterAll(() => bureau.server.stopAndForget());

  it('is kept in the log and in the register', async () => {
    expect(
      (await bureau.server.stream(findingStream(bureau.cycle, FINDING))).map(({ type }) => type),
    ).toContain('DeductionImposed');
    expect(await office.reads(bureau.path(`/findings/${FINDING}`))).toMatchObject({ status: 'confirmed' });
  });

  it('is shown as late, to who looks at the standings and at the unit', async () => {
    expect(await office.reads(bureau.path('/standings'))).toMatchObject({ lateFacts: 1 });
    expect((await breakdown()).late).toMatchObject([{ subject: FINDING, ref: { type: 'DeductionImposed' } }]);
  });

  it('never counts, though its clock says that it was in time', async () => {
    const { standing, deductions } = await breakdown();
    expect(standing).toEqual(before.standing);
    expect(deductions).toEqual(before.deductions);
  });

  it('does not count in the result either', async () => {
    await office.does(bureau.path('/result/compute'));
    const { computed } = await office.reads<{
      readonly computed: {
        readonly units: readonly { readonly unit: string; readonly inspection: string }[];
      };
    }>(bureau.path('/result'));
    const inspection = computed.units.find(({ unit }) => unit === UNIT)?.inspection;
    expect(inspection).toBe(before.standing.components['inspection']);
  });
});
