import { useTranslation } from 'react-i18next';
import type { LiveStandingRow } from '@kaoping/contracts';

/** What has become of a unit in the year: its former names, what went into it, or where it went. */
export function ChangeMark({ row }: { readonly row: LiveStandingRow }) {
  const { t } = useTranslation();
  const { formerNames = [], tookOver = [], gone } = row;
  const told = [
    ...(formerNames.length > 0 ? [t('changed.former', { names: formerNames.join('、') })] : []),
    ...(tookOver.length > 0
      ? [t('changed.tookOver', { names: tookOver.map(({ name }) => name).join('、') })]
      : []),
    ...(gone ? [t('changed.gone', { into: gone.intoName })] : []),
  ];
  if (told.length === 0) return null;
  const title = gone && t('changed.why', { on: gone.effectiveOn, document: gone.document });
  return <small {...(title !== undefined && { title })}>{told.join(' ')}</small>;
}
