import { useTranslation } from 'react-i18next';
import type { LiveStandingsTarget } from '@kaoping/contracts';
import { barLength, shortPoints, shownPoints } from './shown-points.js';

/** Weight that is carried; while not all of it counts, with a bar of how much does. */
export function CarriedWeight({
  carriedWeight,
  countedWeight,
}: Pick<LiveStandingsTarget, 'carriedWeight' | 'countedWeight'>) {
  const { t } = useTranslation();
  const [carried, counted] = [shortPoints(carriedWeight), shortPoints(countedWeight)];
  return (
    <span className="weight" title={t('weightTitle', { carried, counted })}>
      {shownPoints(carriedWeight)}
      {counted !== carried && (
        <span className="bar" aria-hidden="true">
          <span style={{ inlineSize: `${barLength(countedWeight, carriedWeight)}%` }} />
        </span>
      )}
    </span>
  );
}
