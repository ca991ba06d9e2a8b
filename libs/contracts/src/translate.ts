import { createInstance } from 'i18next';
import type { Language } from './language.js';
import { resources } from './locales/index.js';
import { ofOne } from './of-one.js';
import { zhCN } from './locales/zh-cn/index.js';
import { interpolation, paramFormatter } from './param-formatter.js';

const texts = createInstance().use(paramFormatter);
void texts.init({
  resources,
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  ns: Object.keys(zhCN),
  defaultNS: 'page',
  interpolation,
  // A code may be thrown without one of its parameters; braces in an answer would help nobody.
  missingInterpolationHandler: () => '',
  // Resources are in the bundle: loading them on the spot keeps `translate` synchronous.
  initAsync: false,
});

/**
 * A text in the user's language.
 *
 * @param key `namespace:key`, e.g. `refusal:STAGE_BLOCKED`
 * @param params values the text names; lists are joined and codes put into words as the text asks
 */
export function translate(
  language: Language,
  key: string,
  params: Readonly<Record<string, unknown>> = {},
): string {
  const text = texts.getFixedT(language)(key, { ...params });
  return language === 'en' ? ofOne(text) : text;
}

/** Whether the language files know the key; the tests ask this for every code. */
export function hasText(language: Language, key: string): boolean {
  return texts.exists(key, { lng: language, fallbackLng: [] });
}
