import { useTranslation } from 'react-i18next';
import { FileAppeal } from '../appeals/file-appeal.js';
import { useFacts } from '../desk/use-facts.js';
import { Message } from '../page/message.js';
import { hrefOf } from '../route/route.js';
import { goTo } from '../route/use-route.js';
import type { Written } from '../http/send.js';
import { ActFields } from './act-form.js';
import { registerPath, type Register } from './register.js';

/** The form that brings something new into a register; afterwards its page is there. */
export function NewItem<Row>({
  register,
  act: name,
}: {
  readonly register: Register<Row>;
  readonly act: string;
}) {
  const { t } = useTranslation();
  const { cycle, reload } = useFacts();
  const act = register.newActs.find((one) => one.name === name);
  const done = ({ id }: Written) => {
    reload();
    const at = { cycle: cycle.cycle, register: register.name } as const;
    goTo(id === undefined ? { page: 'list', ...at, query: {} } : { page: 'item', ...at, id });
  };
  if (act === undefined) return <Message title={t('desk.problem.unknown')} />;
  return (
    <article className="item" aria-labelledby="new-title">
      <p className="back">
        <a href={hrefOf({ page: 'list', cycle: cycle.cycle, register: register.name, query: {} })}>
          {t('desk.backTo', { register: t(`desk.register.${register.name}`) })}
        </a>
      </p>
      <div className="item-head">
        <h2 id="new-title">{t(`command:${name}`)}</h2>
      </div>
      {name === 'file-appeal' ? (
        <FileAppeal done={done} />
      ) : (
        <ActFields
          {...{ act, done }}
          row={null}
          path={registerPath(register, cycle.cycle)}
          awaited={false}
          open
        />
      )}
    </article>
  );
}
