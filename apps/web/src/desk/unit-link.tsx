import { useTranslation } from 'react-i18next';
import { hrefOf } from '../route/route.js';
import { heirOf, unitName } from './facts.js';
import { useFacts } from './use-facts.js';

/** A unit by its name, which leads to its page; of one that is no more it says who has taken over (由某单位承继). */
export function UnitLink({ unit }: { readonly unit: string }) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  const heir = heirOf(cycle.roll, unit);
  return (
    <span className="unit-link">
      <a lang="zh-CN" href={hrefOf({ page: 'unit', cycle: cycle.cycle, unit })}>
        {unitName(cycle.roll, unit)}
      </a>
      {heir !== unit && <small>{t('desk.inheritedBy', { heir: unitName(cycle.roll, heir) })}</small>}
    </span>
  );
}
