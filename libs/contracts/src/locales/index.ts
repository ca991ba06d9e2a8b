import { en } from './en/index.js';
import { zhCN } from './zh-cn/index.js';

/** Every text of both languages, by namespace, as i18next takes them. */
export const resources = { 'zh-CN': zhCN, en } as const;
