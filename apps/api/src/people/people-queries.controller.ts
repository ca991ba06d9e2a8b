import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Role } from '@kaoping/domain';
import { ACCOUNTS } from '@kaoping/hosting';
import { authorise, BUSINESS_ROLES, hasAnyRole, type Account, type AccountStore } from '@kaoping/identity';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { coded, column, has, is, type List } from '../lists/list.js';
import { ListDocs } from '../lists/list-docs.js';

/** Somebody with business here: the post (岗位) behind a person id, never a login or a name. */
interface PersonRow {
  readonly person: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
  /** False for who can no longer sign in; kept because events name the person. */
  readonly active: boolean;
}

const PEOPLE_LIST: List<PersonRow> = {
  name: 'people',
  key: ({ person }) => person,
  filters: {
    unit: is(({ unit }) => unit),
    role: has(({ roles }) => roles, BUSINESS_ROLES),
    active: is(({ active }) => String(active), ['true', 'false']),
  },
  sorts: {
    person: ({ person }) => person,
    unit: ({ unit }) => unit,
  },
  sort: 'person',
  columns: {
    person: column(({ person }) => person),
    post: column(({ label }) => label),
    roles: coded('role:', ({ roles }) => roles),
    unit: column(({ unit }) => unit),
    active: column(({ active }) => active),
  },
};

/** Who can be named to a panel, as an inspector, as a deputy; and the words for the ids that the registers carry. */
@ApiTags('people')
@Controller('people')
export class PeopleQueriesController {
  constructor(@Inject(ACCOUNTS) private readonly accounts: AccountStore) {}

  @Get()
  @Policy('people', 'The posts of those with business here, by person id')
  @ListDocs(PEOPLE_LIST)
  async list(@FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    authorise(actor, 'people');
    const staff = (await this.accounts.all()).filter((account) => hasAnyRole(account, BUSINESS_ROLES));
    return answerList(asked, PEOPLE_LIST, staff.map(rowOf));
  }
}

function rowOf({ person, label, roles, unit, disabled }: Account): PersonRow {
  return { person, label, roles, unit: unit ?? null, active: disabled !== true };
}
