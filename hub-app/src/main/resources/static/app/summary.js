// The head of the page: the case as a whole.
import { both, el } from './dom.js';
import * as mask from './mask.js';
import { look } from './states.js';
import { dateTime } from './times.js';

function fact(zh, en, value) {
  return el('div', {}, el('dt', {}, both({ zh, en })), el('dd', {}, value));
}

export function summary(document, words) {
  const state = words.state('CaseState', document.state);
  const head = el('div', { class: 'summary-head' },
    el('div', {},
      el('h1', { id: 'summary-title' }, both(document.matterName)),
      el('p', { class: 'number-line' }, document.caseNumber)),
    el('p', { class: `state big ${look(document.state)}` }, both(state)));
  const done = document.part.filter((part) => ['done', 'skipped'].includes(part.state)).length;
  const facts = el('dl', { class: 'facts' },
    fact('申请人', 'Applicant', mask.applicant(document.applicantName)),
    fact('提交时间', 'Submitted', dateTime(document.submittedAt)),
    fact('办结时间', 'Completed', document.completedAt ? dateTime(document.completedAt) : '—'),
    fact('已办步骤', 'Steps done', `${done} / ${document.part.length}`));
  return [head, facts, steps(document, words)];
}

function steps(document, words) {
  return el('ol', { class: 'steps', 'aria-label': '步骤 Steps' },
    document.part.map((part) => {
      const state = words.state('PartState', part.state);
      return el('li', { class: look(part.state) }, `${part.name.zh} `, el('span', {}, `（${state.zh}）`));
    }));
}
