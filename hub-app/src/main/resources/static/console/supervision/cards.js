// Yellow and red cards, and what was done about them.
import { Oops } from '../part/oops.js';
import { badge } from '../part/badge.js';
import { isAny, me } from '../session.js';
import { say, time, words } from '../say.js';
import { html, shallowRef } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { Handle } from './handle.js';
import { list } from './list.js';
import { departmentChoices, departmentName, matterName } from './names.js';
import { caseLink, choice, foot } from './parts.js';
import { cardType, date, days } from './words.js';

const given = () => ({ state: way().query.card ?? 'open', type: way().query.type, department: way().query.department });
const set = (name) => (value) => go(withQuery({ [name]: value }), { replace: true });

const states = () => [['open', say('未处理', 'open')], ['handled', say('已处理', 'handled')], ['closed', say('随办结关闭', 'closed with the case')]];
const types = () => [['yellow', say('黄牌', 'yellow')], ['red', say('红牌', 'red')]];

/** What came of a card. */
export function outcome(card) {
  if (card.state === 'open') return badge('yellow', say('未处理', 'open'));
  const result = card.result === 'late' ? say(`超期 ${days(card.lateDays ?? 0)}`, `${days(card.lateDays ?? 0)} late`) : card.result ? say('按时', 'in time') : '';
  return html`${badge('', card.state === 'handled' ? say('已处理', 'handled') : say('已关闭', 'closed'))}
    <span class="sub">${[time(card.stateAt), card.handledBy, result].filter(Boolean).join(' · ')}</span>
    ${card.note ? html`<span class="note">${card.note}</span>` : ''}`;
}

const row = (card, handle) => html`
  <tr key=${card.number}>
    <td class="still">${cardType(card.type)}<span class="sub mono">${card.rule}</span></td>
    <td>${caseLink(card.caseNumber)}<span class="sub">${matterName(card.matter)}</span></td>
    <td>${card.stepId ? html`${departmentName(card.department)}<span class="sub mono">${card.stepId}</span>` : html`<span class="tag">${say('整个办件', 'whole case')}</span>`}</td>
    <td class="content">${words(card.content)}<span class="sub">${card.number}</span></td>
    <td class="still">${date(card.dueOn)}<span class="sub">${say('发出', 'sent')} ${time(card.sentAt)}</span></td>
    <td>${outcome(card)}</td>
    <td>${card.state === 'open' && isAny('supervisor') ? html`<button type="button" onClick=${() => handle(card)}>${say('处理', 'Handle')}<span class="sr"> ${card.number}</span></button>` : ''}</td>
  </tr>`;

export const Cards = {
  setup() {
    const asked = () => ({ ...given(), state: given().state === 'all' ? '' : given().state });
    const { state, more, again } = list('/api/v1/supervision/cards', asked);
    const chosen = shallowRef(undefined);
    return () => html`<section class="card">
      <h2>${say('黄牌红牌', 'Cards')} <small>${say('新发的在前', 'Newest first')}</small></h2>
      <div class="fields below">
        ${choice(say('状态', 'State'), given().state, [...states(), ['all', say('全部', 'all')]], set('card'), '')}
        ${choice(say('类型', 'Type'), given().type, types(), set('type'))}
        ${me().department ? '' : choice(say('部门', 'Department'), given().department, departmentChoices(), set('department'))}
      </div>
      ${state.failure ? html`<${Oops} failure=${state.failure} again=${again} />` : ''}
      ${!state.known && !state.failure ? html`<p class="loading" role="status">${say('正在读取……', 'Loading…')}</p>` : ''}
      ${state.known && state.items.length === 0 ? html`<p class="empty">${given().state === 'open' ? say('没有未处理的黄牌或红牌。', 'No card is open.') : say('没有符合条件的。', 'No card is like this.')}</p>` : ''}
      ${state.known && state.items.length > 0 ? html`<div class="wide"><table><caption class="sr">${say('黄牌红牌，新发的在前', 'Cards, newest first')}</caption>
        <thead><tr><th>${say('类型', 'Card')}</th><th>${say('办件', 'Case')}</th><th>${say('责任部门', 'Responsible')}</th><th>${say('内容', 'Content')}</th>
          <th>${say('到期日', 'Due')}</th><th>${say('处理情况', 'Outcome')}</th><th><span class="sr">${say('操作', 'Act')}</span></th></tr></thead>
        <tbody>${state.items.map((card) => row(card, (it) => { chosen.value = it; }))}</tbody></table></div>${foot(state, more)}` : ''}
      ${chosen.value ? html`<${Handle} card=${chosen.value} onDone=${again} onClose=${() => { chosen.value = undefined; }} />` : ''}
    </section>`;
  },
};
