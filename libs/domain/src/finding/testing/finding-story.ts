import type { Actor } from '../../core/actor.js';
import type { FindingCommand } from '../commands.js';
import type { FindingEvent, FindingLogged } from '../events.js';

type Command<Type extends FindingCommand['type']> = Extract<FindingCommand, { type: Type }>;
type Change<Type extends FindingCommand['type']> = Partial<Command<Type>>;

export const INSPECTOR: Actor = { person: 'p-inspector', roles: ['inspector'], unit: 'u13', heads: [] };
export const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u03', heads: [] };
export const SUPERVISOR: Actor = { person: 'p-supervisor', roles: ['supervisor'], heads: ['u01'] };

export const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u13', heads: [] };

export const about = { cycle: 'y2024', finding: 'f1' } as const;
const facts = {
  ...about,
  source: 'inspection',
  mode: 'undercover',
  breach: '值班脱岗',
  description: '夜间无人值守',
  place: '值班室',
  charges: [
    { unit: 'u03', liability: 'direct', points: '0.5' },
    { unit: 'u05', liability: 'supervisory', points: '0.25' },
  ],
  inspectors: ['p-inspector', 'p-second'],
  photos: ['a'.repeat(64)],
  loggedBy: 'p-inspector',
} as const satisfies FindingLogged['data'];

const during = { ...about, openStages: ['execution'], today: '2024-08-06' } as const;
/** Weekends only: 6 August 2024 is a Tuesday. */
export const calendar = { version: 'weekends', holidays: [], workdays: [] };
const unpriced = { earlier: [], answerWorkingDays: null, calendar };
export const log = (change: Change<'LogFinding'> = {}): FindingCommand => ({
  type: 'LogFinding',
  ...facts,
  ...during,
  ...unpriced,
  ...{
    now: '2024-08-06T14:30:00.000Z',
    catalogue: null,
    formerUnits: {},
    unknownInspectors: [],
    unfitInspectors: [],
  },
  period: { from: '2024-01-01', to: '2024-12-31' },
  actor: INSPECTOR,
  units: ['u01', 'u03', 'u05', 'u13'],
  inspectorUnits: { 'p-inspector': ['u13'], 'p-second': ['u01'] },
  ...change,
});
/** As others report it: nobody of ours went there. */
export const reported = (change: Change<'LogFinding'> = {}): FindingCommand => {
  const { mode: _, ...command } = log() as Command<'LogFinding'>;
  return { ...command, source: 'hotline', inspectors: [], ...change };
};
export const answer = (change: Change<'AnswerFinding'> = {}): FindingCommand => ({
  type: 'AnswerFinding',
  ...during,
  actor: CLERK,
  unit: 'u03',
  text: '已整改',
  ...change,
});
export const confirm = (change: Change<'ConfirmFinding'> = {}): FindingCommand => ({
  type: 'ConfirmFinding',
  ...during,
  actor: SUPERVISOR,
  ...{ secondSignatureAbove: null, earlier: [] },
  ...change,
});
export const verify = (change: Change<'VerifyFinding'> = {}): FindingCommand => ({
  type: 'VerifyFinding',
  ...during,
  actor: OFFICER,
  ...change,
});
export const correct = (change: Change<'CorrectFinding'> = {}): FindingCommand => ({
  type: 'CorrectFinding',
  ...during,
  ...unpriced,
  secondSignatureAbove: null,
  actor: OFFICER,
  reason: '复核值班记录',
  ...change,
});
export const withdraw = (change: Change<'WithdrawFinding'> = {}): FindingCommand => ({
  type: 'WithdrawFinding',
  ...during,
  actor: SUPERVISOR,
  reason: '查无实据',
  ...change,
});

export const logged: FindingEvent = { type: 'FindingLogged', data: facts };
export const loggedWith = (change: Partial<FindingLogged['data']>): FindingEvent => ({
  type: 'FindingLogged',
  data: { ...facts, ...change },
});
export const reportedWith = (change: Partial<FindingLogged['data']> = {}): FindingEvent => {
  const { mode: _, ...data } = facts;
  return { type: 'FindingLogged', data: { ...data, source: 'hotline', inspectors: [], ...change } };
};
export const answered: FindingEvent = {
  type: 'FindingAnswered',
  data: { ...about, unit: 'u03', answeredBy: 'p-clerk', text: '已整改' },
};
export const confirmed: FindingEvent = {
  type: 'FindingConfirmed',
  data: { ...about, confirmedBy: 'p-supervisor' },
};
export const deduction = (index: 0 | 1): FindingEvent => ({
  type: 'DeductionImposed',
  data: {
    ...about,
    ...(index === 0
      ? { unit: 'u03', liability: 'direct', points: '0.5' }
      : { unit: 'u05', liability: 'supervisory', points: '0.25' }),
    breach: '值班脱岗',
  },
});
export const withdrawn: FindingEvent = {
  type: 'FindingWithdrawn',
  data: { ...about, withdrawnBy: 'p-supervisor', reason: '查无实据' },
};
