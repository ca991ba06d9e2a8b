import { useTranslation } from 'react-i18next';
import { unitName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';
import type { Field, Filled, Option } from './act.js';
import { FilesInput } from './files-input.js';
import { ManyInput } from './many-input.js';

export interface FieldProps {
  readonly id: string;
  readonly field: Field;
  readonly value: Filled[string] | undefined;
  readonly missing: boolean;
  readonly onChange: (value: Filled[string]) => void;
}

/** One field of a form with its label, its hint and what is wrong with it. */
export function FieldInput(props: FieldProps) {
  const { t } = useTranslation();
  const { id, field, missing } = props;
  const { kind, label, optional, hint } = field;
  const many = kind === 'people' || kind === 'choices' || kind === 'files';
  const title = (
    <>
      {t(`desk.field.${label}`)}
      {optional === true && <small> {t('desk.act.optional')}</small>}
    </>
  );
  return (
    <div className={missing ? 'field missing' : 'field'}>
      {many ? <span id={`${id}-label`}>{title}</span> : <label htmlFor={id}>{title}</label>}
      <Input {...props} />
      {hint !== undefined && <small id={`${id}-hint`}>{t(`desk.hint.${hint}`)}</small>}
      {missing && (
        <small className="wrong" id={`${id}-wrong`}>
          {t('desk.act.missing')}
        </small>
      )}
    </div>
  );
}

function Input(props: FieldProps) {
  const { id, field, value, missing, onChange } = props;
  const { kind } = field;
  const told = [field.hint !== undefined && `${id}-hint`, missing && `${id}-wrong`].filter(Boolean).join(' ');
  const common = {
    ...{ id, name: field.name, value: typeof value === 'string' ? value : '' },
    ...{ 'aria-required': field.optional !== true, 'aria-invalid': missing },
    ...(told !== '' && { 'aria-describedby': told }),
  };
  switch (kind) {
    case 'prose':
      return <textarea rows={4} {...common} onChange={(event) => onChange(event.target.value)} />;
    case 'line':
    case 'points':
    case 'number':
      return (
        <input
          {...common}
          {...(kind !== 'line' && {
            inputMode: kind === 'number' ? 'numeric' : 'decimal',
            className: 'short',
          })}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'day':
      return <input type="date" {...common} onChange={(event) => onChange(event.target.value)} />;
    case 'choice':
    case 'person':
    case 'unit':
      return <OneOf {...props} common={common} />;
    case 'choices':
    case 'people':
      return <ManyOf {...props} />;
    case 'files':
      return <FilesInput id={id} onChange={onChange} />;
  }
}

function OneOf({ field, onChange, common }: FieldProps & { readonly common: object }) {
  const { t } = useTranslation();
  const options = useOptions(field);
  return (
    <select {...common} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('desk.act.choose')}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

function ManyOf({ id, field, value, onChange }: FieldProps) {
  const options = useOptions(field);
  return <ManyInput id={id} {...{ options, onChange }} chosen={typeof value === 'object' ? value : []} />;
}

function useOptions({ kind, options }: Field): readonly { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation();
  const { people, cycle } = useFacts();
  const named = ({ value, words, text }: Option) => ({
    ...{ value, label: text ?? (words === undefined ? value : t(words, { defaultValue: value })) },
  });
  if (options !== undefined) return options.map(named);
  if (kind === 'unit') return cycle.units.map(({ id }) => ({ value: id, label: unitName(cycle.roll, id) }));
  return people.filter(({ active }) => active).map(({ person, label }) => ({ value: person, label }));
}
