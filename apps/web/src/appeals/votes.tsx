import { useTranslation } from 'react-i18next';
import { personName } from '../desk/facts.js';
import { words } from '../desk/shown.js';
import { useFacts } from '../desk/use-facts.js';
import { Value } from '../desk/value.js';
import { itemValue, type AppealRow } from './appeal.js';

/** How the panel voted, as far as the reader may know: until it has ruled its votes are its own. */
export function Votes({ appeal: { panel, votes, ruling, status } }: { readonly appeal: AppealRow }) {
  const { t } = useTranslation();
  const facts = useFacts();
  if (panel === null) return null;
  const member = panel.members.includes(facts.me.person);
  const hidden = ruling === null && !member;
  return (
    <section aria-labelledby="votes-title">
      <h3 id="votes-title">{t('desk.appeal.votes')}</h3>
      {hidden && <p className="notice">{t('desk.appeal.votesSealed')}</p>}
      {!hidden && status === 'accepted' && (
        <p className="notice">
          {t('desk.appeal.voted', { voted: votes.length, members: panel.members.length })}
        </p>
      )}
      <ul className="votes">
        {panel.members.map((person) => {
          const vote = votes.find((one) => one.person === person);
          return (
            <li key={person}>
              <strong lang="zh-CN">{personName(facts, person)}</strong>
              {panel.presiding === person && <span className="mark">{t('column:presiding')}</span>}
              {ruling?.dissent.includes(person) === true && (
                <span className="mark dissent">{t('desk.appeal.dissent')}</span>
              )}
              {vote === undefined ? (
                !hidden && <p className="muted">{t('desk.appeal.notVoted')}</p>
              ) : (
                <>
                  <p>
                    <Value shown={words('value:appealOutcome.', vote.outcome)} />
                    {vote.corrected !== null && (
                      <>
                        {' → '}
                        <Value shown={itemValue(vote.corrected)} />
                      </>
                    )}
                  </p>
                  <p className="prose">{vote.reasons}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
