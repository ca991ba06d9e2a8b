import { useTranslation } from 'react-i18next';
import { useFacts } from '../desk/use-facts.js';
import { Value } from '../desk/value.js';
import { hrefOf } from '../route/route.js';
import type { Register } from './register.js';

/** What people call an item, 申诉 3, which leads to its page. */
export function ItemHeading<Row>({ register, row }: { readonly register: Register<Row>; readonly row: Row }) {
  const { t } = useTranslation();
  const facts = useFacts();
  const heading = register.heading(row, facts);
  const href = hrefOf({
    ...{ page: 'item', cycle: facts.cycle.cycle, register: register.name, id: register.id(row) },
  });
  return (
    <a href={href}>
      {t(`desk.one.${register.name}`)} <Value shown={heading} />
    </a>
  );
}
