import { CYCLE, indicators, UNITS } from '../bureau.js';
import { cents, mostly } from '../dice.js';
import type { Attempt, Move, Scene } from './move.js';

const reason = '模拟说明。';

/** Somebody of a unit that carries an indicator, now and then of another. */
function ofUnit({ random }: Scene, role: 'clerk' | 'head', rest: object): Attempt {
  const { id, units } = random.pick(indicators);
  const unit = mostly(
    random,
    units.map((one) => one.unit),
    random.pick(UNITS),
  );
  const as = mostly(random, [`p-${role}-${unit}`], 'p-office-1');
  return { as, input: { cycle: CYCLE, indicator: id, unit, ...rest } };
}

function byOffice({ random }: Scene, rest: object): Attempt {
  const as = mostly(random, ['p-office-1', 'p-leader-1', 'p-leader-2', 'p-chair'], 'p-clerk-u1');
  return { as, input: { cycle: CYCLE, indicator: random.pick(indicators).id, ...rest } };
}

/** All show the one file that there is. */
const shared = ({ random }: Scene) => (random.chance(70) ? { acknowledgeShared: reason } : {});

export const working: Readonly<Record<string, Move>> = {
  'report-progress': (scene) =>
    ofUnit(scene, 'clerk', {
      ...{ counting: 'cumulative', correction: '更正。' },
      asOf: scene.today < '2024-12-31' ? scene.today : '2024-12-31',
      values: mostly(scene.random, [[String(scene.random.int(0, 12))]], ['a', 'b']),
    }),
  'submit-evidence': (scene) =>
    ofUnit(scene, 'clerk', {
      sha256: mostly(scene.random, [scene.photo], 'f'.repeat(64)),
      ...shared(scene),
    }),
  'replace-evidence': (scene) => ({
    as: mostly(scene.random, ['p-clerk-u1', 'p-clerk-u2'], 'p-chair'),
    input: { cycle: CYCLE, ...someEvidence(scene), sha256: scene.photo, reason, ...shared(scene) },
  }),
  'withdraw-evidence': (scene) => ({
    as: mostly(scene.random, ['p-clerk-u1', 'p-clerk-u2'], 'p-chair'),
    input: { cycle: CYCLE, ...someEvidence(scene), reason },
  }),
  'give-self-score': (scene) =>
    ofUnit(scene, 'clerk', { score: mostly(scene.random, [cents(scene.random, 0, 1500)], '1000'), reason }),
  'file-assessment': (scene) => ofUnit(scene, 'clerk', {}),
  'confirm-assessment': (scene) => ofUnit(scene, 'head', {}),
  'recall-assessment': (scene) => ofUnit(scene, 'clerk', { reason }),
  'register-external-result': (scene) => {
    const { as, input } = byOffice(scene, {
      result: {
        ...{ score: cents(scene.random, 0, 10_500), source: '县委考核办', document: '县考办〔2025〕2号' },
        arrivedOn: mostly(scene.random, [scene.today], '2023-12-31'),
      },
      ...mostly(scene.random, [{ correction: '更正。' }], {}),
      ...mostly(scene.random, [{}, { paper: scene.photo }], { paper: 'f'.repeat(64) }),
    });
    return { as, input: { ...input, ...mostly(scene.random, [{ indicator: '2-1' }], {}) } };
  },
  'open-assessment': (scene) => byOffice(scene, {}),
  'return-assessment': (scene) =>
    byOffice(scene, { reason, deadline: mostly(scene.random, ['2025-01-31'], 'soon') }),
  'reopen-assessment': (scene) => byOffice(scene, { reason }),
  'verify-score': (scene) =>
    byOffice(scene, { score: mostly(scene.random, [cents(scene.random, 0, 1500)], '99'), reason }),
  'correct-score': (scene) => byOffice(scene, { to: cents(scene.random, 0, 1500), reason }),
  'open-quarterly-check': (scene) => onQuarter(scene, {}),
  'close-quarterly-check': (scene) => onQuarter(scene, {}),
  'amend-criticism-list': (scene) =>
    onQuarter(scene, {
      ...{ indicator: scene.random.pick(indicators).id, listed: scene.random.chance(50), reason },
    }),
  'sweep-reminders': ({ random }) => ({
    as: mostly(random, ['p-office-1', 'p-office-2'], 'p-clerk-u1'),
    input: { cycle: CYCLE },
  }),
  'issue-criticism': (scene) => onQuarter(scene, { number: '通报〔2024〕1号' }),
  'mark-quarter-unchecked': (scene) => onQuarter(scene, { reason }),
  'adjust-check-item': (scene) =>
    onQuarter(scene, {
      indicator: scene.random.pick(indicators).id,
      to: scene.random.pick(['on-schedule', 'behind', 'not-due']),
      reason,
    }),
};

function onQuarter({ random }: Scene, rest: object): Attempt {
  const as = mostly(random, ['p-office-1', 'p-leader-1'], 'p-clerk-u2');
  return { as, input: { cycle: CYCLE, quarter: random.int(1, 4), ...rest } };
}

function someEvidence({ views, random }: Scene): { readonly indicator: string; readonly evidence: string } {
  const all = indicators.flatMap(({ id }) =>
    views.evidence.list(CYCLE, id).map(({ evidence }) => ({ indicator: id, evidence })),
  );
  return mostly(random, all, { indicator: '1-1', evidence: 'e-none' });
}
