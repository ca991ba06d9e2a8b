import { useTranslation } from 'react-i18next';
import { heirOf, tookOver, unitName } from './facts.js';
import { UnitLink } from './unit-link.js';
import { useFacts } from './use-facts.js';

/** Every unit of the cycle, those that are no more with who took over. */
export function UnitsPage() {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  return (
    <section aria-labelledby="units-title">
      <div className="register-head">
        <h2 id="units-title">{t('desk.unit.all')}</h2>
      </div>
      <ul className="work">
        {cycle.roll.map(({ id, formerNames = [], gone }) => (
          <li key={id}>
            <UnitLink unit={id} />
            {formerNames.length > 0 && (
              <span className="muted" lang="zh-CN">
                {t('changed.former', { names: formerNames.join(t('desk.separator')) })}
              </span>
            )}
            {gone !== undefined && (
              <span className="muted">
                {t('changed.why', { on: gone.effectiveOn, document: gone.document })}
              </span>
            )}
            {heirOf(cycle.roll, id) === id && tookOver(cycle.roll, id).length > 0 && (
              <span className="muted" lang="zh-CN">
                {t('desk.unit.tookOver', {
                  names: tookOver(cycle.roll, id)
                    .map((one) => unitName(cycle.roll, one.id))
                    .join(t('desk.separator')),
                })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
