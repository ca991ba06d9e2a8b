import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotDone } from '../http/send.js';
import './refusal.css';

/** Says why something was not done and what to do; it takes the focus, so that nobody misses it. */
export function Refusal({ notDone }: { readonly notDone: NotDone }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [notDone]);
  const { status, detail, code, errors } = notDone;
  return (
    <div ref={box} className="refusal" role="alert" tabIndex={-1}>
      <strong>{t('desk.refused.title')}</strong>
      <p>{detail ?? t(status === 0 ? 'desk.refused.unreachable' : 'desk.refused.failed')}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ at, message }) => (
            <li key={`${at} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {status === 401 && code === 'LOGIN_REQUIRED' && <p>{t('desk.refused.signInAgain')}</p>}
      {code !== null && <small>{t('desk.refused.code', { code })}</small>}
    </div>
  );
}
