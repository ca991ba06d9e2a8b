export { ruleOfCase } from './case-rule.js';
export { comparatorOf } from './comparator.js';
export { checkDocument, hasFaults, type Checked } from './check-document.js';
export { DOCUMENT_KINDS, type DocumentKind } from './document-kind.js';
export { CHECK_CODES, CHECK_VARIANTS, type CheckCode, type Finding, type Severity } from './finding.js';
