import type { SameKeys } from '../same-keys.js';
import type { phase as zh } from '../zh-cn/phase.js';

export const phase: SameKeys<typeof zh> = {
  provisional: 'provisional',
  computed: 'computed',
  decided: 'decided',
  final: 'final',
};
