import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../desk/facts.js';
import { askedFields } from '../registers/act.js';
import { fileAppeal } from './file-act.js';

const act = fileAppeal('u06', [
  { kind: 'indicator', candidates: [{ subject: '1-4-1', label: '1-4-1 应急演练', value: '3.5' }] },
  { kind: 'finding', candidates: [] },
  { kind: 'veto', candidates: [{ subject: 'u06', label: 'u06', value: null }] },
]);
const fields = act.fields(null, {} as Facts);

describe('the form of an appeal', () => {
  it('offers the kinds of which the result has something', () => {
    const kinds = fields.find(({ name }) => name === 'kind')?.options?.map(({ value }) => value);
    expect(kinds).toEqual(['indicator', 'veto']);
  });

  it('asks which indicator, with the score that it has', () => {
    const asked = askedFields(fields, { kind: 'indicator' }).find(({ label }) => label === 'subject');
    expect(asked?.options).toEqual([{ value: '1-4-1', text: '1-4-1 应急演练（3.5）' }]);
  });

  it('does not ask which unit a veto is on: the unit itself', () => {
    expect(askedFields(fields, { kind: 'veto' }).some(({ label }) => label === 'subject')).toBe(false);
    expect(act.body?.({ kind: 'veto', grounds: '不实。', evidence: ['f'] })).toEqual({
      ...{ unit: 'u06', kind: 'veto', subject: 'u06', grounds: '不实。', evidence: ['f'] },
    });
  });

  it('sends the item that was chosen of the kind that stands now', () => {
    const filled = { kind: 'indicator', 'subject-indicator': '1-4-1', grounds: '齐全。', evidence: [] };
    expect(act.body?.(filled)).toMatchObject({ kind: 'indicator', subject: '1-4-1' });
  });
});
