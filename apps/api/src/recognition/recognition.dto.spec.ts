import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { hasText, translate } from '@kaoping/contracts';
import { validateSync } from 'class-validator';
import { RecogniseDto } from './recognition.dto.js';

describe('a request that broke a limit was answered in the words of the validator', () => {
  it.each([
    ['no text', {}],
    ['a text that is too long', { text: '分'.repeat(2_001) }],
    ['a weight that is a number', { text: '每少一次扣1分', weight: 5 }],
  ])('%s', (_, body) => {
    const codes = validateSync(Object.assign(new RecogniseDto(), body)).flatMap(({ constraints = {} }) =>
      Object.keys(constraints),
    );
    expect(codes).toContain('maxLength');
    for (const code of codes) {
      expect(hasText('zh-CN', `field:${code}`)).toBe(true);
      expect(translate('zh-CN', `field:${code}`, { at: '/text' })).not.toMatch(/must|shorter/);
    }
  });
});
