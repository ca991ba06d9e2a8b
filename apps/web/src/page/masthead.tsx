import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageToggle } from './language-toggle.js';
import './masthead.css';

/** Title of the page, what it is about, and what leads elsewhere. */
export function Masthead({
  title,
  subject,
  children,
}: {
  /** Of the live standings unless told. */
  readonly title?: string;
  readonly subject: string | null;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <header className="masthead">
      <div className="masthead-inner">
        <img className="mark" src="/favicon.svg" alt="" width="40" height="40" />
        <div className="masthead-title">
          <h1>{title ?? t('title')}</h1>
          <p lang={subject === null ? undefined : 'zh-CN'}>{subject ?? t('product')}</p>
        </div>
        <div className="masthead-tools">
          {children}
          <a className="quiet api-link" href="/api/docs">
            {t('apiDocs')}
          </a>
          <LanguageToggle />
        </div>
      </div>
    </header>
  );
}
