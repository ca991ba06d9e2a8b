import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { momentText } from '../page/clock-text.js';
import { hrefOf } from '../route/route.js';
import { personName } from './facts.js';
import { isNothing, type Shown } from './shown.js';
import { UnitLink } from './unit-link.js';
import { useFacts } from './use-facts.js';
import './value.css';

/** One value as people read it: names for ids, words for codes, links for what has a page. */
export function Value({ shown }: { readonly shown: Shown }) {
  const { t } = useTranslation();
  if (isNothing(shown)) return <span className="absent">{t('absent.none')}</span>;
  switch (shown.as) {
    case 'text':
      return <span className={shown.long ? 'prose' : undefined}>{shown.text}</span>;
    case 'words':
      return <Words words={shown.words} codes={shown.codes} />;
    case 'units':
      return (
        <Joined
          parts={shown.units.map((unit) => (
            <UnitLink key={unit} unit={unit} />
          ))}
        />
      );
    case 'people':
      return <People people={shown.people} />;
    case 'instant':
      return shown.at === null ? null : <time dateTime={shown.at}>{momentText(shown.at)}</time>;
    case 'files':
      return <Files files={shown.files} />;
    case 'item':
      return <ItemLink {...shown} />;
    case 'row':
      return (
        <>
          {shown.values
            .filter((value) => !isNothing(value))
            .map((value, place) => (
              <Fragment key={place}>
                {place > 0 && ' '}
                <Value shown={value} />
              </Fragment>
            ))}
        </>
      );
    case 'list':
      return (
        <ul className="values">
          {shown.values.map((value, place) => (
            <li key={place}>
              <Value shown={value} />
            </li>
          ))}
        </ul>
      );
  }
}

function Words({ words, codes }: { readonly words: string; readonly codes: readonly string[] }) {
  const { t } = useTranslation();
  const separator = t('desk.separator');
  return <span>{codes.map((code) => t(`${words}${code}`, { defaultValue: code })).join(separator)}</span>;
}

function People({ people }: { readonly people: readonly string[] }) {
  const { t } = useTranslation();
  const facts = useFacts();
  const names = people.map((person) => personName(facts, person));
  return (
    <span lang="zh-CN" title={people.join(' ')}>
      {names.join(t('desk.separator'))}
    </span>
  );
}

function Joined({ parts }: { readonly parts: readonly React.ReactNode[] }) {
  const { t } = useTranslation();
  return (
    <>
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 && t('desk.separator')}
          {part}
        </Fragment>
      ))}
    </>
  );
}

function Files({ files }: { readonly files: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul className="files">
      {files.map((sha256, place) => (
        <li key={sha256}>
          <a href={`/api/v1/evidence-files/${sha256}`} title={sha256} download>
            {t('desk.file', { number: place + 1 })}
          </a>
        </li>
      ))}
    </ul>
  );
}

function ItemLink({ register, id, text }: Extract<Shown, { readonly as: 'item' }>) {
  const { t } = useTranslation();
  const { cycle } = useFacts();
  return (
    <a href={hrefOf({ page: 'item', cycle: cycle.cycle, register, id })}>
      {text ?? t('desk.view', { what: t(`desk.one.${register}`) })}
    </a>
  );
}
