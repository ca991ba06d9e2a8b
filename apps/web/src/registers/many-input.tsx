import { useState } from 'react';
import { useTranslation } from 'react-i18next';

interface ManyInputProps {
  readonly id: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A bureau has more people than a list of boxes can show at once. */
const SEARCHED_FROM = 9;

/** Several of a list, found by part of their name. What is chosen stays in sight. */
export function ManyInput({ id, options, chosen, onChange }: ManyInputProps) {
  const { t } = useTranslation();
  const [sought, setSought] = useState('');
  const found = options.filter(
    ({ value, label }) =>
      chosen.includes(value) || label.includes(sought.trim()) || value.includes(sought.trim()),
  );
  const turn = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <div className="many" role="group" aria-labelledby={`${id}-label`} id={id} tabIndex={-1}>
      {options.length >= SEARCHED_FROM && (
        <input
          type="search"
          value={sought}
          placeholder={t('desk.act.search')}
          aria-label={t('desk.act.search')}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul>
        {found.map(({ value, label }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => turn(value)} />
              <span lang="zh-CN">{label}</span>
            </label>
          </li>
        ))}
        {found.length === 0 && <li className="muted">{t('desk.list.noneFound')}</li>}
      </ul>
      <small role="status">{t('desk.act.chosen', { number: chosen.length })}</small>
    </div>
  );
}
