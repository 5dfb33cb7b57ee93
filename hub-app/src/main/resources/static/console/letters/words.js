// What is said of dead letters, and in which colour.
import { badge } from '../part/badge.js';
import { say } from '../say.js';

const STATES = {
  open: ['red', '待处理', 'open'],
  replayed: ['blue', '已重放', 'replayed'],
  closed: ['', '已关闭', 'closed'],
};

// what it is, and what a replay of it does
const KINDS = {
  message: ['队列报文', 'message of a queue', '以同一消息标识重新放入队列', 'goes onto its queue again under the same message id'],
  step: ['办件步骤', 'step of a case', '该步骤重新办理', 'the step is tried again'],
  'change-delivery': ['变更送达', 'delivery of a change', '向订阅部门重新送达', 'is delivered to the subscriber again'],
  handover: ['批量移交', 'hand-over', '从断点继续处理文件', 'the file goes on from its checkpoint'],
  reply: ['答复', 'reply', '重新作答', 'the reply is made again'],
  outgoing: ['待发报文', 'message to be sent', '重新发送', 'is sent again'],
};

const ACTS = {
  arrived: ['成为死信', 'died'],
  reopened: ['再次失败', 'died again'],
  edited: ['更正', 'mended'],
  replayed: ['重放', 'replayed'],
  rerouted: ['改投', 'sent elsewhere'],
  closed: ['关闭', 'closed'],
  settled: ['已办结', 'settled'],
};

const OUTCOMES = {
  replayed: ['green', '已重放', 'replayed'],
  'replayed-before': ['blue', '此前已重放', 'replayed before'],
  'done-already': ['green', '已办结，无需重放', 'done already'],
  refused: ['red', '未执行', 'refused'],
};

/** The states that a letter may have. */
export const states = () => Object.entries(STATES).map(([code, [, zh, en]]) => [code, say(zh, en)]);

/** How it stands. */
export function stands(state) {
  const [colour, zh, en] = STATES[state] ?? ['', state, state];
  return badge(colour, say(zh, en));
}

/** What came of a replay. */
export function outcome(code) {
  const [colour, zh, en] = OUTCOMES[code] ?? ['', code, code];
  return badge(colour, say(zh, en));
}

/** What failed. */
export const kind = (code) => say(...(KINDS[code] ?? [code, code]).slice(0, 2));

/** What a replay does. */
export const effect = (code) => say(...(KINDS[code] ?? ['', '', '重试', 'is tried again']).slice(2));

/** What was done. */
export const act = (code) => say(...(ACTS[code] ?? [code, code]));
