import { useTranslation } from 'react-i18next';
import { UnitLink } from '../desk/unit-link.js';
import { heirOf, unitName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';

/** Of an item of a unit that is no more: who answers for it now, since when and by which paper. */
export function Inherited({ units }: { readonly units: readonly string[] }) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  const gone = [...new Set(units)].flatMap((unit) => {
    const found = cycle.roll.find(({ id }) => id === unit);
    return found?.gone === undefined ? [] : [{ unit, name: found.name, gone: found.gone }];
  });
  if (gone.length === 0) return null;
  return (
    <div className="notice warning">
      {gone.map(({ unit, name, gone: { effectiveOn, document } }) => (
        <p key={unit}>
          {t('desk.inherited', {
            ...{ unit: name, heir: unitName(cycle.roll, heirOf(cycle.roll, unit)) },
            ...{ day: effectiveOn, document },
          })}{' '}
          <UnitLink unit={heirOf(cycle.roll, unit)} />
        </p>
      ))}
    </div>
  );
}
