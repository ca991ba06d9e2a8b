import type { RuleType } from '../../scoring/rules/index.js';
import type { GivenText } from '../given.js';

/** A sentence, what stands beside it, one observation and what it earns, worked out by hand. */
export type AcceptedRow = readonly [string, GivenText, object | null, string];
export type AcceptedTable = Readonly<Partial<Record<RuleType, readonly AcceptedRow[]>>>;
