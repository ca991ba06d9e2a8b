import { expect, it } from '@jest/globals';
import type { Player, Step } from '@kaoping/application';
import { IncidentCounter, noIncidents } from './incidents.js';

const willing: Player = { run: async () => ({}), upload: async () => ({ sha256: '' }) };
const unwilling: Player = { ...willing, run: async () => Promise.reject(new Error('refused')) };
const step = (command: string, input: object): Step => ({
  ...{ commandId: 'k', at: '2025-02-25T01:00:00.000Z', as: 'office-1', input },
  command: command as Step['command'],
});

it('counts what is returned, shared, upheld and corrected, and nothing else', async () => {
  const counter = new IncidentCounter(willing);
  for (const one of [
    step('review-plan', { outcome: 'returned' }),
    step('review-plan', { outcome: 'passed' }),
    step('log-finding', { charges: [{ unit: 'u01' }] }),
    step('log-finding', { charges: [{ unit: 'u01' }, { unit: 'u02' }] }),
    step('vote-on-appeal', { appeal: 'a1', outcome: 'partly' }),
    step('vote-on-appeal', { appeal: 'a1', outcome: 'partly' }),
    step('vote-on-appeal', { appeal: 'a2', outcome: 'rejected' }),
    step('approve-correction', {}),
    step('compute-result', {}),
  ])
    await counter.run(one);
  expect(counter.incidents).toEqual({
    ...noIncidents,
    ...{ returns: 1, splitFindings: 1, appeals: 2, upheld: 1, corrections: 1 },
  });
});

it('counts nothing that was refused', async () => {
  const counter = new IncidentCounter(unwilling);
  await expect(counter.run(step('confirm-veto', {}))).rejects.toThrow('refused');
  expect(counter.incidents).toEqual(noIncidents);
});
