import { built } from './built.mjs';

const { resources } = await built('contracts');

/** A text of a namespace, as it is written: parameters in braces, `{stage}`. Throws where there is none. */
export function textOf(language, namespace, key) {
  const text = resources[language][namespace]?.[key];
  if (typeof text !== 'string') throw new Error(`no text for ${namespace}:${key} in ${language}`);
  return text.replaceAll(/\{\{\s*([^},]+?)\s*(?:,[^}]*)?\}\}/g, '{$1}');
}

export const chinese = (namespace, key) => textOf('zh-CN', namespace, key);
export const english = (namespace, key) => textOf('en', namespace, key);

/** `office` 考评办 */
export const named = (namespace, key) => `\`${key}\` ${chinese(namespace, key)}`;
