import { ConfirmOrganisationChangeHandler } from './confirm-organisation-change.js';
import { ProposeOrganisationChangeHandler } from './propose-organisation-change.js';
import { RejectOrganisationChangeHandler } from './reject-organisation-change.js';
import { RenameUnitHandler } from './rename-unit.js';

export { ConfirmOrganisationChange } from './confirm-organisation-change.js';
export { ProposeOrganisationChange } from './propose-organisation-change.js';
export { RejectOrganisationChange } from './reject-organisation-change.js';
export { RenameUnit } from './rename-unit.js';

export const ORGANISATION_HANDLERS = [
  RenameUnitHandler,
  ProposeOrganisationChangeHandler,
  ConfirmOrganisationChangeHandler,
  RejectOrganisationChangeHandler,
];
