import { useTranslation } from 'react-i18next';
import type { PageProblem } from '../http/page-problem.js';
import { Message } from './message.js';

/** Says in words why there is nothing to see. The page tries again by itself unless the problem is a lasting one. */
export function ProblemMessage({
  problem,
  onRetry,
}: {
  readonly problem: PageProblem;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Message alert title={t(`problem.${problem.kind}.title`)}>
      <p>{t(`problem.${problem.kind}.advice`)}</p>
      {problem.detail !== null && <p className="muted">{t('problem.said', { detail: problem.detail })}</p>}
      {!problem.lasting && <p className="muted">{t('problem.retrying')}</p>}
      <p className="actions">
        <button type="button" className="solid" onClick={onRetry}>
          {t('retry')}
        </button>
        <a href="/api/docs">{t('apiDocs')}</a>
      </p>
    </Message>
  );
}
