import { useTranslation } from 'react-i18next';
import type { LiveStandings, LiveStandingsScheme } from '@kaoping/contracts';
import './footnotes.css';
import { PlanVersions } from './plan-versions.js';

/** How to read the table: the formula, the grades as they are applied, ties and rank changes. */
export function Footnotes({ standings }: { readonly standings: LiveStandings }) {
  const { t, i18n } = useTranslation();
  const { scheme, phase, lateFacts, plan } = standings;
  const note = scheme.bandsNote?.[i18n.language === 'en' ? 'en' : 'zh'];
  return (
    <footer className="footnotes">
      <h2>{t('foot.title')}</h2>
      <dl>
        <dt>{t('foot.formula')}</dt>
        <dd lang="zh-CN">
          {scheme.formula}（{scheme.name}）
        </dd>
        <dt>{t('column.grade')}</dt>
        <dd>
          <Bands bands={scheme.bands} />
          {phase === 'provisional' && <p>{t('foot.notGraded')}</p>}
          {note !== undefined && <p>{note}</p>}
        </dd>
        <dt>{t('column.rank')}</dt>
        <dd>{t('foot.ranks')}</dd>
        <dt>{t('column.target')}</dt>
        <dd>{t('foot.target')}</dd>
        <PlanVersions plan={plan} />
        {lateFacts > 0 && (
          <>
            <dt>{t('foot.late')}</dt>
            <dd>{t('foot.lateFacts', { facts: lateFacts })}</dd>
          </>
        )}
      </dl>
      <p>
        <a href="/api/docs">{t('apiDocs')}</a>
      </p>
    </footer>
  );
}

function Bands({ bands }: Pick<LiveStandingsScheme, 'bands'>) {
  const { t } = useTranslation();
  return (
    <ul className="bands">
      {bands.map(({ name, from, below }) => (
        <li key={name}>
          <span className="grade" lang="zh-CN">
            {name}
          </span>{' '}
          {t(bandKey(from, below), { from, below })}
        </li>
      ))}
    </ul>
  );
}

function bandKey(from: string | null, below: string | null): string {
  if (from === null) return below === null ? 'band.any' : 'band.below';
  return below === null ? 'band.from' : 'band.between';
}
