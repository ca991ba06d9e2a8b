import type { ReactNode } from 'react';
import { APPEALS } from '../appeals/appeal-register.js';
import type { ListQuery, RegisterName } from '../route/route.js';
import { ASSESSMENTS } from './assessments.js';
import { CONSEQUENCES } from './consequences.js';
import { CORRECTIONS } from './corrections.js';
import { DELEGATIONS } from './delegations.js';
import { DIFFICULTIES } from './difficulties.js';
import { FINDINGS } from './findings.js';
import { INCENTIVES } from './incentives.js';
import { ItemsOfUnit } from './items-of-unit.js';
import { NewItem } from './new-item.js';
import { NOT_APPLICABLE } from './not-applicable.js';
import { ORGANISATION } from './organisation.js';
import { PLAN_CHANGES } from './plan-changes.js';
import { RECTIFICATIONS } from './rectifications.js';
import { RegisterItem } from './register-item.js';
import { RegisterList } from './register-list.js';
import { REMINDERS } from './reminders.js';
import type { Register } from './register.js';
import { TRANSITIONS } from './transitions.js';
import { VETOES } from './vetoes.js';

/** What a register is to the rest of the desk, which does not know its rows. */
interface Pages {
  list(query: ListQuery): ReactNode;
  item(id: string): ReactNode;
  create(act: string): ReactNode;
  ofUnit(unit: string): ReactNode;
}

/** Keys begin every item and every register afresh: nothing of a form stays for another one. */
const pagesOf = <Row,>(register: Register<Row>): Pages => ({
  list: (query) => <RegisterList key={register.name} {...{ register, query }} />,
  item: (id) => <RegisterItem key={`${register.name} ${id}`} {...{ register, id }} />,
  create: (act) => <NewItem key={`${register.name} ${act}`} {...{ register, act }} />,
  ofUnit: (unit) => <ItemsOfUnit {...{ register, unit }} />,
});

export const REGISTER_PAGES: Readonly<Record<RegisterName, Pages>> = {
  appeals: pagesOf(APPEALS),
  findings: pagesOf(FINDINGS),
  rectifications: pagesOf(RECTIFICATIONS),
  incentives: pagesOf(INCENTIVES),
  vetoes: pagesOf(VETOES),
  consequences: pagesOf(CONSEQUENCES),
  delegations: pagesOf(DELEGATIONS),
  transitions: pagesOf(TRANSITIONS),
  'not-applicable': pagesOf(NOT_APPLICABLE),
  'plan-changes': pagesOf(PLAN_CHANGES),
  organisation: pagesOf(ORGANISATION),
  difficulties: pagesOf(DIFFICULTIES),
  assessments: pagesOf(ASSESSMENTS),
  corrections: pagesOf(CORRECTIONS),
  reminders: pagesOf(REMINDERS),
};
