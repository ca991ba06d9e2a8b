import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EvidenceStore } from '../evidence-store.port.js';
import { asciiPdf, inPieces, jpeg, officeFile, pdf, png, program, zip } from './sample-files.js';

const KIB = 1024;
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const OPENXML = 'application/vnd.openxmlformats-officedocument';

/** What every evidence store does. `make` gives an empty one. */
export function evidenceStoreContract(adapter: string, make: () => Promise<EvidenceStore>): void {
  describe(`the ${adapter} evidence store`, () => {
    let store: EvidenceStore;
    beforeEach(async () => {
      store = await make();
    });
    const put = (content: Uint8Array, name: string, maxBytes = 100 * KIB) =>
      store.put(inPieces(content), { name, maxBytes });
    const refusal = (content: Uint8Array, name: string, maxBytes?: number) =>
      put(content, name, maxBytes).then(
        () => 'taken in',
        (error: unknown) => (error as { code: string }).code,
      );

    it('says that it answers', async () => {
      await expect(store.check()).resolves.toBeUndefined();
    });

    describe('keeps a file', () => {
      it('under the digest of its content', async () => {
        const content = pdf('十五条硬措施');
        const stored = await put(content, '总结.pdf');
        expect(stored).toEqual({
          sha256: sha256(content),
          size: content.length,
          mediaType: 'application/pdf',
          name: '总结.pdf',
        });
        expect(await store.has(stored.sha256)).toBe(true);
      });

      it('and gives the same bytes back with name and type', async () => {
        const stored = await put(pdf('whole'), '总结.pdf');
        const opened = await store.open(stored.sha256);
        expect(opened?.file).toEqual(stored);
        expect(await buffer(opened!.stream)).toEqual(pdf('whole'));
      });

      it('once when the same content comes again, under the first name', async () => {
        const first = await put(pdf('same'), 'first.pdf');
        const second = await put(pdf('same'), 'second.pdf');
        expect([second.sha256, second.name]).toEqual([first.sha256, 'second.pdf']);
        expect((await store.open(first.sha256))?.file.name).toBe('first.pdf');
      });

      it('when two people send the same content at once', async () => {
        const names = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'];
        const stored = await Promise.all(names.map((name) => put(pdf('joint'), name)));
        expect(new Set(stored.map((file) => file.sha256)).size).toBe(1);
        const opened = await store.open(stored[0]!.sha256);
        expect(names).toContain(opened!.file.name);
        expect(await buffer(opened!.stream)).toEqual(pdf('joint'));
      });

      it('that is exactly as large as allowed', async () => {
        expect((await put(pdf(), 'a.pdf', pdf().length)).size).toBe(pdf().length);
      });

      it('and many others beside it', async () => {
        const stored = await Promise.all(
          Array.from({ length: 20 }, (_, n) => put(pdf(String(n)), `${n}.pdf`)),
        );
        const contents = await Promise.all(
          stored.map(async ({ sha256 }) => buffer((await store.open(sha256))!.stream)),
        );
        expect(contents).toEqual(Array.from({ length: 20 }, (_, n) => pdf(String(n))));
      });

      it('whose name came as a path or with invisible characters, under the plain name', async () => {
        expect((await put(pdf(), '../../etc/\u202ereport\u0000.pdf')).name).toBe('report.pdf');
      });
    });

    describe('knows by its bytes', () => {
      it.each([
        ['a PDF', 'a.PDF', pdf(), 'application/pdf'],
        ['a PNG', 'a.png', png(), 'image/png'],
        ['a JPEG', 'a.jpeg', jpeg(), 'image/jpeg'],
        ['a Word document', 'a.docx', officeFile('word'), `${OPENXML}.wordprocessingml.document`],
        ['a workbook', 'a.xlsx', officeFile('xl'), `${OPENXML}.spreadsheetml.sheet`],
        ['slides', 'a.pptx', officeFile('ppt'), `${OPENXML}.presentationml.presentation`],
        [
          'an OFD document',
          'a.ofd',
          zip({ 'Doc_0/Document.xml': '<x/>', 'OFD.xml': '<x/>' }, 'a comment'),
          'application/ofd',
        ],
        ['a zip', 'a.zip', zip({ 'photo.txt': 'x', 'Doc/OFD.xml': 'x' }), 'application/zip'],
        ['a table', 'a.csv', Buffer.from('\ufeff科室,得分\n危化科,1.5\n'), 'text/csv'],
        ['a table that begins like a bitmap', 'a.csv', Buffer.from('BM,1\n'), 'text/csv'],
        ['a text', 'a.txt', Buffer.from('值班记录 🙂\n'), 'text/plain'],
        ['a PDF without an extension', '2024.7.31', pdf(), 'application/pdf'],
      ])('%s (%s)', async (_, name, content, mediaType) => {
        expect((await put(content, name)).mediaType).toBe(mediaType);
      });
    });

    describe('refuses', () => {
      it.each([
        ['an empty file', 'EVIDENCE_EMPTY', 'a.pdf', Buffer.alloc(0)],
        ['bytes of no known kind', 'EVIDENCE_TYPE_UNKNOWN', 'a.pdf', Buffer.from('0001fefd', 'hex')],
        ['a table that is not UTF-8', 'EVIDENCE_TYPE_UNKNOWN', 'a.csv', Buffer.from('bfc6cad2', 'hex')],
        [
          'a text cut off inside a character',
          'EVIDENCE_TYPE_UNKNOWN',
          'a.txt',
          Buffer.from('科').subarray(0, 2),
        ],
        ['a text with a NUL', 'EVIDENCE_TYPE_UNKNOWN', 'a.txt', Buffer.from('a\0b')],
        ['a program', 'EVIDENCE_TYPE_NOT_ALLOWED', 'a.exe', program()],
        ['a page', 'EVIDENCE_TYPE_NOT_ALLOWED', 'a.html', Buffer.from('<script>alert(1)</script>')],
        ['a text that does not say what it is', 'EVIDENCE_TYPE_NOT_ALLOWED', 'readme', Buffer.from('hello')],
        ['a program called a PDF', 'EVIDENCE_TYPE_MISMATCH', 'a.pdf', program()],
        ['a PDF called a program', 'EVIDENCE_TYPE_MISMATCH', 'a..exe', pdf()],
        ['a PDF called a text', 'EVIDENCE_TYPE_MISMATCH', 'a.txt', asciiPdf()],
        ['a text called a PDF', 'EVIDENCE_TYPE_MISMATCH', 'a.pdf', Buffer.from('hello')],
        ['a zip called an OFD document', 'EVIDENCE_TYPE_MISMATCH', 'a.ofd', zip({ 'a.txt': 'x' })],
      ])('%s: %s', async (_, code, name, content) => {
        expect(await refusal(content, name)).toBe(code);
        expect(await store.has(sha256(content))).toBe(false);
      });

      it('a file one byte too large, without waiting for the rest', async () => {
        let sent = 0;
        async function* endless(): AsyncGenerator<Uint8Array> {
          for (;;) {
            sent += 1;
            yield Buffer.alloc(KIB, 0x20);
          }
        }
        const put = store.put(endless(), { name: 'a.txt', maxBytes: 4 * KIB - 1 });
        await expect(put).rejects.toMatchObject({
          code: 'EVIDENCE_TOO_LARGE',
          params: { maxBytes: 4 * KIB - 1 },
        });
        expect(sent).toBe(4);
      });

      it('damaged zips and pictures at any cut with a code, never with a fault', async () => {
        const whole = [officeFile('word'), png(), zip({ 'OFD.xml': '<x/>' })];
        const cuts = whole.flatMap((content) =>
          Array.from({ length: content.length - 1 }, (_, n) => content.subarray(0, n + 1)),
        );
        const outcomes = await Promise.all(cuts.map((content) => refusal(content, 'a.csv')));
        expect(outcomes.filter((code) => !/^EVIDENCE_TYPE_|^taken in$/.test(code))).toEqual([]);
      });
    });

    it('passes on the error of an upload that breaks and keeps nothing of it', async () => {
      async function* broken(): AsyncGenerator<Uint8Array> {
        yield pdf();
        throw new Error('connection lost');
      }
      await expect(store.put(broken(), { name: 'a.pdf', maxBytes: KIB })).rejects.toThrow('connection lost');
      expect(await store.has(sha256(pdf()))).toBe(false);
    });

    it.each(['0'.repeat(64), 'A'.repeat(64), '../accounts.json', ''])(
      'has nothing under %j',
      async (digest) => {
        expect([await store.has(digest), await store.open(digest)]).toEqual([false, undefined]);
      },
    );
  });
}
