import { useTranslation } from 'react-i18next';
import { subjectName } from '../desk/facts.js';
import { useFacts } from '../desk/use-facts.js';
import { UnitLink } from '../desk/unit-link.js';
import { workRoute } from '../desk/work-route.js';
import { getJson } from '../http/get-json.js';
import { readAll } from '../http/read-all.js';
import { useReading } from '../http/use-reading.js';
import { hasRole } from '../session/me.js';
import { hrefOf } from '../route/route.js';

interface Blocker {
  readonly code: string;
  readonly subject: string;
  readonly units: readonly string[];
  readonly from: string;
}

interface Gate {
  readonly stages: readonly string[];
  readonly byUnit: readonly { readonly unit: string | null; readonly count: number }[];
}

/** What still blocks the way out of the open stage, by unit, each with a link to where it is done. */
export function Blockers() {
  const { t, i18n } = useTranslation();
  const { cycle, me, today } = useFacts();
  const may = hasRole(me, 'office', 'supervisor', 'chair', 'auditor');
  const path = `/api/v1/cycles/${encodeURIComponent(cycle.cycle)}/blockers`;
  const { body } = useReading(may ? `${path} ${today} ${i18n.language}` : null, async () => {
    const [gate, rows] = await Promise.all([getJson<Gate>(`${path}?limit=1`), readAll<Blocker>(path)]);
    return { gate, rows };
  });
  if (body === null || body.gate.stages.length === 0) return null;
  const { gate, rows } = body;
  const stages = gate.stages.map((stage) => t(`stage:${stage}`)).join(t('desk.separator'));
  if (rows.length === 0) return <p className="notice">{t('desk.gate.clear', { stages })}</p>;
  return (
    <details className="act" open={rows.length <= 20}>
      <summary>{t('desk.gate.blocked', { stages, number: rows.length })}</summary>
      <ul className="gate-units">
        {gate.byUnit.map(({ unit, count }) => (
          <li key={unit ?? ''}>
            {unit === null ? t('desk.gate.whole') : <UnitLink unit={unit} />}{' '}
            {t('desk.gate.count', { count })}
          </li>
        ))}
      </ul>
      <ul className="work">
        {rows.map((blocker) => {
          const route = workRoute(cycle.cycle, blocker);
          const text = t(`blocker:${blocker.code}`, { subject: subjectName(cycle, blocker.subject) });
          return (
            <li key={`${blocker.code} ${blocker.subject}`}>
              <span>{route === null ? text : <a href={hrefOf(route)}>{text}</a>}</span>
              <span>
                {blocker.units.map((unit) => (
                  <UnitLink key={unit} unit={unit} />
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
