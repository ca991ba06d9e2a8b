/** Registers that have a page. Their names stand in addresses, so they are kept. */
export const REGISTER_NAMES = [
  ...(['appeals', 'findings', 'rectifications', 'incentives', 'vetoes', 'consequences'] as const),
  ...(['delegations', 'transitions', 'not-applicable', 'plan-changes', 'organisation'] as const),
  ...(['difficulties', 'assessments', 'corrections', 'reminders'] as const),
] as const;
export type RegisterName = (typeof REGISTER_NAMES)[number];

/** What a list is narrowed and sorted by, as the API takes it. */
export type ListQuery = Readonly<Record<string, string>>;

export type Route =
  | { readonly page: 'standings' }
  | { readonly page: 'work' }
  | {
      readonly page: 'list';
      readonly cycle: string;
      readonly register: RegisterName;
      readonly query: ListQuery;
    }
  | { readonly page: 'item'; readonly cycle: string; readonly register: RegisterName; readonly id: string }
  | {
      readonly page: 'new';
      readonly cycle: string;
      readonly register: RegisterName;
      readonly act: string;
      readonly query: ListQuery;
    }
  | { readonly page: 'units'; readonly cycle: string }
  | { readonly page: 'unit'; readonly cycle: string; readonly unit: string }
  | { readonly page: 'unknown' };

/** Of those who work here. */
export type DeskRoute = Exclude<Route, { readonly page: 'standings' }>;

/**
 * The page that an address names, by what stands behind `#`: a server, a proxy and a saved copy need to know one file only.
 */
export function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const query = Object.fromEntries(new URLSearchParams(search));
  const [cycle = '', place = '', ...rest] = path.split('/').map(decoded);
  if (cycle === '') return { page: 'standings' };
  if (cycle === 'work' && place === '') return { page: 'work' };
  if (place === 'units') {
    const [unit] = rest;
    return unit === undefined ? { page: 'units', cycle } : { page: 'unit', cycle, unit };
  }
  const register = REGISTER_NAMES.find((name) => name === place);
  if (register === undefined) return { page: 'unknown' };
  const [id, act] = rest;
  if (id === undefined) return { page: 'list', cycle, register, query };
  return id === 'new' && act !== undefined
    ? { page: 'new', cycle, register, act, query }
    : { page: 'item', cycle, register, id };
}

/** The address of a page, for a link. */
export function hrefOf(route: Exclude<Route, { readonly page: 'unknown' }>): string {
  switch (route.page) {
    case 'standings':
      return '#/';
    case 'work':
      return '#/work';
    case 'list':
      return at([route.cycle, route.register], route.query);
    case 'item':
      return at([route.cycle, route.register, route.id]);
    case 'new':
      return at([route.cycle, route.register, 'new', route.act], route.query);
    case 'units':
      return at([route.cycle, 'units']);
    case 'unit':
      return at([route.cycle, 'units', route.unit]);
  }
}

function at(parts: readonly string[], query: ListQuery = {}): string {
  const search = new URLSearchParams(query).toString();
  return `#/${parts.map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`;
}

/** An address somebody typed may hold a `%` that means nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
