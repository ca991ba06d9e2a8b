import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import { breachCatalogueDecider, type BreachCatalogueCommand } from './decide.js';
import type { Breach, BreachCatalogueEvent } from './events.js';

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const duty: Breach = { code: 'ZB-01', name: '值班脱岗', points: '0.5', most: '3', inCharge: 'u03' };
const report: Breach = { code: 'TB-02', name: '未按时填报', points: '0.5', by: 'head', mostAtOnce: '2' };

const issue = (change: Partial<BreachCatalogueCommand> = {}): BreachCatalogueCommand => ({
  ...{ type: 'IssueBreachCatalogue', cycle: 'y2024', breaches: [duty, report], units: ['u03', 'u14'] },
  ...{ openStages: ['drafting'], actor: OFFICER, ...change },
});
const issued = (change: Partial<BreachCatalogueEvent['data']> = {}): BreachCatalogueEvent => ({
  type: 'BreachCatalogueIssued',
  data: { cycle: 'y2024', version: 1, breaches: [duty, report], issuedBy: 'p-office', ...change },
});
const nothing = given(breachCatalogueDecider, []);
const priced = (change: Partial<Breach>) => nothing.when(issue({ breaches: [{ ...duty, ...change }] }));

describe('a catalogue of breaches', () => {
  it('is issued with prices, caps and sections in charge, before or during the year', () => {
    nothing.when(issue()).then([issued()]);
    nothing.when(issue({ openStages: ['verification'] })).then([issued()]);
    nothing.when(issue({ openStages: ['computation'] })).refuses('CATALOGUE_STAGE_CLOSED', {
      open: ['computation'],
      needed: ['drafting', 'review', 'entry', 'execution', 'self-evaluation', 'verification'],
    });
  });

  it('is replaced as a whole, with a reason', () => {
    const dearer = [{ ...duty, points: '1' }];
    given(breachCatalogueDecider, [issued()])
      .when(issue({ breaches: dearer }))
      .refuses('REASON_MISSING');
    given(breachCatalogueDecider, [issued()])
      .when(issue({ breaches: dearer, reason: '屡查屡犯' }))
      .then([issued({ version: 2, breaches: dearer, reason: '屡查屡犯' })]);
  });

  it('lists something, each breach once by code and by name', () => {
    nothing.when(issue({ breaches: [] })).refuses('CATALOGUE_EMPTY');
    nothing
      .when(issue({ breaches: [duty, { ...report, code: 'ZB-01' }] }))
      .refuses('BREACH_REPEATED', { breach: 'ZB-01' });
    nothing
      .when(issue({ breaches: [duty, { ...report, name: '值班脱岗' }] }))
      .refuses('BREACH_REPEATED', { breach: '值班脱岗' });
    nothing
      .when(issue({ breaches: [duty, { ...report, name: '值班 脱岗' }] }))
      .refuses('BREACH_REPEATED', { breach: '值班 脱岗' });
    priced({ code: '值班' }).refuses('BREACH_CODE_INVALID', { code: '值班' });
    priced({ name: ' ' }).refuses('BREACH_NAME_MISSING', { code: 'ZB-01' });
    priced({ inCharge: 'u99' }).refuses('UNIT_UNKNOWN', { unit: 'u99' });
  });

  it.each(['0', '-1', '0.125', '101', 'x'])('prices nothing at %j', (points) => {
    priced({ points }).refuses('BREACH_PRICE_INVALID', { code: 'ZB-01', points });
  });

  it.each(['0.4', 'x', '100.5'])('caps nothing at %j', (cap) => {
    priced({ most: cap }).refuses('BREACH_CAP_INVALID', { code: 'ZB-01', cap, points: '0.5' });
    priced({ mostAtOnce: cap }).refuses('BREACH_CAP_INVALID', { code: 'ZB-01', cap, points: '0.5' });
  });
});
