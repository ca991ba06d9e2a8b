import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';
import type { ComponentId } from './absent.js';
import { AwardsMark } from './awards-mark.js';
import { CapMark } from './cap-mark.js';
import { CarriedWeight } from './carried-weight.js';
import { Flashing } from './flashing.js';
import { Points } from './points.js';
import { RankChange } from './rank-change.js';
import type { RowsProps } from './rows-props.js';
import { useMovingRows } from './use-moving-rows.js';
import { ChangeMark } from './change-mark.js';
import { VetoMark } from './veto-mark.js';
import './standings-cards.css';

const BESIDE_THE_TARGET: readonly ComponentId[] = ['leader', 'public', 'incentive', 'inspection'];

/** The standings for a narrow screen, one card a unit. */
export function StandingsCards({ rows, sealed, graded, caption }: RowsProps) {
  const list = useMovingRows<HTMLOListElement>(rows.map(({ unit }) => unit).join(' '));
  return (
    <ol ref={list} className="cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={row.unit} data-unit={row.unit} className="card">
          <CardHead {...{ row, sealed, graded }} />
          <CardPoints {...{ row, sealed }} />
        </li>
      ))}
    </ol>
  );
}

type CardProps = Pick<RowsProps, 'sealed' | 'graded'> & { readonly row: LiveStandingRow };

function CardHead({ row, sealed, graded }: CardProps) {
  const { t } = useTranslation();
  const rank = row.rank === null ? t('absent.none') : String(row.rank);
  return (
    <div className="card-head">
      <span className="card-rank">
        <span className="for-ears">{t('column.rank')}</span>
        <Flashing value={rank}>{rank}</Flashing>
        <RankChange change={row.rankChange} />
      </span>
      <span className="card-unit">
        <strong lang="zh-CN">{row.name}</strong>
        <ChangeMark row={row} />
        <small>
          <span lang="zh-CN">{row.rankingGroup}</span>
          {row.groupRank !== null && ` ${t('groupRank', { rank: row.groupRank })}`}
        </small>
      </span>
      {graded && row.grade !== null && (
        <span className="grade" lang="zh-CN">
          {row.grade}
        </span>
      )}
      <span className="card-total">
        <small>{t(graded ? 'column.total' : 'column.soFar')}</small>
        <Points cell="total" {...{ row, sealed }} />
        <VetoMark veto={row.veto} />
        <AwardsMark awardsLost={row.awardsLost} />
      </span>
    </div>
  );
}

function CardPoints({ row, sealed }: Omit<CardProps, 'graded'>) {
  const { t } = useTranslation();
  return (
    <dl className="card-points">
      <div>
        <dt>{t('short.carriedWeight')}</dt>
        <dd>
          <CarriedWeight {...row} />
        </dd>
      </div>
      <div>
        <dt>{t('short.target')}</dt>
        <dd>
          <Points cell="target" {...{ row, sealed }} />
        </dd>
      </div>
      {BESIDE_THE_TARGET.map((cell) => (
        <div key={cell}>
          <dt>{t(`short.${cell}`)}</dt>
          <dd>
            <Points {...{ row, cell, sealed }} />
            {cell === 'incentive' && <CapMark {...row} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
