import { useTranslation } from 'react-i18next';

/** Places won or lost since the last closed quarter, in a sign for the eye and in words for the ear. */
export function RankChange({ change }: { readonly change: number | null }) {
  const { t } = useTranslation();
  const words = wordsOf(change);
  const places = Math.abs(change ?? 0);
  const text = t(words.key, { places });
  return (
    <span className={`change ${words.kind}`} title={text}>
      <span aria-hidden="true">{words.sign === '' ? '—' : `${words.sign}${places}`}</span>
      <span className="for-ears">{text}</span>
    </span>
  );
}

function wordsOf(change: number | null) {
  if (change === null) return { key: 'noRankBefore', kind: 'same', sign: '' };
  if (change === 0) return { key: 'same', kind: 'same', sign: '' };
  return change > 0 ? { key: 'up', kind: 'up', sign: '▲' } : { key: 'down', kind: 'down', sign: '▼' };
}
