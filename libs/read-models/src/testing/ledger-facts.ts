import {
  breachCatalogueStream,
  difficultyStream,
  rankBonusStream,
  rectificationStream,
  vetoStream,
  type DifficultyEvent,
  type RankBonusEvent,
  type RectificationEvent,
  type VetoEvent,
} from '@kaoping/domain';
import type { Teller, Told } from './log.js';
import { CYCLE } from './world.js';

const onVeto = (event: VetoEvent): Told => ({
  stream: vetoStream(event.data.cycle, event.data.unit),
  event,
});
const onBonus = (event: RankBonusEvent): Told => ({
  stream: rankBonusStream(event.data.cycle, event.data.bonus),
  event,
});

const vetoed = { cycle: CYCLE, unit: 'u02', reason: '发生较大事故' };
const counted = { cycle: CYCLE, bonus: 'b1', counts: { u01: 5, u02: 4 } };

export const vetoProposed: Teller<'VetoProposed'> = (change = {}) =>
  onVeto({ type: 'VetoProposed', data: { ...vetoed, proposedBy: 'p1', ...change } });

export const vetoConfirmed: Teller<'VetoConfirmed'> = (change = {}) =>
  onVeto({ type: 'VetoConfirmed', data: { ...vetoed, confirmedBy: 'l1', ...change } });

export const vetoRevoked: Teller<'VetoRevoked'> = (change = {}) =>
  onVeto({ type: 'VetoRevoked', data: { ...vetoed, reason: '责任认定变更', revokedBy: 'l1', ...change } });

export const bonusAwarded: Teller<'RankBonusAwarded'> = (change = {}) =>
  onBonus({
    type: 'RankBonusAwarded',
    data: {
      ...{ ...counted, awardedBy: 'p1' },
      awards: [
        { unit: 'u01', rank: 1, points: '3' },
        { unit: 'u02', rank: 2, points: '2' },
      ],
      ...change,
    },
  });

export const bonusRevised: Teller<'RankBonusRevised'> = (change = {}) =>
  onBonus({
    type: 'RankBonusRevised',
    data: {
      ...{ ...counted, counts: { u03: 9 }, revisedBy: 'p1', reason: '漏计' },
      awards: [{ unit: 'u03', rank: 1, points: '3' }],
      ...change,
    },
  });

export const catalogueIssued: Teller<'BreachCatalogueIssued'> = (change = {}) => ({
  stream: breachCatalogueStream(change.cycle ?? CYCLE),
  event: {
    type: 'BreachCatalogueIssued',
    data: {
      ...{ cycle: CYCLE, version: 1, issuedBy: 'p1' },
      breaches: [{ code: 'CD-01', name: '迟到', points: '0.5', most: '0.75' }],
      ...change,
    },
  },
});

const onOrder = (event: RectificationEvent): Told => ({
  stream: rectificationStream(event.data.cycle, event.data.order),
  event,
});
const toRectify = { cycle: CYCLE, order: 'o1', unit: 'u01' };
const within = (until: string) => ({ until, workingDays: 5, calendar: 'weekends' });
const terms = { planBy: within('2024-08-13'), reportBy: within('2024-09-03') };

export const rectificationOrdered: Teller<'RectificationOrdered'> = (change = {}) =>
  onOrder({
    type: 'RectificationOrdered',
    data: {
      ...{ ...toRectify, level: 'ordinary', matter: '台账不全', requirement: '补齐台账' },
      ...{ closer: 'l1', orderedBy: 'p1', ...terms, ...change },
    },
  });

export const rectificationPlanned: Teller<'RectificationPlanned'> = (change = {}) =>
  onOrder({
    type: 'RectificationPlanned',
    data: { ...toRectify, plan: '两周内补齐', plannedBy: 'p2', ...change },
  });

export const rectificationReported: Teller<'RectificationReported'> = (change = {}) =>
  onOrder({
    type: 'RectificationReported',
    data: {
      ...{ ...toRectify, report: '已补齐', evidence: ['a'.repeat(64)], reportedBy: 'p2' },
      ...change,
    },
  });

export const rectificationInspected: Teller<'RectificationInspected'> = (change = {}) =>
  onOrder({
    type: 'RectificationInspected',
    data: {
      ...{ ...toRectify, outcome: 'passed', opinion: '属实', inspectors: ['i1', 'i2'], recordedBy: 'i1' },
      ...change,
    },
  });

export const rectificationClosed: Teller<'RectificationClosed'> = (change = {}) =>
  onOrder({ type: 'RectificationClosed', data: { ...toRectify, closedBy: 'l1', ...change } });

export const rectificationRepeated: Teller<'RectificationRepeated'> = (change = {}) =>
  onOrder({
    type: 'RectificationRepeated',
    data: { ...toRectify, round: 2, reason: '未补齐', repeatedBy: 'l1', ...terms, ...change },
  });

export const surchargeImposed: Teller<'SurchargeImposed'> = (change = {}) =>
  onOrder({ type: 'SurchargeImposed', data: { ...toRectify, round: 2, points: '0.5', ...change } });

export const rectificationWaived: Teller<'RectificationWaived'> = (change = {}) =>
  onOrder({
    type: 'RectificationWaived',
    data: { ...toRectify, reason: '职能已划出', waivedBy: 'l1', ...change },
  });

const onDifficulty = (event: DifficultyEvent): Told => ({
  stream: difficultyStream(event.data.cycle, event.data.unit),
  event,
});
const factored = { cycle: CYCLE, unit: 'u01', reason: '任务繁重' };

export const difficultyDeclared: Teller<'DifficultyDeclared'> = (change = {}) =>
  onDifficulty({
    type: 'DifficultyDeclared',
    data: { ...factored, factor: '1.1', declaredBy: 'p1', ...change },
  });

export const difficultyApproved: Teller<'DifficultyApproved'> = (change = {}) =>
  onDifficulty({
    type: 'DifficultyApproved',
    data: { ...factored, factor: '1.1', approvedBy: 'l1', ...change },
  });

export const difficultyRevoked: Teller<'DifficultyRevoked'> = (change = {}) =>
  onDifficulty({
    type: 'DifficultyRevoked',
    data: { ...factored, reason: '任务已调整', revokedBy: 'l1', ...change },
  });
