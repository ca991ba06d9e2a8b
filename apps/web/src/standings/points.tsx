import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';
import { absenceOf, type ComponentId } from './absent.js';
import { Flashing } from './flashing.js';
import { isZero, shownPoints } from './shown-points.js';

interface PointsProps {
  readonly row: LiveStandingRow;
  readonly cell: ComponentId | 'total';
  readonly sealed: boolean;
}

/** One number of a row, rounded for the eye and exact in its title; what is not there says why. */
export function Points({ row, cell, sealed }: PointsProps) {
  const { t } = useTranslation();
  const points = cell === 'total' ? row.total : row.components[cell];
  if (points === null) {
    const { shown, why } = absenceOf(cell, row, sealed);
    return (
      <span className="absent" title={t(why)}>
        {t(shown)}
      </span>
    );
  }
  const shown = shownPoints(points);
  const text = cell === 'inspection' && !isZero(points) ? `−${shown}` : shown;
  return (
    <Flashing value={text}>
      <span className={isZero(points) ? 'nought' : undefined} title={points}>
        {text}
      </span>
    </Flashing>
  );
}
