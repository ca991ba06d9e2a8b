import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';
import './veto-mark.css';

/** Says that the unit has lost its eligibility for the awards of the year; its rank stays. */
export function AwardsMark({ awardsLost }: Pick<LiveStandingRow, 'awardsLost'>) {
  const { t } = useTranslation();
  if (!awardsLost) return null;
  return (
    <small className="veto" title={t('awards.why')}>
      {t('awards.mark')}
      <span className="for-ears">{t('awards.why')}</span>
    </small>
  );
}
