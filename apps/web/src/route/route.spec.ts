import { describe, expect, it } from '@jest/globals';
import { hrefOf, routeOf, type Route } from './route.js';

describe('the address of a page', () => {
  it.each<Exclude<Route, { readonly page: 'unknown' }>>([
    { page: 'standings' },
    { page: 'work' },
    { page: 'list', cycle: 'y2026', register: 'appeals', query: {} },
    { page: 'list', cycle: 'y2026', register: 'appeals', query: { unit: 'u06', sort: '-filedAt' } },
    { page: 'item', cycle: 'y2026', register: 'findings', id: 'f-1' },
    { page: 'new', cycle: 'y2026', register: 'appeals', act: 'file-appeal', query: { unit: 'u06' } },
    { page: 'units', cycle: 'y2026' },
    { page: 'unit', cycle: 'y2026', unit: 'u08' },
  ])('of $page leads back to it', (route) => {
    expect(routeOf(hrefOf(route))).toEqual(route);
  });

  it('without anything behind # is the public page', () => {
    expect(routeOf('')).toEqual({ page: 'standings' });
  });

  it.each(['#/y2026/weather', '#/y2026', '#/work/hard'])('%s is unknown', (hash) => {
    expect(routeOf(hash)).toEqual({ page: 'unknown' });
  });

  it('takes a % that means nothing as it stands', () => {
    expect(routeOf('#/y2026/findings/%E')).toEqual({
      ...{ page: 'item', cycle: 'y2026', register: 'findings', id: '%E' },
    });
  });
});
