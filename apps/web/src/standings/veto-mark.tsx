import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';
import { shownPoints } from './shown-points.js';
import './veto-mark.css';

/** Says that a veto is in force, why, and what the score would be without it. */
export function VetoMark({ veto }: Pick<LiveStandingRow, 'veto'>) {
  const { t } = useTranslation();
  if (veto === null) return null;
  const before = veto.beforeVeto === null ? t('absent.none') : shownPoints(veto.beforeVeto);
  return (
    <small className="veto" title={t('veto.why', { reason: veto.reason, before })}>
      {t('veto.mark')}
      <span className="for-ears">{t('veto.why', { reason: veto.reason, before })}</span>
    </small>
  );
}
