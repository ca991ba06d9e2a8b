/** The primary language first: it is used where nothing else is asked for. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** First language of an `Accept-Language` header that we have; Chinese when it names none. */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase() ?? '');
  const first = wanted.find((tag) => tag.startsWith('zh') || tag.startsWith('en'));
  return first?.startsWith('en') === true ? 'en' : 'zh-CN';
}

const SEPARATOR: Readonly<Record<Language, string>> = { 'zh-CN': '、', en: ', ' };

/** Several things in one sentence; a dash where there is none. */
export function listOf(language: Language, values: readonly string[]): string {
  return values.length === 0 ? '—' : values.join(SEPARATOR[language]);
}
