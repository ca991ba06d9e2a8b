import { useTranslation } from 'react-i18next';
import { useFacts } from '../desk/use-facts.js';
import { hrefOf } from '../route/route.js';
import type { Register } from './register.js';

/** Leads to what brings something new into the register, for those who may. */
export function NewActs<Row>({ register }: { readonly register: Register<Row> }) {
  const { t } = useTranslation();
  const facts = useFacts();
  const offered = register.newActs.filter(({ may, answers }) => {
    const waits = facts.work.some(({ code }) => answers?.includes(code));
    return waits || may?.(null, facts) === true;
  });
  return (
    <>
      {offered.map(({ name }) => (
        <a
          key={name}
          className="quiet"
          href={hrefOf({
            ...{ page: 'new', cycle: facts.cycle.cycle, register: register.name, act: name, query: {} },
          })}
        >
          {t(`command:${name}`)}
        </a>
      ))}
    </>
  );
}
