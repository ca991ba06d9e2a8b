import type { Actor } from '../../core/actor.js';
import type { StageId } from '../../scheme/scheme.js';
import type { AssessmentCommand } from '../commands.js';
import { arrived, indicator, paper, scoredElsewhere } from './assessment-facts.js';
import { CLERK, HEAD, OFFICER } from './people.js';

type CommandOf<Type extends AssessmentCommand['type']> = Extract<AssessmentCommand, { type: Type }>;
type Change<Type extends AssessmentCommand['type']> = Partial<CommandOf<Type>>;

const during = (stage: StageId, actor: Actor) => ({
  cycle: 'y2024',
  indicator: indicator(),
  openStages: [stage],
  actor,
});
const byUnit = (stage: StageId, actor: Actor = CLERK) => ({ ...during(stage, actor), unit: 'u03' });
const byOffice = () => ({ ...during('verification', OFFICER), officeUnit: 'u14' });

export const reportProgress = (change: Change<'ReportProgress'> = {}): AssessmentCommand => ({
  type: 'ReportProgress',
  ...byUnit('execution'),
  counting: 'cumulative',
  asOf: '2024-03-31',
  today: '2025-01-05',
  period: { from: '2024-01-01', to: '2024-12-31' },
  values: ['4'],
  ...change,
});

export const submitEvidence = (change: Change<'SubmitEvidence'> = {}): AssessmentCommand => ({
  type: 'SubmitEvidence',
  ...byUnit('execution'),
  heldBy: null,
  ...paper(),
  ...change,
});

export const withdrawEvidence = (change: Change<'WithdrawEvidence'> = {}): AssessmentCommand => ({
  type: 'WithdrawEvidence',
  ...byUnit('execution'),
  evidence: 'e1',
  reason: '传错文件',
  ...change,
});

export const replaceEvidence = (change: Change<'ReplaceEvidence'> = {}): AssessmentCommand => ({
  type: 'ReplaceEvidence',
  ...byUnit('execution'),
  heldBy: null,
  replaced: 'e1',
  by: paper({ evidence: 'e2', sha256: 'b'.repeat(64) }),
  reason: '补盖章',
  ...change,
});

export const giveSelfScore = (change: Change<'GiveSelfScore'> = {}): AssessmentCommand => ({
  type: 'GiveSelfScore',
  ...byUnit('self-evaluation'),
  score: '2',
  scoreDecimals: 2,
  ...change,
});

export const fileAssessment = (change: Change<'FileAssessment'> = {}): AssessmentCommand => ({
  type: 'FileAssessment',
  ...byUnit('self-evaluation'),
  ...change,
});

export const confirmAssessment = (change: Change<'ConfirmAssessment'> = {}): AssessmentCommand => ({
  type: 'ConfirmAssessment',
  ...byUnit('self-evaluation', HEAD),
  ...change,
});

export const recallAssessment = (change: Change<'RecallAssessment'> = {}): AssessmentCommand => ({
  type: 'RecallAssessment',
  ...byUnit('self-evaluation'),
  reason: '漏传材料',
  ...change,
});

export const registerExternalResult = (change: Change<'RegisterExternalResult'> = {}): AssessmentCommand => ({
  type: 'RegisterExternalResult',
  ...byOffice(),
  indicator: scoredElsewhere,
  result: arrived(),
  today: '2025-01-10',
  period: { from: '2024-01-01', to: '2024-12-31' },
  ...change,
});

export const openAssessment = (change: Change<'OpenAssessment'> = {}): AssessmentCommand => ({
  type: 'OpenAssessment',
  ...byOffice(),
  ...change,
});

export const returnAssessment = (change: Change<'ReturnAssessment'> = {}): AssessmentCommand => ({
  type: 'ReturnAssessment',
  ...byOffice(),
  reason: '材料不全',
  deadline: '2025-01-10',
  today: '2025-01-05',
  ...change,
});

export const verifyScore = (change: Change<'VerifyScore'> = {}): AssessmentCommand => ({
  type: 'VerifyScore',
  ...byOffice(),
  score: '1.8',
  computed: '1.8',
  scoreDecimals: 2,
  ...change,
});

export const reopenAssessment = (change: Change<'ReopenAssessment'> = {}): AssessmentCommand => ({
  type: 'ReopenAssessment',
  ...byOffice(),
  reason: '新证据',
  ...change,
});

export const correctScore = (change: Change<'CorrectScore'> = {}): AssessmentCommand => ({
  type: 'CorrectScore',
  ...byOffice(),
  to: '1.5',
  reason: '计算有误',
  scoreDecimals: 2,
  ...change,
});
