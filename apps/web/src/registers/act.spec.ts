import { describe, expect, it } from '@jest/globals';
import type { Facts, WorkItem } from '../desk/facts.js';
import {
  askedFields,
  bodyOf,
  missingFields,
  offeredActs,
  reasonAskedFor,
  type Act,
  type Field,
} from './act.js';

const FIELDS: readonly Field[] = [
  { name: 'outcome', label: 'outcome', kind: 'choice' },
  { name: 'corrected', label: 'corrected', kind: 'line', onlyIf: { field: 'outcome', is: ['upheld'] } },
  { name: 'reasons', label: 'reasons', kind: 'prose' },
  { name: 'days', label: 'days', kind: 'number', optional: true },
  { name: 'photos', label: 'photos', kind: 'files', optional: true },
];

describe('a form', () => {
  it('asks for the corrected value only where something is corrected', () => {
    expect(askedFields(FIELDS, { outcome: 'rejected' }).map(({ name }) => name)).not.toContain('corrected');
    expect(askedFields(FIELDS, { outcome: 'upheld' }).map(({ name }) => name)).toContain('corrected');
  });

  it('misses what is blank and must not be', () => {
    expect(missingFields(FIELDS, { outcome: 'upheld', reasons: ' \n' })).toEqual(['corrected', 'reasons']);
  });

  it('sends nothing of what was left empty or is not asked for', () => {
    const filled = { outcome: 'rejected', corrected: '2', reasons: ' 记录属实。 ', days: '', photos: [] };
    expect(bodyOf(FIELDS, filled)).toEqual({ outcome: 'rejected', reasons: '记录属实。', photos: [] });
  });

  it('sends numbers as numbers and points as they were written', () => {
    const points: Field = { name: 'points', label: 'points', kind: 'points' };
    expect(bodyOf([...FIELDS, points], { days: '5', points: '0.50' })).toMatchObject({
      ...{ days: 5, points: '0.50' },
    });
  });
});

describe('a refusal that is lifted by a reason', () => {
  it('makes the form ask for it, once', () => {
    const asked = reasonAskedFor({ reasonIn: 'acknowledgePrecedent' }, []);
    expect(asked).toEqual([{ name: 'acknowledgePrecedent', label: 'acknowledge', kind: 'prose' }]);
    expect(reasonAskedFor({ reasonIn: 'acknowledgePrecedent' }, asked)).toEqual([]);
  });

  it('is told from one that only something else helps against', () => {
    expect(reasonAskedFor({ reasonIn: null }, [])).toEqual([]);
  });
});

describe('what a reader can do', () => {
  const fields = () => [];
  const vote: Act<null> = { name: 'vote-on-appeal', path: 'vote', fields, answers: ['APPEAL_TO_VOTE'] };
  const withdraw: Act<null> = { name: 'withdraw-appeal', path: 'withdraw', fields, may: () => true };
  const work = (change: Partial<WorkItem> = {}): Facts =>
    ({ work: [{ code: 'APPEAL_TO_VOTE', subject: 'a1', ...change }] }) as unknown as Facts;
  const offered = (facts: Facts) =>
    offeredActs([withdraw, vote], { row: null, subject: 'a1', facts }).map(({ act, ...rest }) => [
      act.name,
      rest,
    ]);

  it('is what waits for them first, then what lies open', () => {
    expect(offered(work())).toEqual([
      ['vote-on-appeal', { awaited: true }],
      ['withdraw-appeal', { awaited: false }],
    ]);
  });

  it('says for whom a deputy would act', () => {
    expect(offered(work({ onBehalfOf: 'l1' }))[0]).toEqual([
      'vote-on-appeal',
      { awaited: true, onBehalfOf: 'l1' },
    ]);
  });

  it('does not take the work on another item for that on this one', () => {
    expect(offered(work({ subject: 'a2' }))).toEqual([['withdraw-appeal', { awaited: false }]]);
  });
});
