import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Message } from '../page/message.js';
import { ProblemMessage } from '../page/problem-message.js';
import { useMedia } from '../page/use-media.js';
import { arrangedRows, rankingGroups } from './arranged-rows.js';
import { ConnectionBadge } from './connection-badge.js';
import { Facts } from './facts.js';
import { Footnotes } from './footnotes.js';
import { GroupFilter } from './group-filter.js';
import { LatestNews } from './latest-news.js';
import { Notices } from './notices.js';
import { StandingsCards } from './standings-cards.js';
import { StandingsTable } from './standings-table.js';
import { useStandings } from './use-standings.js';
import './overview.css';
import './numbers.css';
import './toolbar.css';

/** The live standings of one cycle; give it the cycle as its key, so that another cycle begins afresh. */
export function StandingsBoard({ cycle }: { readonly cycle: string }) {
  const { t } = useTranslation();
  const { retry, ...state } = useStandings(cycle);
  const [wanted, setGroup] = useState<string | null>(null);
  const wide = useMedia('(min-width: 60rem)');
  const { standings } = state;
  if (standings === null) {
    return state.problem === null ? (
      <Message title={t('loading')} />
    ) : (
      <ProblemMessage problem={state.problem} onRetry={retry} />
    );
  }
  const groups = rankingGroups(standings.rows);
  const group = wanted !== null && groups.has(wanted) ? wanted : null;
  const Rows = wide ? StandingsTable : StandingsCards;
  return (
    <>
      <div className="overview">
        <Facts standings={standings} />
        <ConnectionBadge {...state} />
      </div>
      <Notices {...{ standings, state }} onRetry={retry} />
      <div className="toolbar">
        {groups.size > 1 && <GroupFilter groups={groups} chosen={group} onChoose={setGroup} />}
        <LatestNews latest={state.latest} />
      </div>
      {standings.rows.length === 0 ? (
        <Message title={t('noRows')} />
      ) : (
        <Rows
          rows={arrangedRows(standings.rows, group)}
          sealed={standings.sealed}
          graded={standings.phase !== 'provisional'}
          caption={t('caption', { name: standings.name })}
        />
      )}
      <Footnotes standings={standings} />
    </>
  );
}
