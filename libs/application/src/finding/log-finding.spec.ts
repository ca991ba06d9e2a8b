import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findingStream, type Actor } from '@kaoping/domain';
import { bureau, CHAIR, CYCLE, envelope, INSPECTOR, streamOf } from '../assessment/testing/bureau.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { ConfirmFinding, ConfirmFindingHandler } from './confirm-finding.js';
import { LogFinding, LogFindingHandler } from './log-finding.js';
import type { StaffDirectory } from '../staff/staff-directory.js';

const STAFF: StaffDirectory = {
  unitOf: async (person) => (person === 'p-inspector' ? 'u02' : undefined),
  formerUnitsOf: async (person) => (person === 'p-second' ? ['u14'] : []),
  actorOf: async (person) => (person === 'p-gone' ? undefined : { ...INSPECTOR, person }),
  colleague: async () => undefined,
  chairs: async () => [],
};

let at: Awaited<ReturnType<typeof bureau>>;

beforeEach(async () => {
  at = await bureau('execution');
});

afterEach(() => at.stop());

const log = (
  unit: string,
  photos: readonly string[] = [],
  actor: Actor = INSPECTOR,
  inspectors = ['p-inspector', 'p-second'],
) => {
  const handler = new LogFindingHandler(at.desk, new EvidenceFiles(at.evidence), STAFF);
  const found = {
    source: 'inspection',
    mode: 'undercover',
    breach: '值班脱岗',
    description: '九时无人在岗',
  } as const;
  const charges = [{ unit, liability: 'direct', points: '0.5' }] as const;
  const where = { place: '值班室', charges, inspectors, photos };
  return handler.execute(new LogFinding({ cycle: CYCLE, ...found, ...where }, envelope(actor, 'log-1')));
};

const confirm = (finding: string, actor: Actor) =>
  new ConfirmFindingHandler(at.desk).execute(
    new ConfirmFinding({ cycle: CYCLE, finding }, envelope(actor, 'confirm-1')),
  );

describe('logging a finding', () => {
  it('makes one finding however often it is sent', async () => {
    const first = await log('u01');
    expect(await log('u01')).toEqual({ ...first, repeated: true });
    expect(await streamOf(at.store, findingStream(CYCLE, first.id ?? ''))).toHaveLength(1);
  });

  it('is refused where the directory knows an inspector of the unit charged, whoever sends it', async () => {
    const other: Actor = { person: 'p-inspector-2', roles: ['inspector'], heads: [] };
    await expect(log('u02', [], other)).rejects.toMatchObject({
      code: 'FINDING_OWN_UNIT',
      params: { unit: 'u02', person: 'p-inspector' },
    });
  });

  it('is refused where the directory knows that an inspector worked in the unit charged before', async () => {
    await expect(log('u14')).rejects.toMatchObject({
      code: 'FINDING_FORMER_UNIT',
      params: { unit: 'u14', person: 'p-second' },
    });
  });

  it('is refused with an inspector who has no account, or one that is disabled', async () => {
    await expect(log('u01', [], INSPECTOR, ['p-inspector', 'p-gone'])).rejects.toMatchObject({
      ...{ code: 'FINDING_INSPECTOR_UNKNOWN', params: { person: 'p-gone' } },
    });
  });

  it('is refused with a photo that was never uploaded', async () => {
    await expect(log('u01', ['f'.repeat(64)])).rejects.toMatchObject({ code: 'EVIDENCE_FILE_UNKNOWN' });
  });
});

describe('confirming a finding', () => {
  it('imposes the deduction at once, seeing what this node has just written', async () => {
    const { id = '' } = await log('u01');
    await confirm(id, CHAIR);
    const types = (await streamOf(at.store, findingStream(CYCLE, id))).map(({ type }) => type);
    expect(types).toEqual(['FindingLogged', 'FindingConfirmed', 'DeductionImposed']);
  });

  it('is refused to the leader in charge of a unit charged', async () => {
    const { id = '' } = await log('u01');
    const leader: Actor = { person: 'p-leader', roles: ['supervisor'], heads: ['u01'] };
    await expect(confirm(id, leader)).rejects.toMatchObject({ code: 'YOUR_OWN_UNIT' });
  });

  it('is refused for one that nobody logged', async () => {
    await expect(confirm('none', CHAIR)).rejects.toMatchObject({ code: 'FINDING_UNKNOWN' });
  });
});
