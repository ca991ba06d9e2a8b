import { banded } from './bands.js';
import { greatest } from './decimals.js';
import { proportional, thresholdLinear } from './measured.js';
import type { BallotTallyJson, ExternalResultJson, ManualJson, PanelJson, SurveyJson } from './rule-json.js';
import { amount, full, fullPoints, heading, points, sentences, type Voice } from './voice.js';

export function ballotTally(
  voice: Voice,
  { subject, options, invalid, minimumBallots }: BallotTallyJson,
): string {
  const { say } = voice;
  const best = greatest(options.map(({ value }) => value));
  const bestName = options.find(({ value }) => value === best)?.name ?? '';
  const quota = invalid?.bestQuotaPercent;
  const text = sentences(
    voice,
    say('ballots.options', {
      options: options.map(({ name, value }) =>
        say('ballots.option', { name, points: points(voice, value) }),
      ),
    }),
    say('ballots.mean', { best, full: fullPoints(voice) }),
    invalid?.allEqual === true ? say('ballots.allEqual') : undefined,
    invalid?.allFull === true ? say('ballots.allFull', { best: bestName }) : undefined,
    quota === undefined
      ? undefined
      : say('ballots.quota', { best: bestName, percent: amount(voice, quota, '%') }),
    minimumBallots === undefined ? say('ballots.none') : say('ballots.minimum', { minimum: minimumBallots }),
  );
  return heading(voice, subject, text);
}

export function survey(voice: Voice, { subject, read, minimumValid, rateDecimals }: SurveyJson): string {
  const { say } = voice;
  const rate = subject ?? say('survey.rate');
  return sentences(
    voice,
    say(rateDecimals === undefined ? 'survey.exact' : 'survey.rounded', { rate, decimals: rateDecimals }),
    readWords(voice, read, rate),
    say(minimumValid === undefined ? 'survey.none' : 'survey.minimum', { minimum: minimumValid }),
  );
}

function readWords(voice: Voice, read: SurveyJson['read'], subject: string): string {
  switch (read.type) {
    case 'banded':
      return banded(voice, { ...read, subject, measure: '%' });
    case 'proportional':
      return proportional(voice, { ...read, subject });
    case 'threshold-linear':
      return thresholdLinear(voice, { ...read, subject });
  }
}

export function externalResult(
  voice: Voice,
  { subject, authority, outOf, inherits }: ExternalResultJson,
): string {
  const { say } = voice;
  const text = sentences(
    voice,
    say(inherits === undefined ? 'external.from' : 'external.inherited', { authority }),
    outOf === undefined
      ? say('external.asIs', { full: full(voice) })
      : say('external.scaled', { outOf: points(voice, outOf), divisor: outOf, full: fullPoints(voice) }),
    say('external.pending'),
  );
  return heading(voice, subject, text);
}

/** Only what is left out is said. */
function trimmed({ say }: Voice, trim: NonNullable<PanelJson['trim']>): string | undefined {
  const { high, low } = trim;
  if (high === 0 && low === 0) return undefined;
  if (low === 0) return say('panel.trimHigh', { ...trim });
  return say(high === 0 ? 'panel.trimLow' : 'panel.trim', { ...trim });
}

export function panel(voice: Voice, rule: PanelJson): string {
  const { say } = voice;
  const { groups, max, trim, minimumSheets, subject } = rule;
  const alone = groups.length === 1;
  // A sheet that counts 0 or in full stands for a group too, so that no group is ever left out.
  const filled = rule.missing === 'zero' || rule.missing === 'full';
  const text = sentences(
    voice,
    say('panel.sheets', { max: points(voice, max) }),
    say(alone ? 'panel.group' : 'panel.groups', {
      groups: groups.map(({ name, weight, raters }) =>
        say(raters === undefined ? 'panel.one' : 'panel.oneOf', { name, weight, raters }),
      ),
    }),
    alone || filled || rule.missing === 'refuse' ? undefined : say('panel.absentGroup'),
    trim && trimmed(voice, trim),
    rule.missing !== undefined || groups.some(({ raters }) => raters !== undefined)
      ? say(`panel.missing.${rule.missing ?? 'leave'}`)
      : undefined,
    say('panel.score', { max, full: fullPoints(voice) }),
    minimumSheets !== undefined
      ? say('panel.minimum', { minimum: minimumSheets })
      : filled
        ? undefined
        : say('panel.none'),
  );
  return heading(voice, subject, text);
}

export function manual(voice: Voice, { subject, guidance }: ManualJson): string {
  const { say } = voice;
  const text = say('manual', { full: fullPoints(voice) });
  return heading(
    voice,
    subject,
    guidance === undefined ? text : sentences(voice, text, say('guidance', { guidance })),
  );
}
