import { interpolation, LANGUAGES, paramFormatter, resources, type Language } from '@kaoping/contracts';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';

const REMEMBERED_AS = 'kaoping.language';

/** Texts of the pages, Chinese unless the reader has chosen otherwise on this machine. */
export const i18n = createInstance();

void i18n
  .use(initReactI18next)
  .use(paramFormatter)
  .init({
    resources,
    lng: rememberedLanguage(),
    fallbackLng: 'zh-CN',
    ns: ['page'],
    defaultNS: 'page',
    interpolation,
    initAsync: false,
  });
showLanguage();
i18n.on('languageChanged', showLanguage);

export function chooseLanguage(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED_AS, language);
  } catch {
    // Storage is switched off: the choice lasts as long as the page.
  }
  void i18n.changeLanguage(language);
}

function rememberedLanguage(): Language {
  try {
    return LANGUAGES.find((language) => language === localStorage.getItem(REMEMBERED_AS)) ?? 'zh-CN';
  } catch {
    return 'zh-CN';
  }
}

/** Screen readers choose their voice, browsers their fonts and hyphens, by the language of the document. */
function showLanguage(): void {
  document.documentElement.lang = i18n.language;
  document.title = i18n.t('title');
}
