import type { Decider } from '../core/decider.js';
import { ID_GRAMMAR } from '../core/streams.js';
import { SCHEME_CATEGORY, type SchemeEvent } from './events.js';
import { refuseScheme } from './refusals.js';
import { sameContent } from '../core/same-content.js';
import { schemeMisfits } from './scheme-shape.js';
import type { Scheme } from './scheme.js';
import { evolveScheme, noScheme, type SchemeState } from './state.js';
import { schemeProblems } from './validate.js';

export type SchemeCommand = PublishSchemeVersionCommand;

export interface PublishSchemeVersionCommand {
  readonly type: 'PublishSchemeVersion';
  /** As it came in: its shape is checked here, and its version must follow the last one. */
  readonly scheme: Scheme;
}

/** Publishes the next version; the same content again is nothing new, other content under a version in force is refused. */
export function decideScheme({ scheme }: SchemeCommand, state: SchemeState): readonly SchemeEvent[] {
  // Of something else than a scheme, no other field can be asked.
  if (schemeMisfits(scheme).length > 0) refuseAll(scheme);
  const versions = state.status === 'none' ? [] : state.versions;
  const inForce = versions[scheme.version - 1];
  if (inForce !== undefined) {
    if (sameContent(inForce, scheme)) return [];
    throw refuseScheme.SCHEME_VERSION_IN_FORCE({ version: scheme.version });
  }
  assertIdentity(scheme, state);
  const expected = versions.length + 1;
  if (scheme.version !== expected)
    throw refuseScheme.SCHEME_VERSION_NOT_NEXT({ expected, found: scheme.version });
  refuseAll(scheme);
  return [
    { type: 'SchemeVersionPublished', data: { scheme: scheme.id, version: scheme.version, content: scheme } },
  ];
}

export const schemeDecider: Decider<SchemeState, SchemeCommand, SchemeEvent> = {
  category: SCHEME_CATEGORY,
  initial: noScheme,
  decide: decideScheme,
  evolve: evolveScheme,
};

/** By the first fault; all of them go with it, so that nobody mends a scheme one refusal at a time. */
function refuseAll(scheme: Scheme): void {
  const faults = schemeProblems(scheme);
  const [fault] = faults;
  if (fault !== undefined) throw refuseScheme[fault.code](fault.params, faults);
}

function assertIdentity({ id }: Scheme, state: SchemeState): void {
  if (!ID_GRAMMAR.test(id)) throw refuseScheme.SCHEME_ID_INVALID({ found: id });
  if (state.status === 'published' && state.id !== id) {
    throw refuseScheme.SCHEME_ID_CHANGED({ expected: state.id, found: id });
  }
}
