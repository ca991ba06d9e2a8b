import type { Decider } from '../core/decider.js';
import { ID_GRAMMAR } from '../core/streams.js';
import { SCHEME_CATEGORY, type SchemeEvent } from './events.js';
import { refuseScheme } from './refusals.js';
import { sameContent } from './same-content.js';
import { schemeMisfit } from './scheme-shape.js';
import type { Scheme } from './scheme.js';
import { evolveScheme, noScheme, type SchemeState } from './state.js';
import { schemeFaults } from './validate.js';

export type SchemeCommand = PublishSchemeVersionCommand;

export interface PublishSchemeVersionCommand {
  readonly type: 'PublishSchemeVersion';
  /** As it came in: its shape is checked here, and its version must follow the last one. */
  readonly scheme: Scheme;
}

export function decideScheme({ scheme }: SchemeCommand, state: SchemeState): readonly SchemeEvent[] {
  const misfit = schemeMisfit(scheme);
  if (misfit !== null) throw refuseScheme.SCHEME_SHAPE_INVALID({ path: misfit });
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
  const [fault] = schemeFaults(scheme);
  if (fault !== undefined) throw refuseScheme[fault.code](fault.params);
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

function assertIdentity({ id }: Scheme, state: SchemeState): void {
  if (!ID_GRAMMAR.test(id)) throw refuseScheme.SCHEME_ID_INVALID({ found: id });
  if (state.status === 'published' && state.id !== id) {
    throw refuseScheme.SCHEME_ID_CHANGED({ expected: state.id, found: id });
  }
}
