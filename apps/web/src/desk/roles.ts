export type Role =
  'clerk' | 'head' | 'office' | 'inspector' | 'supervisor' | 'chair' | 'auditor' | 'sysadmin' | 'secadmin';
