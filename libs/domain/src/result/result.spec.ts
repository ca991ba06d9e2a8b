import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import type { ResultCommand } from './commands.js';
import { resultDecider } from './decide.js';
import type { PublicNoticeRevised, ResultComputed, ResultEvent, UnitResult } from './events.js';
import { deputyOf } from './testing/result-story.js';

type CommandOf<Type extends ResultCommand['type']> = Extract<ResultCommand, { type: Type }>;

const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };

const row: UnitResult = {
  unit: 'u03',
  name: '指挥中心',
  rankingGroup: '直属单位',
  carriedWeight: '7',
  target: '90',
  leader: '9',
  public: '9.5',
  incentive: '1',
  inspection: '0.5',
  final: '91.00',
  grade: '优秀',
  rank: 1,
  groupRank: 1,
};

const inputs = {
  cycle: 'y2024',
  scheme: { id: 'demo', version: 1 },
  inputsDigest: 'a'.repeat(64),
  seen: 'assessment-y2024_1-2-3@9',
  units: [row],
  bureauTarget: '90',
};
const DECIDED = { computation: 1, meeting: '局党委会', date: '2025-01-20', minutesNumber: '〔2025〕3号' };
const NOTICE = { from: '2025-01-21', until: '2025-01-27' };
const BULLETIN = { number: '通报〔2025〕1号', problems: ['个别科室进度滞后'], requirements: ['限期整改'] };

const computed = (change: Partial<ResultComputed['data']> = {}): ResultEvent => ({
  type: 'ResultComputed',
  data: { ...inputs, number: 1, computedBy: 'p-office', ...change },
});
const decided: ResultEvent = {
  type: 'CollectiveDecisionRecorded',
  data: { cycle: 'y2024', ...DECIDED, recordedBy: 'p-office' },
};
const onNotice: ResultEvent = {
  type: 'PublicNoticeOpened',
  data: { cycle: 'y2024', ...NOTICE, openedBy: 'p-office' },
};
const finalised: ResultEvent = {
  type: 'ResultFinalised',
  data: { cycle: 'y2024', computation: 1, finalisedBy: 'p-chair' },
};
const bulletin: ResultEvent = {
  type: 'BulletinIssued',
  data: { cycle: 'y2024', ...BULLETIN, issuedBy: 'p-office' },
};

const compute = (change: Partial<CommandOf<'ComputeResult'>> = {}): ResultCommand => ({
  type: 'ComputeResult',
  ...inputs,
  blockers: [],
  overtaken: null,
  actor: OFFICER,
  ...change,
});
const decide = (change: Partial<CommandOf<'RecordDecision'>> = {}): ResultCommand => ({
  type: 'RecordDecision',
  ...DECIDED,
  today: '2025-01-20',
  computedOn: '2025-01-19',
  attachmentRequired: false,
  actor: OFFICER,
  ...change,
});
const terms = { noticeDays: 7, workingDays: null, limits: { within: 30, most: 60 } } as const;
const openNotice = (change: Partial<CommandOf<'OpenPublicNotice'>> = {}): ResultCommand => ({
  type: 'OpenPublicNotice',
  ...NOTICE,
  today: '2025-01-20',
  ...terms,
  actor: OFFICER,
  ...change,
});
const revise = (change: Partial<CommandOf<'RevisePublicNotice'>> = {}): ResultCommand => ({
  type: 'RevisePublicNotice',
  ...{ ...NOTICE, until: '2025-02-10', reason: '含春节假期' },
  today: '2025-01-22',
  ...terms,
  actor: OFFICER,
  ...change,
});
const finalise = (change: Partial<CommandOf<'FinaliseResult'>> = {}): ResultCommand => ({
  type: 'FinaliseResult',
  noticed: true,
  undecidedAppeals: [],
  rulings: [],
  today: '2025-01-28',
  actor: CHAIR,
  ...change,
});
const issue = (change: Partial<CommandOf<'IssueBulletin'>> = {}): ResultCommand => ({
  type: 'IssueBulletin',
  ...BULLETIN,
  actor: OFFICER,
  ...change,
});

const nothing = given(resultDecider, []);
const isComputed = given(resultDecider, [computed()]);
const isDecided = given(resultDecider, [computed(), decided]);
const isOnNotice = given(resultDecider, [computed(), decided, onNotice]);
const isFinal = given(resultDecider, [computed(), decided, onNotice, finalised]);

describe('a computation', () => {
  it('is numbered, and other inputs make the next one', () => {
    nothing.when(compute()).then([computed()]);
    const inputsDigest = 'b'.repeat(64);
    isComputed.when(compute({ inputsDigest })).then([computed({ number: 2, inputsDigest })]);
  });

  it('is not repeated for the same inputs, whoever asks', () => {
    isComputed.when(compute({ actor: CHAIR, seen: 'finding-y2024_f1@3' })).then([]);
  });

  it('waits for complete inputs and says what is missing', () => {
    nothing
      .when(compute({ blockers: [{ code: 'SCORE_NOT_VERIFIED', subject: '1-2-3' }] }))
      .refuses('RESULT_INPUTS_INCOMPLETE', {
        count: 1,
        blockers: ['SCORE_NOT_VERIFIED:1-2-3'],
      });
    nothing.when(compute({ units: [] })).refuses('RESULT_WITHOUT_UNITS');
  });

  it('is made anew, from the same inputs too, where the decision crossed a return', () => {
    isDecided.when(compute({ overtaken: 1 })).then([computed({ number: 2 })]);
    isDecided.when(compute({ overtaken: null })).then([]);
    isOnNotice
      .when(compute({ overtaken: 1, inputsDigest: 'b'.repeat(64) }))
      .refuses('RESULT_ALREADY_DECIDED', { computation: 1 });
  });

  it('is refused after the decision', () => {
    isDecided
      .when(compute({ inputsDigest: 'b'.repeat(64) }))
      .refuses('RESULT_ALREADY_DECIDED', { computation: 1 });
  });
});

describe('the collective decision', () => {
  it('names the meeting, its date and the minutes, and the minutes themselves when there is a file', () => {
    isComputed.when(decide()).then([decided]);
    const attachment = 'c'.repeat(64);
    isComputed.when(decide({ attachment })).then([
      {
        type: 'CollectiveDecisionRecorded',
        data: { cycle: 'y2024', ...DECIDED, attachment, recordedBy: 'p-office' },
      },
    ]);
  });

  it('is not recorded without them', () => {
    isComputed.when(decide({ meeting: ' ' })).refuses('DECISION_FIELD_MISSING', { field: 'meeting' });
    isComputed
      .when(decide({ minutesNumber: '' }))
      .refuses('DECISION_FIELD_MISSING', { field: 'minutesNumber' });
    isComputed.when(decide({ date: '2025-02-29' })).refuses('DATE_INVALID', { date: '2025-02-29' });
  });

  it('brings the minutes themselves where the scheme wants them', () => {
    isComputed.when(decide({ attachmentRequired: true })).refuses('DECISION_ATTACHMENT_MISSING');
  });

  it('is about the latest computation', () => {
    nothing.when(decide()).refuses('RESULT_NOT_COMPUTED');
    given(resultDecider, [computed(), computed({ number: 2, inputsDigest: 'b'.repeat(64) })])
      .when(decide())
      .refuses('RESULT_COMPUTATION_OUTDATED', { latest: 2 });
  });

  it('is recorded once', () => {
    isDecided
      .when(decide({ minutesNumber: '〔2025〕4号' }))
      .refuses('RESULT_ALREADY_DECIDED', { computation: 1 });
  });
});

describe('the public notice', () => {
  it('is open for the days of the scheme, both ends included', () => {
    isDecided.when(openNotice()).then([onNotice]);
    isDecided.when(openNotice({ until: '2025-01-26' })).refuses('NOTICE_TOO_SHORT', { days: 6, required: 7 });
    isDecided
      .when(openNotice({ until: '2025-01-20' }))
      .refuses('NOTICE_PERIOD_INVALID', { from: '2025-01-21', until: '2025-01-20' });
    isDecided.when(openNotice({ until: '31.1.2025' })).refuses('DATE_INVALID', { date: '31.1.2025' });
  });

  it('holds the working days of the scheme, and says by which calendar they were counted', () => {
    // 28 January to 4 February 2025 is the Spring Festival; 26 January, a Sunday, is worked for it.
    const calendar = { version: '2025=x', holidays: ['2025-01-28'], workdays: ['2025-01-26'] };
    isDecided.when(openNotice({ workingDays: { required: 6, calendar } })).then([
      {
        type: 'PublicNoticeOpened',
        data: { cycle: 'y2024', ...NOTICE, openedBy: 'p-office', calendar: '2025=x' },
      },
    ]);
    isDecided
      .when(openNotice({ until: '2025-01-28', workingDays: { required: 7, calendar } }))
      .refuses('NOTICE_WORKING_DAYS_SHORT', { days: 6, required: 7 });
  });

  it('follows the decision', () => {
    isComputed.when(openNotice()).refuses('RESULT_NOT_DECIDED');
    isDecided
      .when(openNotice({ from: '2025-01-19' }))
      .refuses('NOTICE_BEFORE_DECISION', { from: '2025-01-19', decidedOn: '2025-01-20' });
  });

  it('does not begin on days that are over, on which nobody could appeal', () => {
    isDecided
      .when(openNotice({ today: '2025-02-21' }))
      .refuses('NOTICE_IN_THE_PAST', { from: NOTICE.from, today: '2025-02-21' });
  });

  it('opens once', () => {
    isOnNotice.when(openNotice({ until: '2025-01-31' })).refuses('NOTICE_ALREADY_OPEN', NOTICE);
  });

  // One until the year 9999 stopped its cycle for ever.
  it('begins soon and ends, by the limits of the scheme', () => {
    isDecided
      .when(openNotice({ from: '2025-02-20', until: '2025-02-28' }))
      .refuses('NOTICE_TOO_FAR_AHEAD', { from: '2025-02-20', latest: '2025-02-19', within: 30 });
    isDecided
      .when(openNotice({ until: '2025-03-22' }))
      .refuses('NOTICE_TOO_LONG', { days: 61, most: 60, latest: '2025-03-21' });
    isDecided.when(openNotice({ until: '9999-12-31' })).refuses('NOTICE_TOO_LONG');
  });
});

describe('a public notice that was opened wrongly', () => {
  const revised = (change: Partial<PublicNoticeRevised['data']> = {}): ResultEvent => ({
    type: 'PublicNoticeRevised',
    data: {
      ...{ cycle: 'y2024', from: NOTICE.from, until: '2025-02-10', before: NOTICE },
      ...{ reason: '含春节假期', revisedBy: 'p-office', ...change },
    },
  });
  const ahead = given(resultDecider, [
    computed(),
    decided,
    { ...onNotice, data: { ...onNotice.data, until: '9999-12-31' } },
  ]);

  it('is made longer, and shorter down to the days that the scheme promises, counted from its opening', () => {
    isOnNotice.when(revise()).then([revised()]);
    ahead
      .when(revise({ until: '2025-01-27' }))
      .then([revised({ until: '2025-01-27', before: { ...NOTICE, until: '9999-12-31' } })]);
    ahead.when(revise({ until: '2025-01-26' })).refuses('NOTICE_TOO_SHORT', { days: 6, required: 7 });
    ahead.when(revise({ until: '2025-03-22' })).refuses('NOTICE_TOO_LONG');
  });

  it('leaves nobody late who has appealed or still may', () => {
    ahead
      .when(revise({ today: '2025-02-12' }))
      .refuses('NOTICE_ENDS_IN_THE_PAST', { until: '2025-02-10', today: '2025-02-12' });
  });

  it('begins on another day as long as it has not begun', () => {
    const later = { from: '2025-01-25', until: '2025-02-10' };
    isOnNotice.when(revise({ ...later, today: '2025-01-20' })).then([revised(later)]);
    isOnNotice
      .when(revise({ ...later, today: '2025-01-21' }))
      .refuses('NOTICE_HAS_BEGUN', { from: '2025-01-21', today: '2025-01-21' });
    isOnNotice
      .when(revise({ from: '2025-01-19', today: '2025-01-20' }))
      .refuses('NOTICE_IN_THE_PAST', { from: '2025-01-19', today: '2025-01-20' });
    isOnNotice
      .when(revise({ from: '2025-03-20', until: '2025-03-28', today: '2025-01-20' }))
      .refuses('NOTICE_TOO_FAR_AHEAD');
  });

  it('is revised with a reason, to other dates, while there is one and it is not over', () => {
    isOnNotice.when(revise({ reason: ' ' })).refuses('REASON_MISSING');
    isOnNotice.when(revise(NOTICE)).refuses('NOTICE_UNCHANGED', NOTICE);
    isOnNotice
      .when(revise({ today: '2025-01-28' }))
      .refuses('NOTICE_OVER', { until: '2025-01-27', today: '2025-01-28' });
    isDecided.when(revise()).refuses('RESULT_NOT_ON_NOTICE');
    isFinal.when(revise()).refuses('RESULT_ALREADY_FINAL');
  });

  it('goes on with its new dates', () => {
    given(resultDecider, [computed(), decided, onNotice, revised()])
      .when(finalise())
      .refuses('NOTICE_STILL_OPEN', { until: '2025-02-10' });
  });
});

describe('a result becomes final', () => {
  it('when the notice is over, by somebody who did not compute it', () => {
    // A second finalisation is a refusal by itself, so the same command may not be silently given again.
    isOnNotice.when(finalise()).thenRepeatable([finalised]);
    isOnNotice.when(finalise({ today: '2025-01-27' })).refuses('NOTICE_STILL_OPEN', { until: '2025-01-27' });
    isOnNotice.when(finalise({ actor: OFFICER })).refuses('RESULT_FINALISER_COMPUTED_IT');
    isOnNotice.when(finalise({ actor: deputyOf('p-office') })).refuses('RESULT_FINALISER_COMPUTED_IT');
    isOnNotice.when(finalise({ today: '' })).refuses('DATE_INVALID', { date: '' });
  });

  it('once, whoever asks', () => {
    isFinal.when(finalise()).refuses('RESULT_ALREADY_FINAL', { computation: 1 });
    given(resultDecider, [computed(), decided, onNotice, finalised, bulletin])
      .when(finalise())
      .refuses('RESULT_ALREADY_FINAL');
  });

  it('after the notice was opened', () => {
    isDecided.when(finalise()).refuses('RESULT_NOT_ON_NOTICE');
  });
});

describe('the bulletin', () => {
  it('has a number, the problems and the requirements', () => {
    isFinal.when(issue()).then([bulletin]);
    isFinal.when(issue({ number: '' })).refuses('BULLETIN_FIELD_MISSING', { field: 'number' });
    isFinal.when(issue({ problems: [] })).refuses('BULLETIN_FIELD_MISSING', { field: 'problems' });
    isFinal
      .when(issue({ requirements: ['限期整改', ' '] }))
      .refuses('BULLETIN_FIELD_MISSING', { field: 'requirements' });
  });

  it('is issued once, of a final result', () => {
    isOnNotice.when(issue()).refuses('RESULT_NOT_FINAL');
    given(resultDecider, [computed(), decided, onNotice, finalised, bulletin])
      .when(issue({ number: '通报〔2025〕2号' }))
      .refuses('BULLETIN_ALREADY_ISSUED', { number: '通报〔2025〕1号' });
  });
});

describe('the day of a decision', () => {
  it('is not after the day on which it is recorded', () => {
    given(resultDecider, [computed()])
      .when(decide({ today: '2025-01-19' }))
      .refuses('DECISION_DATE_AHEAD', { date: '2025-01-20', today: '2025-01-19' });
  });

  it('is not before the computation that it decides on', () => {
    given(resultDecider, [computed()])
      .when(decide({ computedOn: '2025-01-21' }))
      .refuses('DECISION_BEFORE_COMPUTATION', { date: '2025-01-20', computedOn: '2025-01-21' });
  });

  it('is made final by the chair where it is decided when the scheme has no public notice', () => {
    isDecided.when(finalise({ noticed: false })).thenRepeatable([finalised]);
    isComputed.when(finalise({ noticed: false })).refuses('RESULT_NOT_DECIDED');
    isDecided.when(finalise()).refuses('RESULT_NOT_ON_NOTICE');
    given(resultDecider, [computed(), decided, finalised]).when(openNotice()).refuses('RESULT_ALREADY_FINAL');
  });
});
