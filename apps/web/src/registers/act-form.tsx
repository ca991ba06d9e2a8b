import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { personName } from '../desk/facts.js';
import { Refusal } from '../desk/refusal.js';
import { useFacts } from '../desk/use-facts.js';
import { newCommandId, NotDone, sendCommand, type Written } from '../http/send.js';
import {
  askedFields,
  bodyOf,
  missingFields,
  reasonAskedFor,
  type Act,
  type Field,
  type Filled,
  type Offered,
} from './act.js';
import { FieldInput } from './field-input.js';
import './act-form.css';

interface ActFormProps<Row> extends Offered<Row> {
  readonly row: Row;
  /** Of the item, or of the register for something new. */
  readonly path: string;
  readonly open: boolean;
  readonly done: (written: Written) => void;
}

/** One thing that can be done, folded away until it is wanted; what waits for the reader alone stands open. */
export function ActForm<Row>(props: ActFormProps<Row>) {
  const { t } = useTranslation();
  const { act, awaited, open } = props;
  return (
    <details className={awaited ? 'act awaited' : 'act'} open={open}>
      <summary>{t(`command:${act.name}`)}</summary>
      <ActFields {...props} />
    </details>
  );
}

/** The form itself. What was filled in stays when the server refuses it. */
export function ActFields<Row>({ act, row, path, onBehalfOf, done }: ActFormProps<Row>) {
  const { t } = useTranslation();
  const facts = useFacts();
  const id = useId();
  const fields = act.fields(row, facts);
  const [filled, setFilled] = useState<Filled>({});
  const [reasons, setReasons] = useState<readonly Field[]>([]);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<NotDone | null>(null);
  const [busy, setBusy] = useState(false);
  const [sending, setSending] = useState({ body: '', commandId: newCommandId() });

  const send = async (): Promise<void> => {
    const told = bodyOf(reasons, filled);
    const body = { ...act.with?.(row, facts), ...(act.body?.(filled) ?? bodyOf(fields, filled)), ...told };
    // The same form sent again is the same command; a changed one is another.
    const written = JSON.stringify(body);
    const commandId = written === sending.body ? sending.commandId : newCommandId();
    setSending({ body: written, commandId });
    setBusy(true);
    try {
      const answer = await sendCommand(pathOf(act, { path, row, filled }), body, { commandId, onBehalfOf });
      setFilled({});
      setReasons([]);
      done(answer);
    } catch (error) {
      const notDone = error instanceof NotDone ? error : new NotDone(0, null, null);
      setReasons((before) => [...before, ...reasonAskedFor(notDone, before)]);
      setRefused(notDone);
    }
    setBusy(false);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first, ...others] = missingFields([...fields, ...reasons], filled);
    setMissing(first === undefined ? [] : [first, ...others]);
    setRefused(null);
    if (first === undefined) void send();
    else document.getElementById(`${id}-${first}`)?.focus();
  };

  return (
    <form className="act-form" noValidate aria-label={t(`command:${act.name}`)} onSubmit={submit}>
      {onBehalfOf !== undefined && (
        <p className="notice">{t('desk.act.onBehalfOf', { principal: personName(facts, onBehalfOf) })}</p>
      )}
      {askedFields([...fields, ...reasons], filled).map((field) => (
        <FieldInput
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          value={filled[field.name]}
          missing={missing.includes(field.name)}
          onChange={(value) => setFilled((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
      {refused !== null && <Refusal notDone={refused} />}
      <button type="submit" className="solid" disabled={busy}>
        {t(busy ? 'desk.act.sending' : `command:${act.name}`)}
      </button>
    </form>
  );
}

function pathOf<Row>(
  act: Act<Row>,
  { path, row, filled }: { readonly path: string; readonly row: Row; readonly filled: Filled },
): string {
  const below = typeof act.path === 'string' ? act.path : act.path(row, filled);
  return below === '' ? path : `${path}/${below}`;
}
