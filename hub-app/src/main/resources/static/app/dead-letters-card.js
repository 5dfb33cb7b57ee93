// One dead letter in the list, and the words that the list and the dialogue share.
import { both, el } from './dom.js';
import { text } from './mask.js';
import { dateTime } from './times.js';

const STATES = {
  open: { zh: '待处理', en: 'open', look: 'bad' },
  replayed: { zh: '已重放', en: 'replayed', look: 'care' },
  closed: { zh: '已关闭', en: 'closed', look: 'quiet' },
};
const KINDS = {
  message: { zh: '队列报文', en: 'message of a queue' },
  step: { zh: '办件步骤', en: 'step of a case' },
  'change-delivery': { zh: '变更送达', en: 'delivery of a change' },
  handover: { zh: '批量移交', en: 'hand-over' },
  reply: { zh: '答复', en: 'reply' },
  outgoing: { zh: '待发报文', en: 'message to be sent' },
};

/** What a kind is called. */
export const kind = (code) => KINDS[code] ?? { zh: code, en: code };

/** How it stands, as a badge. */
export function standing(row) {
  const state = STATES[row.state] ?? { zh: row.state, en: row.state, look: 'quiet' };
  return el('span', { class: `badge ${state.look}` }, both(state));
}

/** A row of the list; its name opens it, its box chooses it. */
export function card(row, open) {
  const name = el('button', { type: 'button', class: 'name', 'aria-haspopup': 'dialog' }, both(kind(row.kind)), ' · ', row.from);
  name.addEventListener('click', open);
  const box = el('input', { type: 'checkbox', value: row.id, 'aria-label': `选择 Choose ${row.id}` });
  return el('li', { class: 'resource' },
    el('div', { class: 'resource-head' },
      el('h3', {}, row.state === 'open' ? box : '', name), standing(row)),
    el('p', { class: 'summary' }, both({ zh: text(row.reason.zh), en: text(row.reason.en) })),
    el('p', { class: 'facts' },
      el('time', { datetime: row.arrivedAt }, dateTime(row.arrivedAt)),
      row.department ? el('code', {}, row.department) : '',
      row.caseNumber ? el('code', {}, row.caseNumber) : '',
      el('span', {}, `${row.bytes} B`),
      row.version ? el('span', {}, both({ zh: `第 ${row.version} 版`, en: `version ${row.version}` })) : ''));
}
