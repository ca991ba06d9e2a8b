/**
 * A one-page PDF of a few lines, made by hand so that the same lines are the same bytes on every machine. The text
 * is UTF-16 in a standard Chinese font that readers bring along (Adobe-GB1), so that no font has to be embedded.
 */
export function pdfOf(lines: readonly string[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(pageOf(lines)),
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 7 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 ' +
      '/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ];
  return Buffer.from(withCrossReferences(objects), 'latin1');
}

function pageOf(lines: readonly string[]): string {
  const shown = lines.map(
    (line, index) => `${index === 0 ? '/F1 16 Tf' : '/F1 11 Tf'} <${hexOf(line)}> Tj 0 -26 Td`,
  );
  return ['BT', '60 770 Td', ...shown, 'ET'].join('\n');
}

/** Characters beyond the basic plane are unknown to this encoding. */
function hexOf(line: string): string {
  return [...line]
    .map((character) => (character.length > 1 ? '?' : character).charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');
}

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** Objects are found by their byte offsets, which the table at the end lists; all text here is ASCII. */
function withCrossReferences(objects: readonly string[]): string {
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  return (
    `${text}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}` +
    `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
  );
}
