export { componentOf } from './component-of.js';
export {
  decideScheme,
  schemeDecider,
  type PublishSchemeVersionCommand,
  type SchemeCommand,
} from './decide.js';
export { demoScheme } from './demo-scheme.js';
export * from './events.js';
export type { SchemeFault } from './faults.js';
export { noticeLimits, type NoticeLimits } from './notice-limits.js';
export { refuseScheme, schemeRefusals } from './refusals.js';
export * from './scheme.js';
export { schemeJsonSchema } from './scheme-schema.js';
export { schemeMisfits, schemeShape } from './scheme-shape.js';
export { STAGE_ORDER } from './stage-order.js';
export { evolveScheme, noScheme, type SchemeState } from './state.js';
export { schemeFaults, schemeProblems, scoringProblems } from './validate.js';
