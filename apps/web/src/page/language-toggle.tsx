import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../i18n.js';

/** Names the language that it switches to, in that language. */
export function LanguageToggle() {
  const { i18n } = useTranslation();
  const chinese = i18n.language === 'zh-CN';
  return (
    <button
      type="button"
      className="quiet"
      lang={chinese ? 'en' : 'zh-CN'}
      onClick={() => chooseLanguage(chinese ? 'en' : 'zh-CN')}
    >
      {chinese ? 'English' : '中文'}
    </button>
  );
}
