// One department's part of the case.
import { both, button, el } from './dom.js';
import * as mask from './mask.js';
import { origins } from './origins.js';
import { result } from './result.js';
import { canRetry, look, remedy } from './states.js';
import { between, dateTime } from './times.js';

function times(part) {
  const said = [];
  if (part.startedAt) said.push(`开始 started ${dateTime(part.startedAt)}`);
  if (part.endedAt) said.push(`结束 ended ${dateTime(part.endedAt)}`);
  if (part.startedAt && part.endedAt) said.push(`用时 took ${between(part.startedAt, part.endedAt)}`);
  if (part.nextTryAt) said.push(`下次尝试 next try ${dateTime(part.nextTryAt)}`);
  said.push(`尝试 attempts ${part.attempts}`);
  return el('p', { class: 'times' }, said.flatMap((each) => [el('span', {}, each), ' ']));
}

function reason(part, words, retry) {
  if (!part.reason || part.state === 'done') return [];
  const { text, nativeCode, field } = part.reason;
  const help = remedy(part.state);
  const place = field ? words.inRequest(part.serviceCode, field) : undefined;
  return [el('div', { class: `reason ${look(part.state)}` },
    el('p', {}, el('strong', {}, mask.text(text.zh)), ' ', el('span', { lang: 'en' }, mask.text(text.en))),
    nativeCode ? el('p', {}, both({ zh: '部门代码', en: 'the department’s code' }), ' ', el('code', {}, nativeCode)) : '',
    place ? el('p', {}, both({ zh: '涉及数据项', en: 'field' }), '：', both(place)) : '',
    help ? el('p', {}, both(help)) : '',
    canRetry(part.state) ? button({ zh: '重新办理', en: 'Try again' }, () => retry(part)) : '')];
}

/** The card of a part. */
export function partCard(part, parts, words, retry) {
  const id = `part-${part.stepId}`;
  return el('section', { class: `part ${look(part.state)}`, 'aria-labelledby': id },
    el('div', { class: 'part-head' },
      el('div', {},
        el('h3', { id }, both(part.name)),
        el('p', {}, both(part.department.name))),
      el('p', { class: `state ${look(part.state)}` }, both(words.state('PartState', part.state)))),
    times(part),
    reason(part, words, retry),
    result(part, words),
    origins(part, parts, words));
}
