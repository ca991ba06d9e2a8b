import { useTranslation } from 'react-i18next';
import { Message } from '../page/message.js';
import { Inherited } from '../registers/inherited.js';
import { REGISTER_PAGES } from '../registers/register-pages.js';
import type { RegisterName } from '../route/route.js';
import { tookOver, unitName } from './facts.js';
import { UnitLink } from './unit-link.js';
import { useFacts } from './use-facts.js';
import './unit-page.css';

/** What follows a unit into the one that takes it over. */
const FOLLOWING: readonly RegisterName[] = [
  ...(['findings', 'rectifications', 'appeals', 'incentives', 'vetoes', 'consequences'] as const),
];

/** One unit with what is held for and against it; what it has taken over stands there under who had it before. */
export function UnitPage({ unit }: { readonly unit: string }) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  const known = cycle.roll.find(({ id }) => id === unit);
  if (known === undefined) return <Message alert title={t('desk.unit.unknown')} />;
  const { formerNames = [] } = known;
  const before = tookOver(cycle.roll, unit);
  return (
    <article className="item" aria-labelledby="unit-title">
      <div className="item-head">
        <h2 id="unit-title" lang="zh-CN">
          {unitName(cycle.roll, unit)}
        </h2>
        {formerNames.length > 0 && (
          <span className="muted" lang="zh-CN">
            {t('changed.former', { names: formerNames.join(t('desk.separator')) })}
          </span>
        )}
      </div>
      <Inherited units={[unit]} />
      {before.map(({ id, name, gone }) => (
        <p key={id} className="notice">
          {t('desk.unit.inherits', { unit: name, day: gone?.effectiveOn, document: gone?.document })}{' '}
          <UnitLink unit={id} />
        </p>
      ))}
      {FOLLOWING.map((name) => (
        <section key={name} aria-label={t(`desk.register.${name}`)}>
          {REGISTER_PAGES[name].ofUnit(unit)}
        </section>
      ))}
    </article>
  );
}
