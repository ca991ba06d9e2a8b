import type { ApproverRole, StageId } from '@kaoping/domain';
import { CHAIR, loginOf, OFFICE, supervisors } from '../cast.js';
import type { Script } from '../script.js';
import type { Story } from '../story.js';

/** Who acts for whom. */
export interface Deputy {
  /** A login. */
  readonly as: string;
  /** A person. */
  readonly onBehalfOf: string;
}

interface Leaving {
  /** Asked for in vain at first, and why. */
  readonly returned?: { readonly because: string };
  /** Approves in the place of the one who would. */
  readonly deputy?: Deputy;
}

/** The office asks to leave a stage and the leaders approve as the scheme says; once they return it with a reason. */
export function* leaveStage(story: Story, from: StageId, { returned, deputy }: Leaving = {}): Script {
  const { cycle } = story;
  if (returned) {
    const request = yield* story.make(OFFICE, 'request-transition', { cycle, from });
    const by = story.random.pick(supervisors(story.year));
    yield* story.run(by, 'return-transition', { cycle, request, reason: returned.because });
  }
  const request = yield* story.make(OFFICE, 'request-transition', { cycle, from });
  for (const approver of approversOf(story, from)) {
    const approval = { cycle, request };
    if (deputy === undefined) yield* story.run(approver, 'approve-transition', approval);
    else yield* story.runFor(deputy, 'approve-transition', approval);
  }
}

function approversOf(story: Story, from: StageId): readonly string[] {
  const rule = story.scheme.stages.find(({ id }) => id === from)?.approvals ?? { kind: 'none' };
  switch (rule.kind) {
    case 'none':
      return [];
    case 'sequence':
      return castFor(story, rule.roles);
    case 'any':
      return castFor(story, rule.roles).slice(0, rule.need);
    case 'countersign': {
      const named = (rule.persons ?? []).map(loginOf);
      return [...castFor(story, rule.roles, named), ...named];
    }
  }
}

/** Another person for each role; a chair that is asked for twice would find nobody else, and no scheme does that. */
function castFor(
  story: Story,
  roles: readonly ApproverRole[],
  except: readonly string[] = [],
): readonly string[] {
  const free = story.random.shuffle(supervisors(story.year)).filter((login) => !except.includes(login));
  return roles.map((role) => (role === 'chair' ? CHAIR : (free.shift() ?? CHAIR)));
}
