import { useTranslation } from 'react-i18next';
import type { PageProblem } from '../http/page-problem.js';
import { Message } from '../page/message.js';
import { SignIn } from '../session/sign-in.js';

/** Why a page of the desk has nothing to show, and what to do about it. */
export function DeskProblem({
  problem,
  onRetry,
}: {
  readonly problem: PageProblem;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  if (problem.status === 401) return <SignIn />;
  const unknown = problem.kind === 'unknown';
  const kind = problem.kind === 'not-public' ? 'forbidden' : problem.kind;
  return (
    <Message alert title={t(`desk.problem.${kind}`)}>
      <p>{problem.detail ?? t(unknown ? 'desk.problem.unknownAdvice' : 'desk.refused.unreachable')}</p>
      <p className="actions">
        <button type="button" className="solid" onClick={onRetry}>
          {t('retry')}
        </button>
        <a href="#/work">{t('desk.nav.work')}</a>
      </p>
    </Message>
  );
}
