import { useTranslation } from 'react-i18next';
import { personName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';
import { momentText } from '../page/clock-text.js';
import type { Step } from './register.js';

/** What was done about a matter, oldest first, with 甲（代乙） where a deputy acted. */
export function Course({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTranslation();
  const facts = useFacts();
  if (steps.length === 0) return null;
  const inOrder = [...steps].sort((one, other) => (one.at ?? '').localeCompare(other.at ?? ''));
  const actor = ({ by, onBehalfOf }: Step): string => {
    if (by === null) return '';
    const name = personName(facts, by);
    return onBehalfOf === undefined
      ? name
      : t('desk.acting', { deputy: name, principal: personName(facts, onBehalfOf) });
  };
  return (
    <section aria-labelledby="course-title">
      <h3 id="course-title">{t('desk.course')}</h3>
      <ol className="course">
        {inOrder.map((step, place) => (
          <li key={place}>
            {step.at !== null && <time dateTime={step.at}>{momentText(step.at)}</time>}
            <span>
              <strong>{t(step.what)}</strong> <span lang="zh-CN">{actor(step)}</span>
            </span>
            {step.text !== undefined && step.text !== null && step.text !== '' && (
              <p className="prose">{step.text}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
