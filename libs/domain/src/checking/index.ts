export { comparatorOf, ruleOfCase } from './case-rule.js';
export { checkDocument, hasFaults, type Checked } from './check-document.js';
export { DOCUMENT_KINDS, type DocumentKind } from './document-kind.js';
export { CHECK_CODES, type CheckCode, type Finding, type Severity } from './finding.js';
