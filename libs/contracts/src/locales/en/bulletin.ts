/** Headings and lines of the printed bulletin. */
export const bulletin = {
  rulings: 'Rulings on appeals',
  ruling: 'Appeal {{number}}: {{change}}',
  corrections: 'Corrections',
  correction: '{{number}}: {{changes}} ({{reason}})',
  moved: '{{unit}}: {{before}} → {{after}}',
  placed: '{{final}} points, {{grade}}, place {{rank}}',
  current: 'Result as corrected',
};
