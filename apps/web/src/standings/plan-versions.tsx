import { useTranslation } from 'react-i18next';
import type { LiveStandingsPlan } from '@kaoping/contracts';
import { dayText } from '../page/clock-text.js';

/** What has become of the plan in mid-year: both versions of every weight that the table was counted with. */
export function PlanVersions({ plan }: { readonly plan: LiveStandingsPlan | null }) {
  const { t } = useTranslation();
  if (plan === null || plan.changes.length === 0) return null;
  return (
    <>
      <dt>{t('foot.plan')}</dt>
      <dd>
        {plan.changes.map(({ version, at, document, indicators }) => (
          <p key={version}>
            {t('foot.planVersion', {
              version,
              day: at === null ? t('absent.none') : dayText(at),
              document: document ?? t('absent.none'),
            })}
            {indicators.map(({ indicator, from, to }) => (
              <span key={indicator}> {t(weightKey(from, to), { indicator, from, to })}</span>
            ))}
          </p>
        ))}
      </dd>
    </>
  );
}

function weightKey(from: string | null, to: string | null): string {
  if (from === null) return 'weight.added';
  return to === null ? 'weight.removed' : from === to ? 'weight.kept' : 'weight.changed';
}
