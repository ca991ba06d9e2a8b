import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Actor } from '@kaoping/domain';
import { bureau, CYCLE, DRILLS, envelope, OFFICER } from '../assessment/testing/bureau.js';
import { ApprovePlanChange, ApprovePlanChangeHandler } from './approve-plan-change.js';
import { PlanDesk } from './plan-desk.js';
import { RequestPlanChange, RequestPlanChangeHandler } from './request-plan-change.js';

const heading = (...heads: readonly string[]): Actor => ({ person: 'p-lead', roles: ['supervisor'], heads });

let at: Awaited<ReturnType<typeof bureau>>;
let change: string;

/** The drills go from u01 to u02. */
beforeEach(async () => {
  at = await bureau('execution');
  await at.desk.viewsAtHead();
  const indicators = [{ ...DRILLS, units: [{ unit: 'u02', share: 1 }] }];
  const input = { cycle: CYCLE, reason: '职能划转', basedOn: 1, indicators };
  const { id = '' } = await new RequestPlanChangeHandler(new PlanDesk(at.desk)).execute(
    new RequestPlanChange(input, envelope(OFFICER, 'request-1')),
  );
  change = id;
});

afterEach(() => at.stop());

const approve = (actor: Actor) =>
  new ApprovePlanChangeHandler(new PlanDesk(at.desk), at.desk).execute(
    new ApprovePlanChange({ cycle: CYCLE, change }, envelope(actor, 'approve-1')),
  );

describe('a change of the plan', () => {
  it.each(['u01', 'u02'])(
    'is not approved by who heads %s, which gives or takes the indicator',
    async (unit) => {
      await expect(approve(heading(unit))).rejects.toMatchObject({ code: 'YOUR_OWN_UNIT', params: { unit } });
    },
  );

  it('is approved by a leader of other units', async () => {
    await approve(heading('u14'));
    await at.desk.viewsAtHead();
    expect(at.views.plans.plan(CYCLE)?.changes).toMatchObject([{ change, status: 'approved' }]);
  });
});
