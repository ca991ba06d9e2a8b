import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { annualPlanStream, quarterlyCheckStream, type Actor } from '@kaoping/domain';
import { bureau, CHAIR, CYCLE, DRILLS, envelope, OFFICER, streamOf } from '../assessment/testing/bureau.js';
import { AdjustCheckItem, AdjustCheckItemHandler } from './adjust-check-item.js';
import { CheckDesk } from './check-desk.js';
import { OpenQuarterlyCheck, OpenQuarterlyCheckHandler } from './open-quarterly-check.js';

const OWN = { ...DRILLS, id: '1-1-2', no: '1-1-2', units: [{ unit: 'u14', share: 1 }] };

let at: Awaited<ReturnType<typeof bureau>>;

beforeEach(async () => {
  at = await bureau('execution');
});

afterEach(() => at.stop());

/** The plan once more, with an item of the office's own unit and the first quarter left unchecked. */
async function republish(): Promise<void> {
  const published = (await streamOf(at.store, annualPlanStream(CYCLE))).at(-1);
  const earlierQuarters = [{ quarter: 1, treat: 'unchecked' }];
  const data = { ...(published?.data as object), earlierQuarters, indicators: [DRILLS, OWN] };
  const origin = { commandId: 'again', digest: 'd', metadata: { recordedAt: '2024-07-31T02:00:00.000Z' } };
  await at.store.append(annualPlanStream(CYCLE), 1n, [{ type: 'PlanPublished', data }], origin);
}

const open = (quarter: 1 | 2) =>
  new OpenQuarterlyCheckHandler(new CheckDesk(at.desk)).execute(
    new OpenQuarterlyCheck({ cycle: CYCLE, quarter }, envelope(OFFICER, `open-${quarter}`)),
  );
const adjust = (actor: Actor, indicator: string) => {
  const input = { cycle: CYCLE, quarter: 2, indicator, to: 'on-schedule', reason: '台账核实' } as const;
  return new AdjustCheckItemHandler(new CheckDesk(at.desk)).execute(
    new AdjustCheckItem(input, envelope(actor, `adjust-${actor.person}-${indicator}`)),
  );
};

describe('a quarter that the publication left unchecked', () => {
  it('cannot be opened, and the next one can without it', async () => {
    await republish();
    await expect(open(1)).rejects.toMatchObject({ code: 'CHECK_UNCHECKED' });
    await open(2);
    expect(await streamOf(at.store, quarterlyCheckStream(CYCLE, 2))).toHaveLength(1);
  });
});

describe("a line of the office's own unit", () => {
  it('is adjusted by a leader from outside, because the office may not', async () => {
    await republish();
    await open(2);
    await expect(adjust(OFFICER, OWN.id)).rejects.toMatchObject({ code: 'CHECK_ITEM_OF_OWN_UNIT' });
    const head = { ...CHAIR, person: 'p-supervisor', heads: ['u14'] };
    await expect(adjust(head, OWN.id)).rejects.toMatchObject({ code: 'YOUR_OWN_UNIT' });
    await adjust(CHAIR, OWN.id);
    await expect(adjust(CHAIR, DRILLS.id)).rejects.toMatchObject({ code: 'ROLE_MISSING' });
    expect(await streamOf(at.store, quarterlyCheckStream(CYCLE, 2))).toHaveLength(2);
  });
});
