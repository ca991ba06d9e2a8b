import { lateWords } from '../phrases/step.js';
import type { Reading } from './context.js';

const AWAY = /[事病年休产婚丧]假|请假|缺勤|缺岗|旷工|旷课|离岗|脱岗|缺席|缺课/;

/** 请假未按时销假的，每超1天: a day behind which it is too late. */
const IN_TIME = /按时|按期|及时|准时|如期|销假|归/;

/** 请假3天以内不扣分，超过3天每天扣0.1分: days of absence are counted one by one, not behind a due day. */
export const isAbsence = ({ statements }: Reading): boolean =>
  statements.some(({ when }) => AWAY.test(when.said)) &&
  !statements.some(
    ({ when }) =>
      lateWords.test(when.said.replace(/超过/g, '')) || IN_TIME.test(when.said) || when.date !== undefined,
  );
