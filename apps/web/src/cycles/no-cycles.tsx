import { useTranslation } from 'react-i18next';
import { Message } from '../page/message.js';

/** A server with nothing to see is no error: says how to begin, and who may see more. */
export function NoCycles() {
  const { t } = useTranslation();
  return (
    <Message title={t('empty.title')}>
      <p>{t('empty.advice')}</p>
      <ol>
        <li>
          {t('empty.signIn')} <code>POST /api/v1/session</code>
        </li>
        <li>
          {t('empty.publishScheme')} <code>POST /api/v1/schemes/{'{scheme}'}/versions</code>
        </li>
        <li>
          {t('empty.openCycle')} <code>POST /api/v1/cycles</code>
        </li>
      </ol>
      <p>{t('empty.notPublic')}</p>
      <p>
        {t('empty.demo')} <code>KAOPING_DEMO=on</code>
      </p>
      <p className="actions">
        <a href="/api/docs">{t('apiDocs')}</a>
      </p>
    </Message>
  );
}
