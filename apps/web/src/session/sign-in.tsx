import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { NotDone, sent } from '../http/send.js';
import { Refusal } from '../desk/refusal.js';
import type { Me } from './me.js';
import { useSession } from './use-session.js';
import './sign-in.css';

/** Stands in the place of a page that needs an account; after it the page asked for is there. */
export function SignIn() {
  const { t } = useTranslation();
  const { signedIn } = useSession();
  const [failed, setFailed] = useState<NotDone | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    signIn(form).then(signedIn, (error: unknown) => {
      setBusy(false);
      setFailed(error instanceof NotDone ? error : new NotDone(0, null, null));
    });
  };

  return (
    <form className="sign-in" onSubmit={submit} aria-labelledby="sign-in-title">
      <h2 id="sign-in-title">{t('desk.signIn.title')}</h2>
      <p className="muted">{t('desk.signIn.advice')}</p>
      {failed !== null && <Refusal notDone={failed} />}
      <label>
        <span>{t('desk.signIn.login')}</span>
        <input name="login" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      </label>
      <label>
        <span>{t('desk.signIn.password')}</span>
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <button type="submit" className="solid" disabled={busy}>
        {t(busy ? 'desk.act.sending' : 'desk.signIn.do')}
      </button>
    </form>
  );
}

function signIn(form: FormData): Promise<Me> {
  const body = JSON.stringify({ login: form.get('login'), password: form.get('password') });
  return sent<Me>('POST', '/api/v1/session', body, { 'content-type': 'application/json' });
}
