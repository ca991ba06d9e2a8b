import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { annualPlanStream, cycleStream } from '@kaoping/domain';
import { bureau, CYCLE, envelope, OFFICER, record, streamOf } from '../assessment/testing/bureau.js';
import { ImportPlan, ImportPlanHandler } from './import-plan.js';
import { PlanDesk } from './plan-desk.js';
import { PlanDrafting } from './plan-drafting.js';

const NEXT = 'quanzhou-2025';

let at: Awaited<ReturnType<typeof bureau>>;

beforeEach(async () => {
  at = await bureau('archived');
  const [opened] = await streamOf(at.store, cycleStream(CYCLE));
  const period = { from: '2025-01-01', to: '2025-12-31' };
  const data = { ...(opened?.data as object), cycle: NEXT, year: 2025, period };
  await record(at.store, cycleStream(NEXT), [
    { type: 'CycleOpened', data },
    { type: 'StageOpened', data: { stage: 'drafting' } },
  ]);
  await at.desk.viewsAtHead();
});

afterEach(() => at.stop());

describe('a plan from an earlier cycle', () => {
  it('says which cycle it came from, and is due a year later', async () => {
    const drafting = new PlanDrafting(at.desk, new PlanDesk(at.desk));
    const input = { cycle: NEXT, format: 'previous', reference: CYCLE } as const;
    await new ImportPlanHandler(at.desk, drafting, { text: async () => undefined }).execute(
      new ImportPlan(input, envelope(OFFICER, 'import-1')),
    );
    const [drafted] = await streamOf(at.store, annualPlanStream(NEXT));
    expect(Object.keys(drafted?.data as object).toSorted()).toEqual([
      ...['categories', 'cycle', 'declaredTotal', 'indicators', 'source'],
    ]);
    expect(drafted?.data).toMatchObject({
      cycle: NEXT,
      source: { kind: 'previous', reference: CYCLE },
      indicators: [{ id: '1-1-1', due: '2025-12-31' }],
    });
  });
});
