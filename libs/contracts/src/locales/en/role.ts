import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/role.js';

export const role: SameKeys<typeof zh.role> = {
  clerk: 'clerk',
  head: 'head of the unit',
  office: 'appraisal office',
  inspector: 'inspection team',
  supervisor: 'supervisor',
  chair: 'chair',
  auditor: 'auditor',
  sysadmin: 'system administrator',
  secadmin: 'security administrator',
};
