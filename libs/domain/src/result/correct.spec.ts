import { describe, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import type { ResultCommand } from './commands.js';
import { resultDecider } from './decide.js';
import type { ResultCorrected, ResultEvent } from './events.js';
import {
  CHAIR,
  computedFacts,
  deputyOf,
  final,
  LEADER,
  MOVED,
  OFFICER,
  onNotice,
} from './testing/result-story.js';

type CommandOf<Type extends ResultCommand['type']> = Extract<ResultCommand, { type: Type }>;

const inForce = { value: '1.5', least: '0', most: '2', decimals: 2, units: ['u03'] };
const item = { unit: 'u03', kind: 'indicator', subject: '1-4-1' } as const;
const reason = '核定时漏计两场演练';

const propose = (change: Partial<CommandOf<'ProposeCorrection'>> = {}): ResultCommand => ({
  type: 'ProposeCorrection',
  ...{ correction: 'c1', items: [{ ...item, to: '2', inForce }], reason, evidence: [] },
  ...{ vetoClasses: [], actor: OFFICER, ...change },
});
const proposed: ResultEvent = {
  type: 'CorrectionProposed',
  data: {
    ...{ cycle: 'y2024', correction: 'c1', items: [{ ...item, from: '1.5', to: '2' }] },
    ...{ reason, evidence: [], proposedBy: 'p-office' },
  },
};
const anew = {
  ...computedFacts({ inputsDigest: 'b'.repeat(64) }),
  changes: [MOVED],
  proposal: 'result-y2024@4',
};
const approve = (change: Partial<CommandOf<'ApproveCorrection'>> = {}): ResultCommand => {
  const { cycle: _, ...computed } = anew;
  return {
    type: 'ApproveCorrection',
    ...{ correction: 'c1', year: 2025, replaces: 1, ...computed, concerned: ['u03'] },
    ...{ chairRecused: false, actor: CHAIR, ...change },
  };
};
const corrected = (change: Partial<ResultCorrected['data']> = {}): ResultEvent => ({
  type: 'ResultCorrected',
  data: {
    ...{ ...anew, correction: 'c1', number: 2, replaces: 1, year: 2025, sequence: 1 },
    ...{ items: [{ ...item, from: '1.5', to: '2' }], reason, proposedBy: 'p-office', approvedBy: 'p-chair' },
    ...change,
  },
});
const reject = (change: Partial<CommandOf<'RejectCorrection'>> = {}): ResultCommand => ({
  type: 'RejectCorrection',
  ...{ correction: 'c1', reason: '依据不足', concerned: ['u03'], actor: CHAIR, ...change },
});
const rejected: ResultEvent = {
  type: 'CorrectionRejected',
  data: { cycle: 'y2024', correction: 'c1', reason: '依据不足', rejectedBy: 'p-chair' },
};

const isFinal = given(resultDecider, final);
const isProposed = given(resultDecider, [...final, proposed]);
const isCorrected = given(resultDecider, [...final, proposed, corrected()]);

describe('a correction of a final result', () => {
  it('is proposed with what changes, from what to what, and why', () => {
    isFinal.when(propose()).then([proposed]);
    given(resultDecider, onNotice).when(propose()).refuses('CORRECTION_BEFORE_FINAL');
    isFinal.when(propose({ reason: ' ' })).refuses('REASON_MISSING');
    isFinal.when(propose({ items: [] })).refuses('CORRECTION_WITHOUT_ITEMS');
  });

  it('is about what is in the result, each item once, with a value that it may have', () => {
    const asked = { ...item, to: '2', inForce };
    const { unit, kind, subject } = item;
    isFinal
      .when(propose({ items: [{ ...asked, inForce: null }] }))
      .refuses('CORRECTION_ITEM_UNKNOWN', { unit, kind, subject });
    isFinal
      .when(propose({ items: [asked, { ...asked, unit: 'u04' }] }))
      .refuses('CORRECTION_ITEM_REPEATED', { unit: 'u04', subject });
    isFinal.when(propose({ items: [{ ...asked, to: '2.5' }] })).refuses('CORRECTION_VALUE_INVALID', {
      unit,
      subject,
      found: '2.5',
      least: '0',
      most: '2',
      decimals: 2,
    });
    isFinal
      .when(propose({ items: [{ ...asked, to: '1.50' }] }))
      .refuses('CORRECTION_CHANGES_NOTHING', { unit, subject, found: '1.50' });
  });

  it('may take as well as give', () => {
    isFinal.when(propose({ items: [{ ...item, to: '1', inForce }] })).then([
      {
        ...proposed,
        data: { ...proposed.data, items: [{ ...item, from: '1.5', to: '1' }] },
      },
    ]);
  });

  it('waits for its approval before the next one', () => {
    // The same words from another command were answered with an id that no register knows.
    isProposed.when(propose({ correction: 'c2' })).refuses('CORRECTION_PENDING', { correction: 'c1' });
    isProposed
      .when(propose({ correction: 'c2', reason: '另一处' }))
      .refuses('CORRECTION_PENDING', { correction: 'c1' });
  });

  it('that puts a veto into force says for what and proves it, as a proposal of the year does', () => {
    const standing = { value: 'not-in-force', least: '', most: '', decimals: 0, units: ['u03'] };
    const veto = { unit: 'u03', kind: 'veto', subject: 'u03', to: 'in-force' } as const;
    const asked = (more: object = {}, evidence: readonly string[] = ['a'.repeat(64)]) =>
      propose({
        ...{ items: [{ ...veto, ...more, inForce: standing }], evidence },
        vetoClasses: [{ id: 'accident', name: '责任事故' }],
      });
    const known = ['accident'];
    isFinal.when(asked()).refuses('CORRECTION_VETO_CLASS_MISSING', { unit: 'u03', known });
    isFinal.when(asked({ class: 'fire' })).refuses('CORRECTION_VETO_CLASS_UNKNOWN', { class: 'fire', known });
    isFinal.when(asked({ class: 'accident' }, [])).refuses('CORRECTION_VETO_WITHOUT_PROOF', { unit: 'u03' });
    isFinal
      .when(propose({ items: [{ ...item, to: '2', class: 'accident', inForce }] }))
      .refuses('CORRECTION_VETO_CLASS_UNKNOWN', { class: 'accident', known: [] });
    isFinal.when(asked({ class: 'accident' })).then([
      {
        type: 'CorrectionProposed',
        data: {
          ...{ cycle: 'y2024', correction: 'c1', reason, evidence: ['a'.repeat(64)], proposedBy: 'p-office' },
          items: [{ ...veto, from: 'not-in-force', class: 'accident' }],
        },
      },
    ]);
  });

  it('of a veto is approved by the chair, either way, or by another leader where the chair is recused', () => {
    const leader = { ...LEADER, heads: [] };
    for (const [from, to] of [
      ['not-in-force', 'in-force'],
      ['in-force', 'not-in-force'],
    ] as const) {
      const items = [{ unit: 'u03', kind: 'veto', subject: 'u03', from, to }] as const;
      const waiting = given(resultDecider, [
        ...final,
        { ...proposed, data: { ...proposed.data, items } },
      ] as ResultEvent[]);
      waiting.when(approve({ actor: leader })).refuses('CORRECTION_APPROVER_NOT_CHAIR', { unit: 'u03' });
      waiting.when(approve()).then([corrected({ items })]);
      waiting
        .when(approve({ actor: leader, chairRecused: true }))
        .then([corrected({ items, approvedBy: leader.person })]);
    }
  });

  it('is approved by another person, and has a number from then on', () => {
    isProposed.when(approve()).then([corrected()]);
    for (const actor of [OFFICER, deputyOf('p-office')])
      isProposed.when(approve({ actor })).refuses('CORRECTION_APPROVER_IS_PROPOSER');
    isProposed.when(approve({ actor: LEADER })).refuses('CORRECTION_OWN_UNIT', { unit: 'u03' });
    isProposed.when(approve({ replaces: 5 })).refuses('RESULT_COMPUTATION_OUTDATED', { latest: 1 });
    isFinal.when(approve()).refuses('CORRECTION_UNKNOWN', { correction: 'c1' });
  });

  it('is numbered by the year in which it is approved', () => {
    const second = { ...proposed, data: { ...proposed.data, correction: 'c2' } } as ResultEvent;
    const twice = given(resultDecider, [...final, proposed, corrected(), second]);
    const next = { correction: 'c2', replaces: 2 };
    twice.when(approve(next)).then([corrected({ ...next, number: 3, sequence: 2 })]);
    twice
      .when(approve({ ...next, year: 2026 }))
      .then([corrected({ ...next, number: 3, year: 2026, sequence: 1 })]);
  });

  it('is rejected with a reason, and then another one may be proposed', () => {
    isProposed.when(reject()).then([rejected]);
    isProposed.when(reject({ reason: '' })).refuses('REASON_MISSING');
    isProposed.when(reject({ actor: LEADER })).refuses('CORRECTION_OWN_UNIT');
    const isRejected = given(resultDecider, [...final, proposed, rejected]);
    isRejected.when(approve()).refuses('CORRECTION_ALREADY_DECIDED', { correction: 'c1' });
    isRejected
      .when(propose({ correction: 'c2', reason: '补充依据' }))
      .then([{ ...proposed, data: { ...proposed.data, correction: 'c2', reason: '补充依据' } }]);
    isCorrected.when(reject()).refuses('CORRECTION_ALREADY_DECIDED', { correction: 'c1' });
  });
});
