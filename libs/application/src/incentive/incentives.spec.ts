import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { incentiveStream, type Actor } from '@kaoping/domain';
import {
  bureau,
  bytes,
  CHAIR,
  CLERK,
  CYCLE,
  envelope,
  OFFICER,
  streamOf,
} from '../assessment/testing/bureau.js';
import { EvidenceFiles } from '../evidence/evidence-files.js';
import { ClaimIncentive, ClaimIncentiveHandler } from './claim-incentive.js';
import { GrantIncentive, GrantIncentiveHandler } from './grant-incentive.js';
import { VerifyIncentive, VerifyIncentiveHandler } from './verify-incentive.js';

const OFFICE_CLERK: Actor = { person: 'p-office-clerk', roles: ['clerk'], unit: 'u14', heads: [] };

let at: Awaited<ReturnType<typeof bureau>>;
let files: EvidenceFiles;

beforeEach(async () => {
  at = await bureau('execution');
  files = new EvidenceFiles(at.evidence);
});

afterEach(() => at.stop());

const claim = async (actor: Actor, proof?: string) => {
  const { sha256 } = await files.keep(actor, bytes('通报表扬'), { name: '表扬.txt', maxBytes: 100 });
  const input = {
    cycle: CYCLE,
    unit: actor.unit ?? '',
    title: '获省级通报表扬',
    points: '2',
    proof: [proof ?? sha256],
  };
  return new ClaimIncentiveHandler(at.desk, files).execute(
    new ClaimIncentive(input, envelope(actor, 'claim-1')),
  );
};
const verify = (incentive: string, actor: Actor) =>
  new VerifyIncentiveHandler(at.desk).execute(
    new VerifyIncentive(
      { cycle: CYCLE, incentive, points: '1.5', opinion: '属实' },
      envelope(actor, 'verify-1'),
    ),
  );
const grant = (incentive: string) =>
  new GrantIncentiveHandler(at.desk).execute(
    new GrantIncentive({ cycle: CYCLE, incentive }, envelope(CHAIR, 'grant-1')),
  );

describe('an incentive', () => {
  it('is claimed with proof, verified by the office and granted by the chair', async () => {
    const { id = '' } = await claim(CLERK);
    await verify(id, OFFICER);
    await grant(id);
    const events = await streamOf(at.store, incentiveStream(CYCLE, id));
    expect(events.map(({ type }) => type)).toEqual([
      'IncentiveClaimed',
      'IncentiveVerified',
      'IncentiveGranted',
    ]);
    expect(events.at(-1)?.data).toMatchObject({ unit: 'u01', points: '1.5', grantedBy: 'p-chair' });
  });

  it('is not claimed with proof that nobody uploaded', async () => {
    await expect(claim(CLERK, 'f'.repeat(64))).rejects.toMatchObject({ code: 'EVIDENCE_FILE_UNKNOWN' });
  });

  it("of the office's own unit is verified by the leading group, not by the office", async () => {
    const { id = '' } = await claim(OFFICE_CLERK);
    await expect(verify(id, OFFICER)).rejects.toMatchObject({ code: 'INCENTIVE_OWN_UNIT' });
    await verify(id, { ...CHAIR, person: 'p-supervisor', roles: ['supervisor'] });
    await grant(id);
    expect(await streamOf(at.store, incentiveStream(CYCLE, id))).toHaveLength(3);
  });

  // What another node took a moment before was not in the views when this one was claimed.
  it('that was claimed twice at once is told of the first when the second is verified', async () => {
    const { id = '' } = await claim(CLERK);
    const [first] = await streamOf(at.store, incentiveStream(CYCLE, id));
    const data = { ...(first?.data as object), incentive: 'i-second', claimedBy: 'p-head' };
    await at.store.append(
      incentiveStream(CYCLE, 'i-second'),
      'no-stream',
      [{ type: 'IncentiveClaimed', data }],
      { commandId: 'claim-2', digest: '', metadata: {} },
    );
    await expect(verify('i-second', OFFICER)).rejects.toMatchObject({
      ...{ code: 'INCENTIVE_CLAIMED_BEFORE', params: { incentive: id, reasonIn: 'acknowledgeEarlier' } },
    });
    await verify(id, OFFICER);
  });
});
