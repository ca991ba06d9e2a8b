import { describe, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { schemeDecider, type SchemeCommand } from './decide.js';
import { demoScheme } from './demo-scheme.js';
import type { SchemeEvent } from './events.js';
import type { SchemeFault } from './faults.js';
import type { Scheme } from './scheme.js';

const publish = (scheme: Scheme): SchemeCommand => ({ type: 'PublishSchemeVersion', scheme });
const published = (content: Scheme): SchemeEvent => ({
  type: 'SchemeVersionPublished',
  data: { scheme: content.id, version: content.version, content },
});
const COMPONENTS = 'target | leader | public | incentive | inspection | rollup';
const second: Scheme = { ...demoScheme, version: 2, ties: 'dense' };

describe('versions of a scheme', () => {
  it('the office publishes the first version', () => {
    given(schemeDecider, [])
      .when(publish(demoScheme))
      .then([published(demoScheme)]);
  });

  it('the next change is the next version', () => {
    given(schemeDecider, [published(demoScheme)])
      .when(publish(second))
      .then([published(second)]);
  });

  it('a version in force with the same content changes nothing, whatever the order of its keys', () => {
    const shuffled = Object.fromEntries(Object.entries(demoScheme).reverse()) as Scheme;
    given(schemeDecider, [published(demoScheme), published(second)])
      .when(publish(shuffled))
      .then([]);
  });

  it('a version in force never changes', () => {
    given(schemeDecider, [published(demoScheme), published(second)])
      .when(publish({ ...demoScheme, noticeDays: 5 }))
      .refuses('SCHEME_VERSION_IN_FORCE', { version: 1 });
  });

  it('no version is skipped', () => {
    given(schemeDecider, [])
      .when(publish(second))
      .refuses('SCHEME_VERSION_NOT_NEXT', { expected: 1, found: 2 });
    given(schemeDecider, [published(demoScheme)])
      .when(publish({ ...demoScheme, version: 0 }))
      .refuses('SCHEME_VERSION_NOT_NEXT', { expected: 2, found: 0 });
  });

  it('a stream holds the versions of one scheme, whose id can be part of its name', () => {
    given(schemeDecider, [published(demoScheme)])
      .when(publish({ ...second, id: 'daxiang-2023' }))
      .refuses('SCHEME_ID_CHANGED', { expected: 'quanzhou-2024', found: 'daxiang-2023' });
    given(schemeDecider, [])
      .when(publish({ ...demoScheme, id: '泉州_2024' }))
      .refuses('SCHEME_ID_INVALID', { found: '泉州_2024' });
  });
});

/** The demo scheme with one component written otherwise. */
function changed(id: string, fields: object): object {
  const components = demoScheme.components.map((one) => (one.id === id ? { ...one, ...fields } : one));
  return { ...demoScheme, components };
}

describe('what comes in', () => {
  it.each<[string, unknown, SchemeFault['params']]>([
    ['nothing', null, { path: '', problem: 'wrong-type', expected: 'object', found: 'null' }],
    ['a list', [], { path: '', problem: 'wrong-type', expected: 'object', found: '[]' }],
    [
      'a missing field',
      { ...demoScheme, formula: undefined },
      { path: 'formula', problem: 'missing', expected: 'text', found: 'nothing' },
    ],
    [
      'a number where a decimal string belongs',
      changed('incentive', { cap: 5 }),
      { path: 'components.3.cap', problem: 'wrong-type', expected: 'text', found: '5' },
    ],
    [
      'an unknown component',
      changed('leader', { id: 'survey' }),
      { path: 'components.1.id', problem: 'wrong-value', expected: COMPONENTS, found: '"survey"' },
    ],
    [
      'a component that every object knows',
      changed('leader', { id: 'constructor' }),
      { path: 'components.1.id', problem: 'wrong-value', expected: COMPONENTS, found: '"constructor"' },
    ],
    [
      'a field of no meaning',
      changed('inspection', { colour: 'red' }),
      {
        path: 'components.4.colour',
        problem: 'unknown-field',
        expected: 'id | name | floor | cap | answerWorkingDays | secondSignatureAbove',
        found: '"red"',
      },
    ],
    [
      'bands that are no list',
      { ...demoScheme, bands: { 优秀: '90' } },
      { path: 'bands', problem: 'wrong-type', expected: 'list', found: '{"优秀":"90"}' },
    ],
    [
      'a weight that is no text',
      changed('leader', { weights: { p1: 2 } }),
      { path: 'components.1.weights.p1', problem: 'wrong-type', expected: 'text', found: '2' },
    ],
    [
      'endless decimals',
      { ...demoScheme, scoreDecimals: Infinity },
      { path: 'scoreDecimals', problem: 'wrong-type', expected: 'number', found: 'null' },
    ],
  ])('JSON that is no scheme is refused where it departs: %s', (_, json, params) => {
    given(schemeDecider, [])
      .when(publish(json as Scheme))
      .refuses('SCHEME_SHAPE_INVALID', params);
  });
});
