import { componentOf, type PublicComponent } from '@kaoping/domain';
import type { ReadModels } from '@kaoping/read-models';
import { schemeOf } from '../cycle/look-up.js';
import { refusePublicEvaluation } from './refusals.js';

/** How the public votes in this cycle. @throws CYCLE_UNKNOWN, PUBLIC_EVALUATION_NOT_IN_SCHEME */
export function publicComponentOf(views: ReadModels, cycle: string): PublicComponent {
  const component = componentOf(schemeOf(views, cycle), 'public');
  if (component === undefined) throw refusePublicEvaluation.PUBLIC_EVALUATION_NOT_IN_SCHEME();
  return component;
}
