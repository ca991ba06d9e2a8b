import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { i18n } from '../i18n.js';

/**
 * Saves every row that passes the filters. Fetched and not linked to: a browser names its own language in a link, and
 * titles come in that of the page.
 */
export function CsvLink({ path, name }: { readonly path: string; readonly name: string }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const save = () => {
    setFailed(false);
    savedAs(path, `${name}.csv`).catch(() => setFailed(true));
  };
  return (
    <>
      <button type="button" className="quiet" onClick={save}>
        {t('desk.list.csv')}
      </button>
      {failed && <span role="alert">{t('desk.list.csvFailed')}</span>}
    </>
  );
}

async function savedAs(path: string, name: string): Promise<void> {
  const response = await fetch(`${path}&format=csv`, { headers: { 'accept-language': i18n.language } });
  if (!response.ok) throw new Error(String(response.status));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
