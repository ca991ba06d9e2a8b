import { useTranslation } from 'react-i18next';
import { CycleSelect } from '../cycles/cycle-select.js';
import { NoCycles } from '../cycles/no-cycles.js';
import { useChosenCycle } from '../cycles/use-chosen-cycle.js';
import { nothingToSee, useCycles } from '../cycles/use-cycles.js';
import { Masthead } from '../page/masthead.js';
import { Message } from '../page/message.js';
import { ProblemMessage } from '../page/problem-message.js';
import { StandingsBoard } from './standings-board.js';

/** The public page at `/`: the live standings of the newest cycle, or of the one that the address names. */
export function StandingsPage() {
  const { t } = useTranslation();
  const { retry, ...state } = useCycles();
  const { cycles, problem } = state;
  const nothing = nothingToSee(state);
  const [chosen, choose] = useChosenCycle(cycles ?? []);
  const name = cycles?.find(({ cycle }) => cycle === chosen)?.name ?? null;
  return (
    <>
      <Masthead subject={name}>
        {cycles !== null && chosen !== null && <CycleSelect {...{ cycles, chosen }} onChoose={choose} />}
        <a className="quiet" href="#/work">
          {t('desk.enter')}
        </a>
      </Masthead>
      <main>
        {nothing && <NoCycles />}
        {!nothing && problem !== null && <ProblemMessage problem={problem} onRetry={retry} />}
        {problem === null && cycles === null && <Message title={t('loading')} />}
        {chosen !== null && <StandingsBoard key={chosen} cycle={chosen} />}
      </main>
    </>
  );
}
