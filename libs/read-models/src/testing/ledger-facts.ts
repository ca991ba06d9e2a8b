import {
  breachCatalogueStream,
  difficultyStream,
  rankBonusStream,
  vetoStream,
  type DifficultyEvent,
  type RankBonusEvent,
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
