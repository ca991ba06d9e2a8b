import { useTranslation } from 'react-i18next';

interface GroupFilterProps {
  /** With the number of units in each. */
  readonly groups: ReadonlyMap<string, number>;
  readonly chosen: string | null;
  readonly onChoose: (group: string | null) => void;
}

/** All units or those of one ranking group. */
export function GroupFilter({ groups, chosen, onChoose }: GroupFilterProps) {
  const { t } = useTranslation();
  const all = [...groups.values()].reduce((sum, units) => sum + units, 0);
  const choices: readonly (readonly [string | null, number])[] = [[null, all], ...groups];
  return (
    <div className="groups" role="group" aria-label={t('column.group')}>
      {choices.map(([group, units]) => (
        <button
          key={group ?? ''}
          type="button"
          aria-pressed={group === chosen}
          onClick={() => onChoose(group)}
        >
          <span lang={group === null ? undefined : 'zh-CN'}>{group ?? t('allGroups')}</span>{' '}
          <small>{units}</small>
        </button>
      ))}
    </div>
  );
}
