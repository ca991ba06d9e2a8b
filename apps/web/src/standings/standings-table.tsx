import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';
import { AwardsMark } from './awards-mark.js';
import { CapMark } from './cap-mark.js';
import { CarriedWeight } from './carried-weight.js';
import { Flashing } from './flashing.js';
import { Points } from './points.js';
import { RankChange } from './rank-change.js';
import type { RowsProps } from './rows-props.js';
import { barLength } from './shown-points.js';
import { useMovingRows } from './use-moving-rows.js';
import { ChangeMark } from './change-mark.js';
import { VetoMark } from './veto-mark.js';
import './standings-table.css';

/** The standings for a wide screen. */
export function StandingsTable({ rows, sealed, graded, caption }: RowsProps) {
  const { t } = useTranslation();
  const body = useMovingRows<HTMLTableSectionElement>(rows.map(({ unit }) => unit).join(' '));
  return (
    <table className="standings">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="rank">
            {t('column.rank')}
          </th>
          <th scope="col" className="moved">
            {t('column.change')}
          </th>
          <th scope="col" className="unit">
            {t('column.unit')}
          </th>
          <th scope="col">{t('column.group')}</th>
          <th scope="col" className="number">
            {t('column.carriedWeight')}
          </th>
          <th scope="col" className="number">
            {t('column.target')} <small>{t('outOf', { most: 100 })}</small>
          </th>
          <th scope="col" className="number">
            {t('column.leader')}
          </th>
          <th scope="col" className="number">
            {t('column.public')}
          </th>
          <th scope="col" className="number">
            {t('column.incentive')}
          </th>
          <th scope="col" className="number">
            {t('column.inspection')}
          </th>
          <th scope="col" className="number total">
            {t(graded ? 'column.total' : 'column.soFar')}
          </th>
          {graded && <th scope="col">{t('column.grade')}</th>}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row) => (
          <StandingsTableRow key={row.unit} {...{ row, sealed, graded }} />
        ))}
      </tbody>
    </table>
  );
}

function StandingsTableRow({
  row,
  sealed,
  graded,
}: Pick<RowsProps, 'sealed' | 'graded'> & { readonly row: LiveStandingRow }) {
  const { t } = useTranslation();
  const rank = row.rank === null ? t('absent.none') : String(row.rank);
  return (
    <tr data-unit={row.unit}>
      <td className="rank">
        <Flashing value={rank}>{rank}</Flashing>
      </td>
      <td className="moved">
        <RankChange change={row.rankChange} />
      </td>
      <th scope="row" className="unit" lang="zh-CN">
        {row.name} <ChangeMark row={row} />
      </th>
      <td className="group">
        <span lang="zh-CN">{row.rankingGroup}</span>
        {row.groupRank !== null && <small>{t('groupRank', { rank: row.groupRank })}</small>}
      </td>
      <td className="number">
        <CarriedWeight {...row} />
      </td>
      <td className="number">
        <Points cell="target" {...{ row, sealed }} />
      </td>
      <td className="number">
        <Points cell="leader" {...{ row, sealed }} />
      </td>
      <td className="number">
        <Points cell="public" {...{ row, sealed }} />
      </td>
      <td className="number">
        <Points cell="incentive" {...{ row, sealed }} />
        <CapMark {...row} />
      </td>
      <td className="number">
        <Points cell="inspection" {...{ row, sealed }} />
      </td>
      <td className="number total">
        <Points cell="total" {...{ row, sealed }} />
        <VetoMark veto={row.veto} />
        <AwardsMark awardsLost={row.awardsLost} />
        <span className="bar" aria-hidden="true">
          <span style={{ inlineSize: `${barLength(row.total, '100')}%` }} />
        </span>
      </td>
      {graded && (
        <td className="grade" lang="zh-CN">
          {row.grade ?? t('absent.none')}
        </td>
      )}
    </tr>
  );
}
