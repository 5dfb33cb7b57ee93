// Words of the flow page.
import { say } from '../say.js';

const WAYS = {
  submission: ['申请提交', 'submissions'],
  step: ['办理步骤', 'steps'],
  data: ['取数', 'data requests'],
  change: ['变更送达', 'changes delivered'],
  asks: ['部门来取数', 'asks for data'],
  reports: ['部门报变更', 'reports changes'],
};

/** What goes this way. */
export const wayName = (way) => say(...(WAYS[way] ?? [way, way]));

/** Lines along which messages come to the hub. */
export const isInward = (line) => ['submission', 'asks', 'reports'].includes(line.way);

/** Several lines as one: rates and counts added up, the slowest of the times. */
export function sum(lines) {
  const all = { rate: 0, count: 0, errors: 0, p50: 0, p99: 0 };
  for (const line of lines) {
    all.rate += line.rate;
    all.count += line.count;
    all.errors += line.errors;
    all.p50 = Math.max(all.p50, line.p50);
    all.p99 = Math.max(all.p99, line.p99);
  }
  return all;
}

/** The class of an edge: whether something moves along it, and how well. */
export function health(line, state) {
  if (state && !['open', 'on-trial', 'not-connected'].includes(state)) return state === 'failing' ? 'red' : 'still';
  if (line.count === 0) return 'still';
  if (line.errors * 2 > line.count) return 'red';
  return line.errors * 20 > line.count ? 'yellow' : 'green';
}

/** Messages in a queue of a department's steps. */
export const waitingFor = (picture, code) =>
  picture.waiting.find((each) => each.queue === `hub.steps.due.${code}`)?.messages ?? 0;
