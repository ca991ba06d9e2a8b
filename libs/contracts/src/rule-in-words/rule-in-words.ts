import type { Language } from '../language.js';
import { allOrNothing, banded, gradeMap } from './bands.js';
import { checklist } from './checklist.js';
import { composite, ledger } from './composed.js';
import { accumulate, shortfall, zeroIfNone } from './counted.js';
import { ballotTally, externalResult, manual, panel, survey } from './judged.js';
import { lateness } from './lateness.js';
import { overrun, proportional, relativeToBest, thresholdLinear } from './measured.js';
import { occurrences } from './occurrences.js';
import { rankLadder } from './rank.js';
import type { RuleJson } from './rule-json.js';
import { voiceIn, type Voice } from './voice.js';

/**
 * A rule read back as an official would write the standard, complete: whoever has only the words can score by them.
 * @param weight full score of the indicator, a decimal; without it the words say 满分 and no number
 */
export function ruleInWords(language: Language, rule: RuleJson, weight?: string): string {
  return tell(voiceIn(language, weight), rule, '');
}

function tell(voice: Voice, rule: RuleJson, place: string): string {
  switch (rule.type) {
    case 'proportional':
      return proportional(voice, rule);
    case 'threshold-linear':
      return thresholdLinear(voice, rule);
    case 'shortfall':
      return shortfall(voice, rule);
    case 'accumulate':
      return accumulate(voice, rule);
    case 'deduct-per-occurrence':
      return occurrences(voice, rule);
    case 'checklist':
      return checklist(voice, rule);
    case 'all-or-nothing':
      return allOrNothing(voice, rule);
    case 'banded':
      return banded(voice, rule);
    case 'grade-map':
      return gradeMap(voice, rule);
    case 'lateness':
      return lateness(voice, rule);
    case 'overrun':
      return overrun(voice, rule);
    case 'zero-if-none-else-deduct-per-missing':
      return zeroIfNone(voice, rule);
    case 'rank-ladder':
      return rankLadder(voice, rule);
    case 'relative-to-best':
      return relativeToBest(voice, rule);
    case 'ballot-tally':
      return ballotTally(voice, rule);
    case 'survey':
      return survey(voice, rule);
    case 'external-result':
      return externalResult(voice, rule);
    case 'panel':
      return panel(voice, rule);
    case 'ledger':
      return ledger(voice, rule);
    case 'composite':
      return composite(voice, rule, tell, place);
    case 'manual':
      return manual(voice, rule);
  }
}
