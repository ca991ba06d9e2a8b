import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { clockText } from '../page/clock-text.js';
import { usePaced } from '../page/use-paced.js';
import { shownPoints } from './shown-points.js';
import type { StandingsState } from './standings-state.js';

/** Pause between two sentences of a screen reader. */
const SPOKEN_EVERY_MS = 12_000;

/** The latest change as a sentence, for the eye at once and for the ear at a pace that can be followed. */
export function LatestNews({ latest }: Pick<StandingsState, 'latest'>) {
  const { t } = useTranslation();
  const text = latest === null ? '' : sentence(t, latest);
  const spoken = usePaced(text, SPOKEN_EVERY_MS);
  return (
    <>
      <p className="news" aria-hidden="true">
        {latest === null ? (
          t('news.none')
        ) : (
          <span key={latest.at} className="news-line">
            <time>{clockText(latest.at)}</time> {text}
          </span>
        )}
      </p>
      <p className="for-ears" role="status" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

function sentence(
  t: TFunction,
  { name, total, rank, others }: NonNullable<StandingsState['latest']>,
): string {
  const parts = [
    total && t('news.total', { before: shownPoints(total.before), after: shownPoints(total.after) }),
    rank && t(rank.after < rank.before ? 'news.up' : 'news.down', { ...rank }),
    others > 0 && t('news.others', { units: others }),
  ];
  return `${name} ${parts.filter((part) => typeof part === 'string').join(t('news.separator'))}`;
}
