import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';
import { shownPoints } from './shown-points.js';
import './cap-mark.css';

type Incentives = Pick<LiveStandingRow, 'components' | 'incentiveClaimed' | 'incentiveCaps'>;

/** Says what was claimed and granted where less of it counts, and which cap held. */
export function CapMark({ components, incentiveClaimed, incentiveCaps }: Incentives) {
  const { t } = useTranslation();
  if (incentiveCaps.length === 0) return null;
  const granted = shownPoints(components.incentiveGranted);
  const caps = incentiveCaps.map((cap) =>
    t(cap.name === null ? 'cap.total' : 'cap.class', {
      name: cap.name,
      granted: shownPoints(cap.granted),
      counted: shownPoints(cap.counted),
    }),
  );
  const why = [t('cap.claimed', { claimed: shownPoints(incentiveClaimed), granted }), ...caps].join(
    t('news.separator'),
  );
  return (
    <small className="cap" title={why}>
      {t('cap.mark', { granted })}
      <span className="for-ears">{why}</span>
    </small>
  );
}
