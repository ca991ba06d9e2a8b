import { useState, type ChangeEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Refusal } from '../desk/refusal.js';
import { NotDone, uploadFile, type StoredFile } from '../http/send.js';

/** Files go to the server one by one as they are chosen; the command names them by their digests. */
export function FilesInput({
  id,
  onChange,
}: {
  readonly id: string;
  readonly onChange: (digests: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const [stored, setStored] = useState<readonly StoredFile[]>([]);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<NotDone | null>(null);

  const keep = (files: readonly StoredFile[]) => {
    setStored(files);
    onChange(files.map(({ sha256 }) => sha256));
  };
  const add = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    setBusy(true);
    setRefused(null);
    let kept = stored;
    try {
      for (const file of input.files ?? []) {
        const one = await uploadFile(file);
        // The same content again is the same file.
        if (!kept.some(({ sha256 }) => sha256 === one.sha256)) kept = [...kept, one];
      }
    } catch (error) {
      setRefused(error instanceof NotDone ? error : new NotDone(0, null, null));
    }
    keep(kept);
    input.value = '';
    setBusy(false);
  };

  return (
    <div className="files-input">
      <label className={busy ? 'quiet choose busy' : 'quiet choose'}>
        {t(busy ? 'desk.act.uploading' : 'desk.act.chooseFiles')}
        <input
          {...{ id, multiple: true, disabled: busy }}
          className="for-ears"
          type="file"
          aria-labelledby={`${id}-label`}
          onChange={(event) => void add(event)}
        />
      </label>
      {refused !== null && <Refusal notDone={refused} />}
      <ul aria-label={t('desk.act.uploaded')}>
        {stored.map(({ sha256, name }) => (
          <li key={sha256}>
            <span title={sha256}>{name}</span>{' '}
            <button
              type="button"
              className="quiet"
              aria-label={t('desk.act.removeFile', { name })}
              onClick={() => keep(stored.filter((one) => one.sha256 !== sha256))}
            >
              {t('desk.act.remove')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
