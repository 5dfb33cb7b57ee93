// The cases, newest first, with what they are searched by.
import { Failure, save } from '../api.js';
import { Oops } from '../part/oops.js';
import { me } from '../session.js';
import { say, time } from '../say.js';
import { html, ref } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { list } from './list.js';
import { areas, departmentChoices, departmentName, matterChoices, matterName } from './names.js';
import { caseLink, choice, foot, left, unpublished, used } from './parts.js';
import { ALL_POWERS, caseState, caseStates, date, light, lightColour, lightWord, powerName } from './words.js';

const FILTERS = ['department', 'matter', 'area', 'power', 'state', 'month', 'timing', 'within'];

const given = () => Object.fromEntries(FILTERS.map((name) => [name, way().query[name]]).filter(([, value]) => value));
const set = (name) => (value) => go(withQuery({ [name]: value }), { replace: true });

const timings = () => [['late', say('超期', 'late')], ['soon', say('即将到期', 'soon late')], ['stopped', say('暂停计时', 'clock stopped')]];

function areaField(value) {
  return html`<label>${say('区划', 'Area')}
    <input list="supervision-areas" value=${value ?? ''} inputmode="numeric" pattern="[0-9]{2}([0-9]{2}){0,2}" placeholder="3202"
      title=${say('区划代码的前 2、4 或 6 位', 'The first 2, 4 or 6 digits of the division')}
      onChange=${(event) => { if (event.target.reportValidity()) set('area')(event.target.value); }} />
    <datalist id="supervision-areas">${areas().map((each) => html`<option key=${each} value=${each} />`)}</datalist></label>`;
}

const filters = (query) => html`
  <div class="fields" role="search" aria-label=${say('筛选', 'Filters')}>
    ${me().department ? '' : choice(say('部门', 'Department'), query.department, departmentChoices(), set('department'))}
    ${choice(say('事项', 'Matter'), query.matter, matterChoices(), set('matter'))}
    ${areaField(query.area)}
    ${choice(say('权力类别', 'Power category'), query.power, ALL_POWERS.map(([code, zh, en]) => [code, say(zh, en)]), set('power'))}
    ${choice(say('状态', 'State'), query.state, caseStates(), set('state'))}
    <label>${say('受理月份', 'Month')}<input type="month" value=${query.month ?? ''} placeholder="2026-11" pattern="[0-9]{4}-[0-9]{2}"
      onChange=${(event) => { if (event.target.reportValidity()) set('month')(event.target.value); }} /></label>
    ${choice(say('时限', 'Limit'), query.timing, timings(), set('timing'))}
    ${query.timing === 'soon' ? html`<label>${say('几个工作日内', 'Within working days')}
      <input type="number" min="0" max="60" value=${query.within ?? 3} onChange=${(event) => { if (event.target.reportValidity()) set('within')(event.target.value); }} /></label>` : ''}
    ${Object.keys(given()).length > 0 ? html`<button type="button" onClick=${() => go('/supervision?show=cases', { replace: true })}>${say('清除', 'Clear')}</button>` : ''}
  </div>`;

const step = (standing) => html`
  <span key=${standing.stepId} class=${['step-chip', lightColour(standing.light)]} title=${`${standing.stepId} · ${lightWord(standing)}`}>
    ${departmentName(standing.department)}<span class="sr">${say('：', ': ')}${lightWord(standing)}</span></span>`;

const row = ({ caseNumber, applicant, acceptedAt, standing, steps }) => html`
  <tr key=${caseNumber}>
    <td>${caseLink(caseNumber)}<span class="sub">${applicant || say('（已删除）', '(purged)')}</span></td>
    <td>${matterName(standing.matter)}<span class="sub">${standing.area} · ${powerName(standing.power)}</span></td>
    <td class="still">${time(acceptedAt)}</td>
    <td class="still">${caseState(standing.state)}</td>
    <td>${light(standing)}<span class="sub">${left(standing)}</span></td>
    <td>${used(standing)}</td>
    <td class="still">${date(standing.dueOn)}${standing.unpublishedYear ? html`<br />${unpublished(standing)}` : ''}</td>
    <td><span class="chips">${steps.map(step)}</span></td>
  </tr>`;

const table = (items) => html`
  <div class="wide"><table><caption class="sr">${say('办件，新受理的在前', 'Cases, newest first')}</caption>
    <thead><tr><th>${say('办件', 'Case')}</th><th>${say('事项', 'Matter')}</th><th>${say('受理', 'Accepted')}</th><th>${say('状态', 'State')}</th>
      <th>${say('时限情况', 'Standing')}</th><th>${say('已用', 'Used')}</th><th>${say('到期日', 'Due')}</th><th>${say('部门', 'Departments')}</th></tr></thead>
    <tbody>${items.map(row)}</tbody></table></div>`;

const nothing = (state) => state.known && state.items.length === 0 && !state.failure;

export const Cases = {
  setup() {
    const { state, more, again } = list('/api/v1/supervision/cases', given);
    const saving = ref(false);
    const failed = ref(undefined);
    const download = async () => {
      saving.value = true;
      failed.value = undefined;
      try {
        await save(`/api/v1/supervision/cases.xlsx?${new URLSearchParams(given())}`, 'cases.xlsx');
      } catch (failure) {
        failed.value = failure instanceof Failure ? failure : new Failure(0);
      } finally {
        saving.value = false;
      }
    };
    return () => html`<div class="stack">
      <section class="card">${filters(way().query)}</section>
      <section class="card">
        <h2 class="with-button">${say('办件', 'Cases')} <small>${say('新受理的在前', 'Newest first')}</small>
          <button type="button" disabled=${saving.value} onClick=${download}>${saving.value ? say('正在导出……', 'Exporting…') : say('导出 Excel', 'Excel')}</button></h2>
        ${failed.value ? html`<${Oops} failure=${failed.value} again=${download} />` : ''}
        ${state.failure ? html`<${Oops} failure=${state.failure} again=${again} />` : ''}
        ${!state.known && !state.failure ? html`<p class="loading" role="status">${say('正在读取……', 'Loading…')}</p>` : ''}
        ${nothing(state) ? html`<p class="empty">${Object.keys(given()).length > 0
    ? say('没有符合条件的办件。', 'No case is like this.') : say('还没有办件。', 'There are no cases yet.')}</p>` : ''}
        ${state.known && state.items.length > 0 ? html`${table(state.items)}${foot(state, more)}` : ''}
      </section></div>`;
  },
};
