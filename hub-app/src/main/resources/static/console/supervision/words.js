// What the standard's codes of supervision are called.
import { badge } from '../part/badge.js';
import { day, say } from '../say.js';

/** The ten power categories of GB/T 39046, and the two that are none of them. */
export const POWERS = [
  ['01', '行政许可', 'Administrative permit'],
  ['02', '行政处罚', 'Administrative penalty'],
  ['03', '行政强制', 'Administrative coercion'],
  ['04', '行政征收', 'Administrative levy'],
  ['05', '行政给付', 'Administrative payment'],
  ['06', '行政检查', 'Administrative inspection'],
  ['07', '行政确认', 'Administrative confirmation'],
  ['08', '行政奖励', 'Administrative reward'],
  ['09', '行政裁决', 'Administrative ruling'],
  ['10', '其他行政权力', 'Other administrative power'],
];
const OTHERS = [['00', '行政权力', 'Administrative power'], ['20', '公共服务', 'Public service']];

/** All that a matter can be. */
export const ALL_POWERS = [...POWERS, ...OTHERS];

const CASE_STATES = {
  'in-progress': ['办理中', 'in progress'],
  completed: ['已办结', 'completed'],
  refused: ['不予通过', 'refused'],
  'correction-needed': ['待补正', 'to be corrected'],
  'waiting-for-person': ['待人工处理', 'waits for a person'],
};

const STEP_STATES = {
  ...CASE_STATES,
  waiting: ['等待前序', 'waits for others'],
  due: ['待交办', 'about to be asked'],
  'in-progress': ['已交办', 'asked'],
  retrying: ['重试中', 'tried again'],
  done: ['已答复', 'answered'],
  skipped: ['不需办理', 'not needed'],
  'outcome-unknown': ['结果未明', 'outcome unknown'],
};

const KINDS = {
  'extended-approval': ['延长审批', 'extended approval'],
  hearing: ['听证', 'hearing'],
  'expert-review': ['专家评审', 'expert review'],
  supplement: ['补正材料', 'supplement of materials'],
  other: ['其他', 'other'],
};

/** The states that a case can have, to choose from. */
export const caseStates = () => Object.entries(CASE_STATES).map(([code, both]) => [code, say(...both)]);

/** The kinds of special procedures, to choose from. */
export const procedureKinds = () => Object.entries(KINDS).map(([code, both]) => [code, say(...both)]);

const named = (table, code) => say(...(table[code] ?? [code, code]));

/** The state of a case. */
export const caseState = (code) => named(CASE_STATES, code);

/** The state of a step. */
export const stepState = (code) => named(STEP_STATES, code);

/** The kind of a special procedure. */
export const procedureKind = (code) => named(KINDS, code);

/** A power category; nothing for a matter without one. */
export const powerName = (code) => {
  const known = ALL_POWERS.find(([each]) => each === code);
  return known ? say(known[1], known[2]) : code || say('未注明', 'not stated');
};

const LIGHTS = {
  green: ['green', '正常', 'in time'],
  yellow: ['yellow', '临期', 'near its limit'],
  red: ['red', '超期', 'late'],
  stopped: ['violet', '暂停计时', 'clock stopped'],
  none: ['', '无时限', 'no limit'],
};

/** In a word how something stands with its limit. */
export function lightWord(standing) {
  if (standing.endedOn && standing.light === 'green') return say('按时办结', 'done in time');
  if (standing.endedOn && standing.light === 'red') return say('超期办结', 'done late');
  const [, zh, en] = LIGHTS[standing.light] ?? ['', standing.light, standing.light];
  return say(zh, en);
}

/** The colour of a badge for a light. */
export const lightColour = (light) => (LIGHTS[light] ?? [''])[0];

/** The badge of how something stands with its limit. */
export const light = (standing) => badge(lightColour(standing.light), lightWord(standing));

/** A yellow or red card. */
export const cardType = (type) =>
  (type === 'red' ? badge('red', say('红牌', 'red card')) : badge('yellow', say('黄牌', 'yellow card')));

/** A day without a time, such as 2026-11-30, wherever the browser is. */
export const date = (given) => (given ? day(`${given}T00:00:00`) : '–');

/** So many working days. */
export const days = (count) => say(`${count} 个工作日`, count === 1 ? '1 working day' : `${count} working days`);
