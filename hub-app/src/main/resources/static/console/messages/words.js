// Words of the messages' pages.
import { badge } from '../part/badge.js';
import { language, number, say, took } from '../say.js';

export const KINDS = {
  submission: ['申请提交', 'Submission'],
  step: ['办理步骤', 'Step'],
  'data-request': ['取数', 'Data request'],
  change: ['变更报送', 'Change report'],
  delivery: ['变更送达', 'Change delivery'],
  'hand-over': ['批量移交', 'Hand-over'],
};

export const STATES = {
  open: ['blue', '办理中', 'Under way'],
  retrying: ['yellow', '将重试', 'Will be retried'],
  'waiting-for-person': ['red', '待人工处理', 'Waits for a person'],
  'outcome-unknown': ['violet', '结果不明', 'Outcome unknown'],
  failed: ['red', '失败', 'Failed'],
  refused: ['yellow', '被拒绝', 'Refused'],
  done: ['green', '完成', 'Done'],
};

const OUTCOMES = {
  accepted: ['green', '已受理', 'Accepted'],
  done: ['green', '已办成', 'Done'],
  'in-progress': ['blue', '办理中', 'In progress'],
  refused: ['red', '拒绝', 'Refused'],
  'correction-needed': ['yellow', '需补正', 'Correction needed'],
  'retry-later': ['yellow', '稍后再试', 'Retry later'],
  'not-done': ['yellow', '未办', 'Not done'],
  unknown: ['violet', '不明', 'Unknown'],
};

// what each direction is called, and who speaks: the other side ('in'), the hub ('out'), nobody
const DIRECTIONS = {
  received: ['收到', 'Received', 'in'],
  'to-department': ['发往部门', 'Sent', 'out'],
  'from-department': ['部门答复', 'Answered', 'in'],
  enquiry: ['询问结果', 'Enquiry', 'out'],
  'enquiry-answer': ['结果答复', 'Enquiry answered', 'in'],
  'no-answer': ['无答复', 'No answer', 'none'],
  'from-cache': ['取自缓存', 'From cache', 'in'],
  replied: ['回复', 'Replied', 'out'],
  delivered: ['送达', 'Delivered', 'out'],
};

export const CHANGES = {
  carried: ['照转', 'carried'],
  renamed: ['改名', 'renamed'],
  reformatted: ['改写', 'reformatted'],
  recoded: ['转码', 'recoded'],
  'only-native': ['仅原始', 'only native'],
  'only-canonical': ['仅标准', 'only canonical'],
};

/** The word for a code of one of the tables; the code itself if it is not in it. */
export const wordOf = (table, code) => say(...(table[code]?.slice(-2) ?? [code, code]));

const coloured = (table, code) => badge(table[code]?.[0] ?? '', wordOf(table, code));

/** How far a message is. */
export const stateBadge = (state) => coloured(STATES, state);

/** What was said at a hop. */
export const outcomeBadge = (outcome) => coloured(OUTCOMES, outcome);

/** What a hop is called. */
export const directionName = (direction) => say(...(DIRECTIONS[direction] ?? [direction, direction]).slice(0, 2));

/** `in`: the other side spoke; `out`: the hub did; `none`: nobody. */
export const speaker = (direction) => DIRECTIONS[direction]?.[2] ?? 'in';

/** A time of day to the millisecond. */
export const exact = (moment) => new Date(moment).toLocaleTimeString(language() === 'en' ? 'en-GB' : 'zh-CN', {
  hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hour12: false,
});

/** So many bytes. */
export const size = (bytes) => (bytes < 1024 ? `${number(bytes)} B` : `${number(bytes / 1024, 1)} KiB`);

/** A duration that was measured in whole milliseconds: none of them is less than one. */
export const briefly = (millis) => (millis === 0 ? '< 1 ms' : took(millis));
