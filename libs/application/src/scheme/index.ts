import { PublishSchemeHandler } from './publish-scheme.js';

export { PublishScheme } from './publish-scheme.js';

export const SCHEME_HANDLERS = [PublishSchemeHandler];
