import { describe, expect, it } from '@jest/globals';
import { wordFinding, type FindingJson } from '@kaoping/contracts';
import { checkDocument } from '@kaoping/domain';
import { CASE_NAMES, publishedCase } from './published-cases.js';

const said = ({ expected, found, message }: FindingJson): string => [expected, found, message].join(' ');

describe.each(CASE_NAMES)('the published %s', (name) => {
  const document = publishedCase(name);
  const listed = document['findings'] as readonly { numbers: readonly string[]; severity: string }[];
  const { findings } = checkDocument(document);

  it.each(['zh-CN', 'en'] as const)('has every finding that was seen in it, in words (%s)', (language) => {
    const worded = findings.map((finding) => wordFinding(language, finding));
    for (const { numbers, severity } of listed) {
      const fitting = worded.filter(
        (finding) =>
          finding.severity === severity && numbers.every((number) => said(finding).includes(number)),
      );
      expect(fitting).toHaveLength(1);
    }
  });

  it('has no other error or warning', () => {
    expect(findings.filter(({ severity }) => severity !== 'question')).toHaveLength(listed.length);
  });

  it('has the same findings without the lists of what is wrong', () => {
    const { findings: _findings, clean: _clean, questions: _questions, note: _note, ...bare } = document;
    expect(checkDocument(bare).findings).toEqual(findings);
  });

  it('is known by its fields when its kind is not written', () => {
    const { kind, ...untitled } = document;
    expect(checkDocument(untitled)).toEqual({ kind, findings });
  });
});
