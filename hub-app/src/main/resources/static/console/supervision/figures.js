// How limits are kept: by department, matter, area, month and power category.
import { get, save } from '../api.js';
import { Chart } from '../part/chart.js';
import { Oops } from '../part/oops.js';
import { me } from '../session.js';
import { number, percent, say, words } from '../say.js';
import { computed, html, reactive, ref, watch } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { departmentChoices, matterChoices } from './names.js';
import { bars } from './bars.js';
import { choice } from './parts.js';
import { ALL_POWERS, POWERS, powerName } from './words.js';

const PATH = '/api/v1/supervision/statistics';
const FILTERS = ['by', 'from', 'to', 'department', 'matter', 'area', 'power'];
const given = () => Object.fromEntries(FILTERS.map((name) => [name, way().query[name]]).filter(([, value]) => value));
const set = (name) => (value) => go(withQuery({ show: 'statistics', [name]: value }), { replace: true });

const groups = () => [['department', say('部门', 'department')], ['matter', say('事项', 'matter')], ['area', say('区划', 'area')],
  ['month', say('月份', 'month')], ['power', say('权力类别', 'power category')]];

const NONE = { received: 0, completed: 0, inTime: 0, late: 0, running: 0, stopped: 0, yellow: 0, red: 0 };

/** All ten power categories are told of, also those without a case. */
function withAllPowers(lines) {
  const there = new Set(lines.map((line) => line.key));
  const missing = POWERS.filter(([code]) => !there.has(code)).map(([key]) => ({ key, ...NONE }));
  return [...lines, ...missing].sort((one, other) => (one.key || '99').localeCompare(other.key || '99'));
}

function title(by, line) {
  if (by === 'power') return line.key ? `${line.key} ${powerName(line.key)}` : powerName('');
  if (by === 'month') return `${line.key.slice(0, 4)}-${line.key.slice(4)}`;
  return words(line.name) || line.key || say('未注明', 'not stated');
}

const dateField = (label, name, value) => html`<label>${label}
  <input type="date" value=${value ?? ''} onChange=${(event) => set(name)(event.target.value)} /></label>`;

const filters = (query, figures) => html`
  <div class="fields" role="search" aria-label=${say('筛选', 'Filters')}>
    ${choice(say('分组', 'By'), query.by ?? 'department', groups(), set('by'), '')}
    ${dateField(say('受理或交办，自', 'Accepted or asked from'), 'from', query.from ?? figures?.from)}
    ${dateField(say('至', 'until'), 'to', query.to ?? figures?.to)}
    ${me().department ? '' : choice(say('部门', 'Department'), query.department, departmentChoices(), set('department'))}
    ${choice(say('事项', 'Matter'), query.matter, matterChoices(), set('matter'))}
    <label>${say('区划', 'Area')}<input value=${query.area ?? ''} inputmode="numeric" pattern="[0-9]{2}([0-9]{2}){0,2}" placeholder="3202"
      onChange=${(event) => { if (event.target.reportValidity()) set('area')(event.target.value); }} /></label>
    ${choice(say('权力类别', 'Power category'), query.power, ALL_POWERS.map(([code, zh, en]) => [code, say(zh, en)]), set('power'))}
  </div>`;

const COLUMNS = [
  ['received', '收件', 'Received'], ['completed', '已办结', 'Completed'], ['inTime', '按时', 'In time'], ['late', '超期', 'Late'],
  ['running', '在办', 'Running'], ['stopped', '暂停', 'Stopped'], ['yellow', '黄牌', 'Yellow'], ['red', '红牌', 'Red'],
];

const row = (name, line) => html`
  <th scope="row" class="line-name">${name}</th>
  ${COLUMNS.map(([key]) => html`<td class=${['num', line[key] > 0 && ['late', 'red'].includes(key) ? 'bad' : '', line[key] === 0 ? 'faint' : '']}>${number(line[key])}</td>`)}
  <td class="num">${line.completed > 0 ? percent(line.inTime / line.completed) : '–'}</td>
  <td class="num">${number(line.averageDays, 1)}</td>`;

function table(by, lines) {
  const total = Object.fromEntries(COLUMNS.map(([key]) => [key, lines.reduce((sum, line) => sum + line[key], 0)]));
  return html`<div class="wide"><table class="figures"><caption class="sr">${say('统计', 'Statistics')}</caption>
    <thead><tr><th>${groups().find(([code]) => code === by)?.[1]}</th>
      ${COLUMNS.map(([, zh, en]) => html`<th class="num">${say(zh, en)}</th>`)}
      <th class="num">${say('按时率', 'In time %')}</th><th class="num">${say('平均工作日', 'Average days')}</th></tr></thead>
    <tbody>${lines.map((line) => html`<tr key=${line.key}>${row(title(by, line), line)}</tr>`)}</tbody>
    <tfoot><tr>${row(say('合计', 'Total'), total)}</tr></tfoot></table></div>`;
}

/** What is counted, in words: departments' steps or whole cases. */
const counted = (by) => (by === 'department' || way().query.department || me().department
  ? say('按步骤统计', 'Steps are counted') : say('按办件统计', 'Whole cases are counted'));

export const Figures = {
  setup() {
    const state = reactive({ figures: undefined, failure: undefined });
    const saving = ref(false);
    let turn = 0;
    const read = async () => {
      const mine = (turn += 1);
      try {
        const figures = await get(PATH, given());
        if (mine === turn) Object.assign(state, { figures, failure: undefined });
      } catch (failure) {
        if (mine === turn) Object.assign(state, { failure, figures: undefined });
      }
    };
    watch(() => JSON.stringify(given()), read, { immediate: true });
    const lines = computed(() => {
      if (!state.figures) return [];
      return state.figures.by === 'power' && !way().query.power ? withAllPowers(state.figures.lines) : state.figures.lines;
    });
    const drawn = computed(() => {
      const { by } = state.figures ?? {};
      const named = lines.value.map((line) => ({ ...line, title: title(by, line) }));
      return () => bars(by, named);
    });
    const download = async () => {
      saving.value = true;
      try {
        await save(`${PATH}.xlsx?${new URLSearchParams(given())}`, 'statistics.xlsx');
      } catch (failure) {
        state.failure = failure;
      } finally {
        saving.value = false;
      }
    };
    return () => html`<div class="stack">
      <section class="card">${filters(way().query, state.figures)}</section>
      <section class="card">
        <h2 class="with-button">${say('统计', 'Statistics')} <small>${counted(state.figures?.by)}</small>
          <button type="button" disabled=${saving.value} onClick=${download}>${saving.value ? say('正在导出……', 'Exporting…') : say('导出 Excel', 'Excel')}</button></h2>
        ${state.failure ? html`<${Oops} failure=${state.failure} again=${read} />` : ''}
        ${!state.figures && !state.failure ? html`<p class="loading" role="status">${say('正在统计……', 'Counting…')}</p>` : ''}
        ${state.figures && lines.value.length === 0 ? html`<p class="empty">${say('这段时间没有办件。', 'There are no cases in this time.')}</p>` : ''}
        ${lines.value.length > 0 ? html`
          <div class=${['bars', lines.value.length > 6 && state.figures.by !== 'month' ? 'tall' : '']}>
            <${Chart} of=${drawn.value} label=${say(`收件、办结与超期的条形图，共 ${lines.value.length} 组；数字见下表`, `Bars of received, completed and late for ${lines.value.length} groups; the figures are in the table`)} /></div>
          ${table(state.figures.by, lines.value)}` : ''}
      </section></div>`;
  },
};
