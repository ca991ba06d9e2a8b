import { useTranslation } from 'react-i18next';
import { useSession } from './use-session.js';

/** Who is signed in, and the way out. */
export function SessionCorner() {
  const { t } = useTranslation();
  const { me, signOut } = useSession();
  if (me === null || me === undefined) return null;
  return (
    <>
      <span className="who" lang="zh-CN" title={me.person}>
        {me.label}
      </span>
      <button type="button" className="quiet sign-out" onClick={() => void signOut()}>
        {t('desk.signOut')}
      </button>
    </>
  );
}
