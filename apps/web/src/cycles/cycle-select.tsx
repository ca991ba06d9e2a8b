import { useTranslation } from 'react-i18next';
import type { CycleName } from './use-cycles.js';

interface CycleSelectProps {
  readonly cycles: readonly CycleName[];
  readonly chosen: string;
  readonly onChoose: (cycle: string) => void;
}

/** Only there when there is a choice. */
export function CycleSelect({ cycles, chosen, onChoose }: CycleSelectProps) {
  const { t } = useTranslation();
  if (cycles.length < 2) return null;
  return (
    <label className="cycle-select">
      <span>{t('cycle')}</span>
      <select value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {cycles.map(({ cycle, name }) => (
          <option key={cycle} value={cycle}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
