import { describe, expect, it } from '@jest/globals';
import { BallotBox } from './ballot-box.js';
import {
  ballot,
  CODE,
  cutOffBefore,
  CYCLE,
  eventsOf,
  fixedSecret,
  pollingStation,
  typesOf,
} from './testing/polling-station.js';

const CHOICE = { u01: 'A', u02: 'B' };
const OTHER = { u01: 'D', u02: 'D' };
/** No precondition stands against it. */
const open = (): void => undefined;
const ONE_VOTE = ['BallotRightIssued', 'BallotCast', 'BallotRightUsed'];

describe('a voter', () => {
  it('casts one ballot, and then the right is used', async () => {
    const { box, store } = await pollingStation();
    expect(await box.cast(CODE, ballot(CHOICE), open)).toMatchObject({ position: 3n, repeated: false });
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });

  it('is answered as the first time when the same choice comes again, in any order and spelling', async () => {
    const { box, store } = await pollingStation();
    await box.cast(CODE, ballot(CHOICE), open);
    const again = await box.cast(' ７k2qd Om9xa pb4rt 6wzcl ', ballot({ u02: 'B', u01: 'A' }), open);
    expect(again).toMatchObject({ position: 3n, repeated: true });
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });

  it('is refused another choice', async () => {
    const { box, store } = await pollingStation();
    await box.cast(CODE, ballot(CHOICE), open);
    await expect(box.cast(CODE, ballot(OTHER), open)).rejects.toMatchObject({ code: 'BALLOT_ALREADY_CAST' });
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });

  it('who sends two choices at once has cast exactly one of them', async () => {
    const { box, store } = await pollingStation();
    const both = await Promise.allSettled([
      box.cast(CODE, ballot(CHOICE), open),
      box.cast(CODE, ballot(OTHER), open),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });

  it('with a code that nobody issued is turned away, and nothing is written', async () => {
    const { box, store } = await pollingStation();
    await expect(box.cast('00000-00000-00000-00000', ballot(CHOICE), open)).rejects.toMatchObject({
      code: 'BALLOT_CODE_UNKNOWN',
    });
    expect(await typesOf(store)).toEqual(['BallotRightIssued']);
  });

  it('whose ballot is incomplete keeps the right to vote', async () => {
    const { box, store } = await pollingStation();
    await expect(box.cast(CODE, ballot({ u01: 'A' }), open)).rejects.toMatchObject({
      code: 'BALLOT_INCOMPLETE',
    });
    expect(await typesOf(store)).toEqual(['BallotRightIssued']);
    await box.cast(CODE, ballot(CHOICE), open);
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });
});

describe('a vote that was cut off between the ballot and the use of the right', () => {
  const interrupted = async () => {
    const { store, box } = await pollingStation();
    const dying = new BallotBox(cutOffBefore('BallotRightUsed', store), fixedSecret(7));
    await expect(dying.cast(CODE, ballot(CHOICE), open)).rejects.toThrow('the process died');
    expect(await typesOf(store)).toEqual(['BallotRightIssued', 'BallotCast']);
    return { store, box };
  };

  it('is completed by the retry', async () => {
    const { store, box } = await interrupted();
    await box.cast(CODE, ballot(CHOICE), open);
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });

  it('is completed even when the evaluation has closed since: the ballot was in time', async () => {
    const { store, box } = await interrupted();
    await box.cast(CODE, { ...ballot(CHOICE), openStages: ['computation'] }, open);
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });

  it('stays one ballot when the retry comes with another choice', async () => {
    const { store, box } = await interrupted();
    await expect(box.cast(CODE, ballot(OTHER), open)).rejects.toMatchObject({ code: 'BALLOT_ALREADY_CAST' });
    expect(await typesOf(store)).toEqual(['BallotRightIssued', 'BallotCast']);
  });
});

describe('what the log keeps of a vote', () => {
  it('names no person, no time and no request, and shares no id between right and ballot', async () => {
    const { box, store } = await pollingStation();
    await box.cast(CODE, ballot(CHOICE), open);
    const [, cast, used] = await eventsOf(store);
    expect(Object.keys(cast?.metadata ?? {}).sort()).toEqual(['commandId', 'digest']);
    expect(Object.keys(used?.metadata ?? {}).sort()).toEqual(['commandId', 'digest']);
    expect(cast?.data).toEqual({ cycle: CYCLE, ratings: CHOICE });
    expect(used?.data).toEqual({ cycle: CYCLE });
    const ids = [cast, used].map((event) => [
      event?.stream.split('_')[1],
      event?.metadata.commandId,
      event?.id,
    ]);
    expect(new Set(ids.flat()).size).toBe(6);
  });

  it('lets nobody vote twice when the secret was lost', async () => {
    const { box, store } = await pollingStation();
    await box.cast(CODE, ballot(CHOICE), open);
    const withNewSecret = new BallotBox(store, fixedSecret(8));
    await expect(withNewSecret.cast(CODE, ballot(CHOICE), open)).rejects.toMatchObject({
      code: 'BALLOT_ALREADY_CAST',
    });
    expect(await typesOf(store)).toEqual(ONE_VOTE);
  });
});
