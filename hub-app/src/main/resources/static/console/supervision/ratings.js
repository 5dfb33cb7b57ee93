// What applicants say of their cases (好差评), and what departments answer to whoever is not satisfied.
import { get } from '../api.js';
import { badge } from '../part/badge.js';
import { face } from '../part/face.js';
import { Oops } from '../part/oops.js';
import { number, percent, say, time, words } from '../say.js';
import { isAny, me } from '../session.js';
import { html, shallowRef } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { Answer } from './answer.js';
import { list } from './list.js';
import { departmentChoices, departmentName, matterName } from './names.js';
import { caseLink, choice, foot } from './parts.js';
import { date } from './words.js';

export const LEVELS = [['1', '非常满意', 'very satisfied'], ['2', '满意', 'satisfied'], ['3', '基本满意', 'fairly satisfied'], ['4', '不满意', 'dissatisfied'], ['5', '非常不满意', 'very dissatisfied']];
const FINDINGS = { righted: ['green', '属实，已整改', 'true, and put right'], accepted: ['yellow', '属实，整改中', 'true, being put right'], unfounded: ['', '不属实', 'not so'] };

const shown = () => way().query.rated ?? 'open';
const asked = () => ({ open: shown() === 'open' || undefined, bad: shown() === 'bad' || undefined, department: way().query.department });
const set = (name) => (value) => go(withQuery({ [name]: value }), { replace: true });

/** A level in a face and words. */
export const level = (code) => {
  const [, zh, en] = LEVELS.find(([each]) => each === code) ?? ['', code, code];
  return html`<span class="level">${face(code)} ${say(zh, en)}</span>`;
};

function figure(line) {
  const all = line.counts.reduce((sum, each) => sum + each, 0);
  return html`
    <tr key=${line.department}>
      <td>${line.department ? departmentName(line.department) : html`<b>${say('全部办件', 'All cases')}</b>`}</td>
      <td class="num"><b>${percent(line.satisfied)}</b></td>
      ${line.counts.map((count, index) => html`<td class="num" key=${index}>${number(count)}</td>`)}
      <td class="num">${number(all)}</td>
      <td class=${['num', { bad: line.open > 0 }]}>${number(line.open)}</td>
      <td class=${['num', { bad: line.overdue > 0 }]}>${number(line.overdue)}</td>
    </tr>`;
}

const Figures = {
  props: ['lines'],
  setup: (props) => () => html`
    <div class="wide"><table><caption class="sr">${say('满意率', 'How satisfied applicants are')}</caption>
      <thead><tr><th>${say('部门', 'Department')}</th><th class="num">${say('满意率', 'Satisfied')}</th>
        ${LEVELS.map(([code, zh, en]) => html`<th class="num" key=${code}>${say(zh, en)}</th>`)}
        <th class="num">${say('评价数', 'Ratings')}</th><th class="num">${say('待答复', 'To answer')}</th><th class="num">${say('逾期', 'Late')}</th></tr></thead>
      <tbody>${props.lines.map(figure)}</tbody></table></div>`,
};

function outcome(rating) {
  if (rating.answer) {
    const [colour, zh, en] = FINDINGS[rating.answer.finding] ?? ['', rating.answer.finding, rating.answer.finding];
    return html`${badge(colour, say(zh, en))}<span class="sub">${time(rating.answer.at)} · ${rating.answer.by}</span><span class="note">${rating.answer.reply}</span>`;
  }
  if (!rating.dueOn) return '';
  return html`${rating.overdue ? badge('red', say('逾期未答复', 'answer is late')) : badge('yellow', say('待答复', 'to be answered'))}<span class="sub">${say('截止', 'until')} ${date(rating.dueOn)}</span>`;
}

export const Ratings = {
  setup() {
    const { state, more, again } = list('/api/v1/ratings', asked);
    const figures = shallowRef([]);
    const reasons = shallowRef([]);
    const chosen = shallowRef(undefined);
    const count = () => get('/api/v1/ratings/figures').then((read) => { figures.value = read; }, () => {});
    const lines = () => figures.value.filter((line) => !me().department || !line.department || line.department === me().department);
    const reason = (code) => words(reasons.value.find((each) => each.code === code)) || code;
    count();
    get('/api/v1/ratings/reasons').then((read) => { reasons.value = read; }, () => {});
    const row = (rating) => html`
      <tr key=${rating.caseNumber + rating.department}>
        <td class="still">${level(rating.satisfaction)}<span class="sub">${time(rating.ratedAt)}</span></td>
        <td>${caseLink(rating.caseNumber)}<span class="sub">${matterName(rating.matterCode)}</span></td>
        <td>${departmentName(rating.department)}</td>
        <td class="content">${rating.reasons.map(reason).join(say('；', '; '))}${rating.words ? html`<span class="note">${rating.words}</span>` : ''}</td>
        <td>${outcome(rating)}</td>
        <td>${rating.dueOn && isAny('department-operator') ? html`<button type="button" onClick=${() => { chosen.value = rating; }}>${say('答复', 'Answer')}<span class="sr"> ${rating.caseNumber}</span></button>` : ''}</td>
      </tr>`;
    return () => html`<section class="card">
      <h2>${say('好差评', 'Ratings')} <small>${say('差评由被评部门在期限内核实答复', 'Bad ones are looked into and answered in time')}</small></h2>
      ${figures.value.length > 0 ? html`<${Figures} lines=${lines()} />` : ''}
      <div class="fields below">
        ${choice(say('显示', 'Show'), shown(), [['open', say('待答复的差评', 'bad ones to be answered')], ['bad', say('全部差评', 'all bad ones')], ['all', say('全部评价', 'all ratings')]], set('rated'), '')}
        ${me().department ? '' : choice(say('部门', 'Department'), way().query.department, departmentChoices(), set('department'))}
      </div>
      ${state.failure ? html`<${Oops} failure=${state.failure} again=${again} />` : ''}
      ${!state.known && !state.failure ? html`<p class="loading" role="status">${say('正在读取……', 'Loading…')}</p>` : ''}
      ${state.known && state.items.length === 0 ? html`<p class="empty">${shown() === 'open' ? say('没有待答复的差评。', 'Nothing is to be answered.') : say('还没有评价。', 'No ratings yet.')}</p>` : ''}
      ${state.known && state.items.length > 0 ? html`<div class="wide"><table><caption class="sr">${say('评价', 'Ratings')}</caption>
        <thead><tr><th>${say('评价', 'Rating')}</th><th>${say('办件', 'Case')}</th><th>${say('被评部门', 'About')}</th><th>${say('原因与内容', 'Why')}</th>
          <th>${say('答复', 'Answer')}</th><th><span class="sr">${say('操作', 'Act')}</span></th></tr></thead>
        <tbody>${state.items.map(row)}</tbody></table></div>${foot(state, more)}` : ''}
      ${chosen.value ? html`<${Answer} rating=${chosen.value} reason=${reason} onDone=${() => { again(); count(); }} onClose=${() => { chosen.value = undefined; }} />` : ''}
    </section>`;
  },
};
