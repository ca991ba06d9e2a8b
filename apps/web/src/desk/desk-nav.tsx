import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hrefOf, REGISTER_NAMES, type DeskRoute } from '../route/route.js';

/** The ways through the desk: what waits, the units, and each register. */
export function DeskNav({ cycle, route }: { readonly cycle: string | null; readonly route: DeskRoute }) {
  const { t } = useTranslation();
  const register = 'register' in route ? route.register : null;
  const bar = useRef<HTMLUListElement>(null);
  const address = JSON.stringify(route);
  // On a narrow screen the ways stand in one row that is wider than it.
  useEffect(() => {
    bar.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [address]);
  const here = (current: boolean) => (current ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className="desk-nav" aria-label={t('desk.nav.label')}>
      <ul ref={bar}>
        <li>
          <a href={hrefOf({ page: 'work' })} {...here(route.page === 'work')}>
            {t('desk.nav.work')}
          </a>
        </li>
        {cycle !== null &&
          REGISTER_NAMES.map((name) => (
            <li key={name}>
              <a
                href={hrefOf({ page: 'list', cycle, register: name, query: {} })}
                {...here(register === name)}
              >
                {t(`desk.nav.${name}`)}
              </a>
            </li>
          ))}
        {cycle !== null && (
          <li>
            <a
              href={hrefOf({ page: 'units', cycle })}
              {...here(route.page === 'units' || route.page === 'unit')}
            >
              {t('desk.nav.units')}
            </a>
          </li>
        )}
        <li>
          <a href={hrefOf({ page: 'standings' })}>{t('desk.nav.standings')}</a>
        </li>
      </ul>
    </nav>
  );
}
