import { useTranslation } from 'react-i18next';
import { clockText } from '../page/clock-text.js';
import type { StandingsState } from './standings-state.js';

type BadgeProps = Pick<StandingsState, 'connection' | 'heardAt'>;

/** Whether the page still hears the server, and when it last did. */
export function ConnectionBadge({ connection, heardAt }: BadgeProps) {
  const { t } = useTranslation();
  return (
    <p className="connection">
      <span className={`connection-state ${connection}`} role="status">
        {t(`connection.${connection}`)}
      </span>
      {heardAt !== null && (
        <span className="heard">
          {t('heardAt')} <time dateTime={new Date(heardAt).toISOString()}>{clockText(heardAt)}</time>
        </span>
      )}
    </p>
  );
}
