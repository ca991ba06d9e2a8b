/** Headings and lines of the printed bulletin (通报). */
export const bulletin = {
  rulings: '复核裁定',
  ruling: '申诉{{number}}：{{change}}',
  corrections: '更正',
  correction: '{{number}}：{{changes}}（{{reason}}）',
  moved: '{{unit}}：{{before}} → {{after}}',
  placed: '{{final}}分，{{grade}}，第{{rank}}名',
  current: '更正后的考评结果',
};
