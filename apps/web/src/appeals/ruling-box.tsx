import { useTranslation } from 'react-i18next';
import { Value } from '../desk/value.js';
import { people, words } from '../desk/shown.js';
import { itemValue, type AppealRow } from './appeal.js';
import './ruling-box.css';

/** 复核决定: what the value was and what it is now, or that it stays, and why; or that nobody heard it. */
export function RulingBox({ appeal: { ruling, dismissed } }: { readonly appeal: AppealRow }) {
  const { t } = useTranslation();
  if (dismissed !== null)
    return (
      <section className="ruling" aria-labelledby="ruling-title">
        <h3 id="ruling-title">{t('desk.appeal.dismissed')}</h3>
        <p className="prose">{dismissed.reason}</p>
      </section>
    );
  if (ruling === null) return null;
  const { outcome, original, corrected, reasons, presiding, dissent } = ruling;
  return (
    <section className="ruling" aria-labelledby="ruling-title">
      <h3 id="ruling-title">
        {t('desk.appeal.ruling')}：<Value shown={words('value:appealOutcome.', outcome)} />
      </h3>
      <dl className="before-after">
        <div>
          <dt>{t('column:originalValue')}</dt>
          <dd>
            <Value shown={itemValue(original)} />
          </dd>
        </div>
        <div>
          <dt>{t('column:correctedValue')}</dt>
          <dd>{corrected === null ? t('desk.appeal.kept') : <Value shown={itemValue(corrected)} />}</dd>
        </div>
      </dl>
      <p className="prose">{reasons}</p>
      {presiding !== null && (
        <p>
          {t('desk.appeal.byPresiding')} <Value shown={people(presiding)} />
        </p>
      )}
      {dissent.length > 0 && (
        <p>
          {t('column:dissent')}：<Value shown={people(...dissent)} />
        </p>
      )}
    </section>
  );
}
