import type { DomainEvent } from '../core/decider.js';
import { streamName } from '../core/streams.js';
import type { Scheme } from './scheme.js';

export const SCHEME_CATEGORY = 'scheme';

export const schemeStream = (scheme: string): string => streamName(SCHEME_CATEGORY, scheme);

export type SchemeEvent = SchemeVersionPublished;

/** A version in force; the next change is the next version. */
export type SchemeVersionPublished = DomainEvent<
  'SchemeVersionPublished',
  { readonly scheme: string; readonly version: number; readonly content: Scheme }
>;
