import { useTranslation } from 'react-i18next';
import type { LiveStandings } from '@kaoping/contracts';
import { clockText } from '../page/clock-text.js';
import type { StandingsState } from './standings-state.js';

interface NoticesProps {
  readonly standings: LiveStandings;
  readonly state: StandingsState;
  readonly onRetry: () => void;
}

/** What a reader must know before trusting a number: old data, a clock that is not real, scores that are not final. */
export function Notices({ standings, state, onRetry }: NoticesProps) {
  const { t } = useTranslation();
  const { connection, heardAt } = state;
  const stale = heardAt !== null && (connection === 'reconnecting' || connection === 'disconnected');
  return (
    <div className="notices">
      {standings.simulatedClock && <p className="notice warning">{t('simulatedClock')}</p>}
      {stale && (
        <p className="notice warning" role="status">
          {t('stale', { time: clockText(heardAt) })}{' '}
          <button type="button" className="quiet" onClick={onRetry}>
            {t('retry')}
          </button>
        </p>
      )}
      {standings.withheld !== null && <p className="notice">{t(`value:withheld.${standings.withheld}`)}</p>}
      {standings.processData && (
        <p className="notice">
          {t('processNote')}
          {standings.sealed && t('sealedNote')}
        </p>
      )}
    </div>
  );
}
