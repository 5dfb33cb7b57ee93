// What is late and what soon will be, the most urgent first: whole cases and departments' steps.
import { Oops } from '../part/oops.js';
import { me } from '../session.js';
import { say } from '../say.js';
import { html } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { list } from './list.js';
import { departmentChoices, departmentName, matterName } from './names.js';
import { caseLink, choice, foot, left, unpublished, used } from './parts.js';
import { caseState, date, light, stepState } from './words.js';

const WITHIN = [0, 1, 3, 5, 10, 20, 60];

const given = () => ({ within: way().query.within ?? '3', department: way().query.department });
const set = (name) => (value) => go(withQuery({ [name]: value }), { replace: true });

const within = (count) => (count === 0 ? say('今天（含）以前到期', 'due today or before') : say(`${count} 个工作日内到期`, `due within ${count} working ${count === 1 ? 'day' : 'days'}`));

/** The usual ones, and that which the address names. */
const spans = (named) => [...new Set([...WITHIN, Number(named)])].filter((each) => each >= 0 && each <= 60).sort((one, other) => one - other).map((each) => [String(each), within(each)]);

const row = (standing) => html`
  <tr key=${`${standing.caseNumber}/${standing.stepId ?? ''}`}>
    <td>${light(standing)}<span class="sub">${left(standing)}</span></td>
    <td>${caseLink(standing.caseNumber)}<span class="sub">${matterName(standing.matter)}</span></td>
    <td>${standing.stepId ? departmentName(standing.department) : html`<span class="tag">${say('整个办件', 'whole case')}</span>`}
      ${standing.stepId ? html`<span class="sub mono">${standing.stepId}</span>` : ''}</td>
    <td class="still">${standing.stepId ? stepState(standing.state) : caseState(standing.state)}</td>
    <td>${used(standing)}</td>
    <td class="still">${date(standing.dueOn)}<span class="sub">${standing.statutoryDueOn ? say(`法定 ${date(standing.statutoryDueOn)}`, `statutory ${date(standing.statutoryDueOn)}`) : ''}</span>${unpublished(standing)}</td>
  </tr>`;

export const Late = {
  setup() {
    const { state, more, again } = list('/api/v1/supervision/late', given);
    return () => html`<section class="card">
      <h2>${say('超期与临期', 'Late and soon late')} <small>${say('最急的在前；已暂停计时的不在此列', 'The most urgent first; without those whose clock stands still')}</small></h2>
      <div class="fields below">
        ${choice(say('范围', 'How far ahead'), given().within, spans(given().within), set('within'), '')}
        ${me().department ? '' : choice(say('部门', 'Department'), way().query.department, departmentChoices(), set('department'))}
      </div>
      ${state.failure ? html`<${Oops} failure=${state.failure} again=${again} />` : ''}
      ${!state.known && !state.failure ? html`<p class="loading" role="status">${say('正在读取……', 'Loading…')}</p>` : ''}
      ${state.known && state.items.length === 0 ? html`<p class="empty">${say('没有超期的，也没有即将到期的。', 'Nothing is late, nor soon will be.')}</p>` : ''}
      ${state.known && state.items.length > 0 ? html`<div class="wide"><table><caption class="sr">${say('超期与临期，最急的在前', 'Late and soon late, the most urgent first')}</caption>
        <thead><tr><th>${say('时限情况', 'Standing')}</th><th>${say('办件', 'Case')}</th><th>${say('部门与步骤', 'Department and step')}</th>
          <th>${say('状态', 'State')}</th><th>${say('已用', 'Used')}</th><th>${say('到期日', 'Due')}</th></tr></thead>
        <tbody>${state.items.map(row)}</tbody></table></div>${foot(state, more)}` : ''}
    </section>`;
  },
};
