import { access } from './access.js';
import { appeal } from './appeal.js';
import { assessment } from './assessment.js';
import { calendar } from './calendar.js';
import { consequence } from './consequence.js';
import { cycle } from './cycle.js';
import { delegation } from './delegation.js';
import { edge } from './edge.js';
import { evaluation } from './evaluation.js';
import { inspection } from './inspection.js';
import { ledger } from './ledger.js';
import { organisation } from './organisation.js';
import { plan } from './plan.js';
import { result } from './result.js';
import { scheme } from './scheme.js';
import { year } from './year.js';

export const refusal = {
  ...calendar,
  ...consequence,
  ...cycle,
  ...delegation,
  ...organisation,
  ...scheme,
  ...plan,
  ...assessment,
  ...inspection,
  ...ledger,
  ...evaluation,
  ...result,
  ...appeal,
  ...access,
  ...edge,
  ...year,
};
