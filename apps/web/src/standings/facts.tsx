import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { LiveStandings } from '@kaoping/contracts';
import { Flashing } from './flashing.js';
import { barLength, shortPoints, shownPoints } from './shown-points.js';

/** Where the cycle stands, and what the bureau as a whole has reached. */
export function Facts({ standings }: { readonly standings: LiveStandings }) {
  const { t } = useTranslation();
  const { openStages, closedQuarter, phase, processData } = standings;
  return (
    <dl className="facts">
      <Fact name={t('fact.data')}>
        <span className={processData ? 'stamp' : 'stamp settled'}>
          {t(processData ? 'processData' : 'published')}
        </span>
        {phase !== 'provisional' && <small>{t(`phase:${phase}`)}</small>}
      </Fact>
      <Fact name={t('fact.stage')}>
        {openStages.length === 0 ? t('absent.none') : t('stages', { stages: openStages })}
      </Fact>
      <Fact name={t('fact.closedQuarter')}>
        {closedQuarter === null ? t('noQuarterClosed') : t(`quarter.q${closedQuarter}`)}
      </Fact>
      <BureauTotal bureau={standings.bureau} />
    </dl>
  );
}

function BureauTotal({ bureau }: Pick<LiveStandings, 'bureau'>) {
  const { t } = useTranslation();
  if (bureau === null) return null;
  const target = bureau.target === null ? null : shownPoints(bureau.target);
  const weights = { counted: shortPoints(bureau.countedWeight), carried: shortPoints(bureau.carriedWeight) };
  return (
    <Fact name={t('bureau')} wide>
      {target === null ? (
        <span className="absent">{t('absent.none')}</span>
      ) : (
        <strong title={bureau.target ?? undefined}>
          <Flashing value={target}>{target}</Flashing>
        </strong>
      )}
      <small>{t('outOf', { most: 100 })}</small>
      <span className="bar" aria-hidden="true">
        <span style={{ inlineSize: `${barLength(bureau.target, '100')}%` }} />
      </span>
      <small>{t('weightCounted', weights)}</small>
    </Fact>
  );
}

function Fact({
  name,
  wide = false,
  children,
}: {
  readonly name: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={wide ? 'fact wide' : 'fact'}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
