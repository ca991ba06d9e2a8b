/** How often each fault strikes: 20 times where nobody says otherwise, more by hand (`KAOPING_ROUNDS=500 npm test`). */
export function rounds(): number {
  const asked = Number(process.env['KAOPING_ROUNDS'] ?? '');
  return Number.isInteger(asked) && asked > 0 ? asked : 20;
}
