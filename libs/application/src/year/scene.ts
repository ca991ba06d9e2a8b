import type { Script } from './script.js';

/** Parts of the year in the order in which they begin; codes of the progress display (`act:<code>` in the language files). */
export type ActName =
  | 'opening'
  | 'planning'
  | 'reporting'
  | 'checking'
  | 'inspecting'
  | 'rewarding'
  | 'self-evaluation'
  | 'verification'
  | 'veto'
  | 'evaluation'
  | 'result'
  | 'appeals'
  | 'follow-up';

/** Something that happens at one time: a report with its proof, one unit's claim, a meeting. */
export interface Scene {
  readonly act: ActName;
  /** ISO instant at which it begins. */
  readonly at: string;
  readonly play: () => Script;
}

/** In the order of time; scenes of the same instant keep the order in which they were told. */
export function inOrder(scenes: readonly Scene[]): readonly Scene[] {
  return [...scenes].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
