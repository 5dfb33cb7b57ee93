// What the message of a queue has to be, held against it while it is mended.
import { judge } from '../part/judge.js';
import { say } from '../say.js';

/** The kind of document that the standard has for a queue's messages; empty: another form. */
export function documentOf(queue) {
  if (queue === 'hub.submissions.in') return 'submission';
  return queue.startsWith('department.') && queue.endsWith('.exchange') ? 'evidenceRequest' : '';
}

const both = (zh, en) => ({ zh, en });
const finding = (line, column, message, remedy) => ({ severity: 'error', line, column, pointer: '', rule: 'SYNTAX', message, remedy });

/** Where a parser stopped, of the words of its error. */
function place(text, error) {
  const [, line, column] = /line (\d+)[^\d]+column (\d+)/.exec(error) ?? [];
  if (line) return [Number(line), Number(column)];
  const [, position] = /position (\d+)/.exec(error) ?? [];
  const before = text.slice(0, Number(position ?? 0)).split('\n');
  return [before.length, before.at(-1).length + 1];
}

function json(text) {
  try {
    return { value: JSON.parse(text), finding: [] };
  } catch (error) {
    return { finding: [finding(...place(text, error.message), both('不是有效的 JSON。', `It is no JSON: ${error.message}`), both('请检查引号、逗号和括号。', 'See to quotes, commas and brackets.'))] };
  }
}

function xml(text) {
  const error = new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror');
  return error ? [finding(...place(text, error.textContent), both('不是有效的 XML。', 'It is no well-formed XML.'), both('请检查标签是否成对。', 'See to it that every tag is closed.'))] : [];
}

function ticket(text) {
  const read = json(text);
  const isOne = typeof read.value?.step === 'string' && Number.isInteger(read.value?.attempt);
  return read.finding.length > 0 || isOne ? read.finding
    : [finding(1, 1, both('不是步骤票据。', 'It is no ticket of a step.'), both('形如 {"step":"消息标识","attempt":1,"hold":0}。', 'It is like {"step":"message id","attempt":1,"hold":0}.'))];
}

/** What it is held against, in words. */
export function held(queue) {
  const type = documentOf(queue);
  if (type) return say(`按标准校验：${type}`, `Held against the standard: ${type}`);
  return queue.startsWith('hub.steps.') ? say('按步骤票据校验', 'Held against the form of a ticket') : say('部门自有格式，只看是否完整可读', 'A native form: only whether it can be read');
}

/** What is wrong with it: `{valid, finding}`. */
export async function check(queue, text, signal) {
  const type = documentOf(queue);
  if (type) return judge(text, { type, signal });
  const start = text.trimStart()[0];
  let found = [];
  if (queue.startsWith('hub.steps.')) found = ticket(text);
  else if (start === '{' || start === '[') found = json(text).finding;
  else if (start === '<') found = xml(text);
  return { valid: found.length === 0, finding: found };
}
