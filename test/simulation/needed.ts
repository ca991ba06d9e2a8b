import { addDays, itemsCriticised, type CycleOpened, type Indicator, type StageId } from '@kaoping/domain';
import { heirOf, inCycle, isOpenOrder } from '@kaoping/read-models';
import { categories, CYCLE, cycleOpened, indicators, PEOPLE, scheme } from './bureau.js';
import { appealing } from './moves/appealing.js';
import { plannedNow } from './moves/replanning.js';
import { reorganising } from './moves/reorganising.js';
import type { Attempt, Scene } from './moves/move.js';

/** What the year needs next: a command, and the earliest day on which it can be given. */
export interface Needed extends Attempt {
  readonly command: string;
  readonly notBefore?: string;
}

const reason = '按程序办理。';
const as = (person: string, command: string, input: object, notBefore?: string): Needed => ({
  ...{ as: person, command, input: { cycle: CYCLE, ...input } },
  ...(notBefore !== undefined && { notBefore }),
});

/** The next step of the year as the views stand; undefined when the year is over. */
export function neededNext(scene: Scene): Needed | undefined {
  const { views } = scene;
  if (views.cycles.scheme(scheme.id, 1) === undefined)
    return { as: 'p-office-1', command: 'publish-scheme', input: { scheme: scheme.id, content: scheme } };
  const cycle = views.cycles.cycle(CYCLE);
  if (cycle === undefined) return as('p-office-1', 'open-cycle', cycleOpened);
  const stage = cycle.openStages[0];
  if (stage === undefined || stage === 'archived') return undefined;
  const from = cycle.transition?.request.from;
  if (from === undefined) return DUE[stage](scene) ?? leave(stage);
  // What came in since it was asked for is done first; what nobody can do sends the request back.
  if (views.worklist.blockers(CYCLE, from).length === 0) return approval(scene);
  return (
    DUE[stage](scene) ??
    as('p-leader-1', 'return-transition', { request: cycle.transition?.request.request, reason })
  );
}

const leave = (stage: StageId): Needed => as('p-office-1', 'request-transition', { from: stage });

/** Whoever may approve: the chair where it is the chair's turn, else a supervisor. */
function approval({ views, random }: Scene): Needed {
  const { request, approvals, added = [] } = views.cycles.cycle(CYCLE)?.transition ?? {};
  const asked = added.find(({ person }) => approvals?.some((one) => one.approvedBy === person) !== true);
  if (asked !== undefined && random.chance(50))
    return as(asked.person, 'approve-transition', { request: request?.request });
  const rule = scheme.stages.find(({ id }) => id === request?.from)?.approvals;
  const role = rule?.kind === 'sequence' ? rule.roles[approvals?.length ?? 0] : 'supervisor';
  const person = role === 'chair' ? 'p-chair' : random.pick(['p-leader-1', 'p-leader-2']);
  return as(person, 'approve-transition', { request: request?.request });
}

/** The first review by one leader, the second by another; after a return it begins anew. */
function review(history: readonly { readonly step: string }[]): Needed {
  const since = history.slice(history.findLastIndex(({ step }) => step === 'submitted'));
  const second = since.some(({ step }) => step === 'passed');
  const about = { review: second ? 2 : 1, outcome: 'passed' };
  return as(second ? 'p-leader-2' : 'p-leader-1', 'review-plan', about);
}

type Due = (scene: Scene) => Needed | undefined;

const DUE: Readonly<Record<StageId, Due>> = {
  entry: () => undefined,
  drafting: (scene) => {
    const plan = scene.views.plans.plan(CYCLE);
    if (plan === undefined) return draft();
    return plan.status === 'in-review' ? undefined : handIn(scene);
  },
  review: (scene) => {
    const plan = scene.views.plans.plan(CYCLE);
    switch (plan?.status) {
      case 'in-review':
        return review(plan.history);
      case 'reviewed':
        return inForce(scene);
      case 'published':
        return undefined;
      default:
        return handIn(scene);
    }
  },
  execution: (scene) => {
    const { views } = scene;
    const change = reorganisation(scene);
    if (change !== undefined) return change;
    for (const { quarter, to } of cycleOpened.quarters) {
      const status = views.quarterlyChecks.statusOf(CYCLE, quarter);
      if (status === 'none') return as('p-office-1', 'open-quarterly-check', { quarter }, dayAfter(to));
      if (status !== 'open') continue;
      const sheet = views.quarterlyChecks.sheet(CYCLE, quarter);
      const uncriticised =
        sheet !== undefined && itemsCriticised(sheet).length > 0 && sheet.criticisms.length === 0;
      return uncriticised
        ? as('p-office-1', 'issue-criticism', { quarter, number: `通报〔2024〕${quarter}号` })
        : as('p-office-1', 'close-quarterly-check', { quarter });
    }
    return undefined;
  },
  'self-evaluation': (scene) => {
    const { views } = scene;
    const change = pendingChange(scene);
    if (change !== undefined) return change;
    for (const indicator of plannedNow(scene)) {
      const { status } = views.assessments.assessment(CYCLE, indicator.id);
      if (['confirmed', 'opened', 'verified'].includes(status)) continue;
      const step = handedIn(scene, indicator);
      if (step !== undefined) return step;
    }
    return undefined;
  },
  evaluation: () => undefined,
  verification: (scene) => undecided(scene) ?? unmarked(scene) ?? unvoted(scene),
  computation: ({ views }) => {
    if (views.worklist.blockers(CYCLE, 'computation').length === 0) return undefined;
    // What landed between the gate's last look and the close is decided where it belongs: the chair goes back for it.
    if (views.worklist.blockersOfComputation(CYCLE).length > 0)
      return as('p-chair', 'return-stage', { from: 'computation', to: 'verification', reason });
    return as('p-office-1', 'compute-result', {});
  },
  decision: ({ views, today }) =>
    views.results.result(CYCLE)?.decision
      ? undefined
      : as('p-office-1', 'record-decision', {
          ...{ meeting: '局党组会议', date: today, minutesNumber: '纪要〔2025〕1号' },
        }),
  'public-notice': (scene) => {
    const { views, today } = scene;
    const result = views.results.result(CYCLE);
    if (result?.finalised) return undefined;
    if (!result?.notice)
      return as('p-office-1', 'open-public-notice', { from: today, until: dayAfter(today) });
    const heard = unheard(scene) ?? appealed(scene, result.notice.until);
    if (heard !== undefined) return heard;
    const counted = views.results.countedRulings(CYCLE);
    if (views.appeals.corrections(CYCLE).some(({ ruling }) => !counted.includes(ruling)))
      return as('p-office-1', 'recompute-result', {});
    return as('p-chair', 'finalise-result', {}, dayAfter(result.notice.until));
  },
  bulletin: (scene) =>
    scene.views.results.result(CYCLE)?.bulletin
      ? corrected(scene)
      : as('p-office-1', 'issue-bulletin', {
          ...{ number: '通报〔2025〕1号', problems: ['填报不及时。'], requirements: ['按时填报。'] },
        }),
  'follow-up': (scene) => unrectified(scene) ?? corrected(scene),
  archived: () => undefined,
};

const draft = (): Needed =>
  as('p-office-1', 'draft-plan', {
    source: { kind: 'manual' },
    declaredTotal: '100',
    categories,
    indicators,
  });

/** A draft whose sums are off is drafted anew; else it is signed and submitted. */
function handIn({ views }: Scene): Needed {
  const plan = views.plans.plan(CYCLE);
  if (plan?.findings.some(({ acknowledged }) => !acknowledged) === true) return draft();
  const signed = plan?.signatures.map(({ place }) => place) ?? [];
  if (!signed.includes('handler')) return as('p-office-1', 'sign-plan', { place: 'handler' });
  if (!signed.includes('unit-head')) return as('p-head-u3', 'sign-plan', { place: 'unit-head' });
  return as('p-office-1', 'submit-plan', {});
}

function inForce({ views, today }: Scene): Needed {
  const signed = views.plans.plan(CYCLE)?.signatures.map(({ place }) => place) ?? [];
  if (!signed.includes('leader-in-charge'))
    return as('p-leader-1', 'sign-plan', { place: 'leader-in-charge' });
  if (!signed.includes('principal')) return as('p-chair', 'sign-plan', { place: 'principal' });
  if (!signed.includes('seal')) return as('p-office-2', 'sign-plan', { place: 'seal' });
  const earlierQuarters = cycleOpened.quarters
    .filter(({ to }) => to < today)
    .map(({ quarter }) => ({ quarter, treat: 'check-afterwards' }));
  return as('p-office-1', 'publish-plan', { publishedOn: today, earlierQuarters });
}

/** A leader with no part in it: who heads none of the units, and did not do the step before. */
function outsider(views: Scene['views'], units: readonly string[], before?: string): string {
  const free = leadersOf(views).find(
    ({ person, heads }) => person !== before && !heads.some((head) => units.includes(head)),
  );
  return free?.person ?? 'p-chair';
}

/** One in some years, while the plan is worked on. */
function reorganisation(scene: Scene): Needed | undefined {
  const waiting = pendingChange(scene);
  if (waiting !== undefined || !scene.random.chance(12)) return waiting;
  const move = reorganising['propose-organisation-change'];
  return move && { ...move(scene), command: 'propose-organisation-change' };
}

/** Confirmed by a leader with no part in it, if there is one and nothing is in the way; else taken back. */
function pendingChange({ views, random, today }: Scene): Needed | undefined {
  const line = views.organisation.list(CYCLE).find(({ status }) => status === 'proposed');
  if (line === undefined) return undefined;
  const { change, concerned, proposed, effectiveOn } = line;
  return random.chance(75) && effectiveOn <= today
    ? as(outsider(views, concerned, proposed.by), 'confirm-organisation-change', { change })
    : as(proposed.by, 'reject-organisation-change', { change, reason });
}

/** With what has become of the units that they head. */
function leadersOf({ cycles }: Scene['views']): CycleOpened['data']['leaders'] {
  const cycle = cycles.cycle(CYCLE);
  return cycle === undefined ? [] : cycleOpened.leaders.map((one) => inCycle(cycle, one));
}

/** A team has the people of u1. */
const ofUnit = (role: 'clerk' | 'head', unit: string): string => `p-${role}-${unit === 'z1' ? 'u1' : unit}`;

/** The units that stand. */
const unitsOf = ({ cycles }: Scene['views']): readonly string[] =>
  (cycles.cycle(CYCLE)?.units ?? []).map(({ id }) => id);

const officeUnitOf = ({ cycles }: Scene['views']): string => cycles.cycle(CYCLE)?.officeUnit ?? 'u3';

/** What an indicator needs next on its way from the unit that leads to the office; nothing where it applies to nobody. */
function handedIn(
  { views, today, photo }: Scene,
  { id, units, rule, weight }: Indicator,
): Needed | undefined {
  const unit = leading(views, id, units);
  if (unit === undefined) return undefined;
  const [clerk, head] = [ofUnit('clerk', unit), ofUnit('head', unit)];
  const line = views.assessments.assessment(CYCLE, id);
  if (line.status === 'filed') return as(head, 'confirm-assessment', { indicator: id, unit });
  if (line.progress === null && rule !== undefined) {
    const result = {
      ...{ score: '91', source: '县委考核办', document: '〔2025〕2号' },
      arrivedOn: today,
    };
    return as('p-office-1', 'register-external-result', { indicator: id, result });
  }
  // Behind the self-evaluation nothing is reported any more; a dossier can be handed in without.
  const open = !views.cycles.openStages(CYCLE).includes('verification');
  if (line.progress === null && open && views.plans.closedFor(CYCLE, id) === undefined)
    return as(clerk, 'report-progress', {
      ...{ indicator: id, unit, counting: 'cumulative', asOf: min(today, '2024-12-31'), values: ['12'] },
      correction: '更正。',
    });
  if (!views.evidence.list(CYCLE, id).some(({ standing }) => standing.kind === 'in-place'))
    return as(clerk, 'submit-evidence', { indicator: id, unit, sha256: photo });
  if (line.selfScore === null)
    return as(clerk, 'give-self-score', { indicator: id, unit, score: selfScore(weight), reason });
  return as(clerk, 'file-assessment', { indicator: id, unit });
}

const selfScore = (weight: string): string => String(Math.min(14, Math.floor(Number(weight))));

/** Approved by somebody whom it does not concern; rejected where what was scored since stands against it. */
function unchanged({ views, random }: Scene): Needed | undefined {
  const pending = views.plans.changes(CYCLE).find(({ status }) => status === 'pending');
  if (pending === undefined) return undefined;
  const { change, requestedBy } = pending;
  const person = outsider(views, views.plans.unitsOfChange(CYCLE, change), requestedBy);
  return random.chance(60)
    ? as(person, 'approve-plan-change', { change })
    : as(person, 'reject-plan-change', { change, reason });
}

function undecided(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  const change = unchanged(scene);
  if (change !== undefined) return change;
  const findings = views.findings
    .list(CYCLE)
    .filter(({ status }) => status === 'logged' || status === 'answered' || status === 'signed');
  for (const { finding, charges, inCharge, verified, signed } of findings) {
    const units = charges.map(({ unit }) => unit);
    if (inCharge !== null && verified === null) {
      const ofOffice = units.includes(officeUnitOf(views));
      return as(ofOffice ? outsider(views, units) : 'p-office-1', 'verify-finding', { finding });
    }
    // Where nobody else is left to sign, chance withdraws it in the end.
    const person = outsider(views, units, signed?.by ?? verified?.by);
    return random.chance(80)
      ? as(person, 'confirm-finding', { finding })
      : as(person, 'withdraw-finding', { finding, reason });
  }
  const order = unrectified({ views, random });
  if (order !== undefined) return order;
  for (const { incentive, status, unit, points, verified } of views.incentives.list(CYCLE)) {
    if (status === 'verified')
      return as(outsider(views, [unit], verified?.by), 'grant-incentive', { incentive });
    if (status !== 'claimed') continue;
    const person = unit === officeUnitOf(views) ? outsider(views, [unit]) : 'p-office-1';
    return as(person, 'verify-incentive', { incentive, points, opinion: '属实。' });
  }
  const excused = views.notApplicable.list(CYCLE).find(({ status }) => status === 'declared');
  if (excused !== undefined)
    return as(outsider(views, excused.units), 'approve-not-applicable', { declaration: excused.declaration });
  const difficulty = views.difficulties.list(CYCLE).find(({ status }) => status === 'declared');
  if (difficulty !== undefined)
    return as(outsider(views, [difficulty.unit]), 'approve-difficulty', { unit: difficulty.unit });
  const veto = views.vetoes.list(CYCLE).find(({ status }) => status === 'proposed');
  if (veto !== undefined) {
    const free = leadersOf(views).some(
      ({ person, heads }) => person === 'p-chair' && !heads.includes(veto.unit),
    );
    const person = free ? 'p-chair' : outsider(views, [veto.unit]);
    return as(person, 'confirm-veto', { unit: veto.unit });
  }
  return unverified(scene);
}

/** The step that an order waits for, or the end of it. */
function unrectified({ views, random }: Pick<Scene, 'views' | 'random'>): Needed | undefined {
  const line = views.rectifications.list(CYCLE).find(isOpenOrder);
  if (line === undefined) return undefined;
  const { order, unit, status, closer } = line;
  const cycle = views.cycles.cycle(CYCLE);
  const heir = cycle === undefined ? unit : heirOf(cycle, unit);
  if (random.chance(30)) return as(outsider(views, [unit]), 'waive-rectification', { order, reason });
  switch (status) {
    case 'ordered':
      return as(ofUnit('clerk', heir), 'plan-rectification', { order, unit, plan: '按期整改。' });
    case 'reported':
      return as('p-inspector-3', 'inspect-rectification', {
        ...{ order, outcome: 'passed', opinion: '属实。' },
        inspectors:
          heir === 'u1' || heir === 'z1' || unit === 'u1'
            ? ['p-inspector-2', 'p-inspector-3']
            : ['p-inspector-1', 'p-inspector-3'],
      });
    case 'passed':
      return as(closer, 'close-rectification', { order });
    default:
      return as(outsider(views, [unit]), 'waive-rectification', { order, reason });
  }
}

/** The first unit that the indicator applies to; nobody, where all are excused. */
function leading(
  views: Scene['views'],
  indicator: string,
  units: readonly { readonly unit: string }[],
): string | undefined {
  return units.find(({ unit }) => !views.notApplicable.excuses(CYCLE, indicator, unit))?.unit;
}

/** A few appeals while there is time; some name what is not there. */
function appealed(scene: Scene, until: string): Needed | undefined {
  const { views, random, today } = scene;
  const enough = today > until || views.appeals.list(CYCLE).length > 3;
  return enough || random.chance(15) ? undefined : moved('file-appeal', scene);
}

/** A final result is corrected now and then, by two people, and the second has no part in it. */
function corrected(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  const corrections = views.results.result(CYCLE)?.corrections ?? [];
  const waiting = corrections.find(({ status }) => status === 'proposed');
  if (waiting === undefined)
    return corrections.length > 1 || random.chance(50) ? undefined : moved('propose-correction', scene);
  const { correction, items } = waiting;
  const units = items.flatMap(({ unit, ...item }) => views.itemInForce(CYCLE, unit, item)?.units ?? [unit]);
  return random.chance(80)
    ? as(outsider(views, units), 'approve-correction', { correction })
    : as(outsider(views, units), 'reject-correction', { correction, reason });
}

function moved(command: string, scene: Scene): Needed | undefined {
  const move = appealing[command];
  return move && { ...move(scene), command };
}

/** Accepted from outside the unit, heard by people with no part in it, and upheld or not. */
function unheard(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  const [line] = views.appeals.undecided(CYCLE);
  if (line === undefined) return undefined;
  const { appeal, unit, item, status, panel } = line;
  if (status === 'filed') {
    if (unit !== officeUnitOf(views)) return as('p-office-1', 'accept-appeal', { appeal });
    return as(outsider(views, [unit]), 'dismiss-appeal', { appeal, reason });
  }
  if (panel !== null && random.chance(70)) return moved('rule-on-appeal', scene);
  if (panel !== null)
    return as(panel.members[0] ?? '', 'rule-on-appeal', { appeal, outcome: 'rejected', reasons: reason });
  // Whoever had a hand in it cannot hear it, and hands are many: then the unit takes it back.
  const units = views.itemInForce(CYCLE, unit, item)?.units ?? [unit];
  const cycle = views.cycles.cycle(CYCLE);
  const people = cycle === undefined ? PEOPLE : PEOPLE.map((one) => inCycle(cycle, one));
  const free = people
    .filter(({ roles, unit: own, heads }) => {
      const part = units.some((one) => one === own || heads.includes(one));
      return roles.includes('clerk') || roles.includes('head') ? !part : false;
    })
    .map(({ person }) => person);
  if (free.length < 3 || random.chance(10))
    return as(ofUnit('head', unit), 'withdraw-appeal', { appeal, reason });
  const namer = outsider(views, units);
  return as(namer, 'name-appeal-panel', { appeal, members: random.shuffle(free).slice(0, 3) });
}

function unverified(scene: Scene): Needed | undefined {
  const { views, random } = scene;
  for (const indicator of plannedNow(scene)) {
    const { id, units, weight } = indicator;
    if (views.standings.isVerified(CYCLE, id)) continue;
    const lead = leading(views, id, units);
    if (lead === undefined) continue;
    const carried = units.map(({ unit }) => unit);
    const free = outsider(views, carried);
    const ofOffice = carried.includes(officeUnitOf(views));
    const person = ofOffice ? free : random.pick(['p-office-1', free]);
    const { status, recalled, setAside } = views.assessments.assessment(CYCLE, id);
    // What was never filed is the unit's no more while the office verifies: it is returned, so that it can be handed in.
    const never = status === 'reporting' && recalled === null && setAside.length === 0;
    if (status === 'none' || never)
      return as(ofOffice ? free : 'p-office-1', 'return-assessment', {
        ...{ indicator: id, reason, deadline: dayAfter(scene.today) },
      });
    if (status === 'returned' || status === 'reporting' || status === 'filed')
      return handedIn(scene, indicator);
    if (status === 'confirmed') return as('p-office-1', 'open-assessment', { indicator: id });
    const score = String(random.int(0, Number(weight)));
    return as(person, 'verify-score', { indicator: id, score, reason });
  }
  return undefined;
}

function unmarked({ views, random }: Scene): Needed | undefined {
  for (const { person } of cycleOpened.leaders) {
    const sheet = views.leaderSheets.sheet(CYCLE, person);
    if (sheet?.status === 'submitted' || sheet?.status === 'absent') continue;
    const marks = unitsOf(views).map((unit) => ({ unit, mark: String(random.int(5, 10)) }));
    const recused = new Set(sheet?.recusals.map(({ unit }) => unit) ?? []);
    const wanted = marks.filter(({ unit }) => !recused.has(unit));
    const marked = views.leaderSheets.ownMarks(CYCLE, person);
    const complete = wanted.every(({ unit }) => marked.some((mark) => mark.unit === unit));
    return complete
      ? as(person, 'submit-leader-sheet', { person })
      : as(person, 'mark-leader-sheet', { person, marks: wanted });
  }
  return undefined;
}

function unvoted({ views, codes, random }: Scene): Needed | undefined {
  if (views.standings.ballots(CYCLE) >= 2) return undefined;
  if (codes.length < 2) return as('p-office-1', 'issue-ballot-codes', { count: 3 });
  const ratings = Object.fromEntries(unitsOf(views).map((unit) => [unit, random.pick(['A', 'B', 'C'])]));
  return as('p-nobody', 'cast-ballot', { code: random.pick(codes), ratings });
}

const min = (a: string, b: string): string => (a < b ? a : b);
const dayAfter = (date: string): string => addDays(date, 1);
