// Runs of the conformance kit that the hub starts: which systems may be tested, what was found.
import { get } from '../api.js';
import { badge } from '../part/badge.js';
import { Oops } from '../part/oops.js';
import { number, say, time, took, words } from '../say.js';
import { isAny, logIn, me } from '../session.js';
import { html, onBeforeUnmount, onMounted, reactive, watch } from '../ui.js';
import { way, withQuery } from '../way.js';
import { KitReport, verdict } from './report.js';
import { Start } from './start.js';

const EVERY = 2_000;
const RUNS = '/api/v1/conformance/runs';
const MAY = ['tester', 'integrator', 'administrator'];

function standing(run) {
  if (run.state === 'running') return badge('blue', say('检测中', 'running'));
  if (run.state === 'broken') return badge('yellow', say('中断', 'broken off'));
  return verdict(run.state);
}

const howLong = (run) => took(Math.max(0, new Date(run.endedAt ?? Date.now()) - new Date(run.startedAt)));

const broken = (run) => html`<section class="card" id="kit-broken"><h2>${words(run.name)} ${standing(run)}</h2>
  <p class="notice yellow">${words(run.broken.why)}</p>
  ${run.broken.output ? html`<p>${say('检测工具最后的输出：', 'The last that the kit said:')}</p><pre class="command" tabindex="0">${run.broken.output}</pre>` : ''}</section>`;

const row = (shown) => (run) => html`<tr key=${run.id} aria-selected=${String(run.id === shown)}>
  <td>${run.state === 'running' ? words(run.name) : html`<a href=${withQuery({ run: run.id })} data-in="1">${words(run.name)}</a>`}</td>
  <td>${time(run.startedAt)}</td><td>${run.startedBy}</td><td>${standing(run)}</td>
  <td class="num">${run.counts ? `${number(run.counts.passed)} / ${number(run.counts.all)}` : '–'}</td><td class="num">${howLong(run)}</td></tr>`;

const mayNot = () => html`<section class="card"><h2>${say('运行检测', 'Run scenarios')}</h2>
  <p class="notice">${me().known
    ? say('您的角色不能运行检测；测试人员、接入人员、管理员可以。', 'Your role does not allow this; testers, integrators and administrators may.')
    : say('登录后，测试人员、接入人员、管理员可以运行检测。', 'Testers, integrators and administrators may, once they have logged in.')}</p>
  ${me().known ? '' : html`<p><button type="button" class="main" onClick=${logIn}>${say('登录', 'Log in')}</button></p>`}</section>`;

export const Runs = {
  setup() {
    const state = reactive({ what: undefined, runs: undefined, failure: undefined, shown: undefined, report: undefined, wrong: undefined });
    const list = async () => {
      try {
        state.runs = await get(RUNS);
        state.failure = undefined;
      } catch (failure) { state.failure = failure; }
    };
    const read = async () => {
      try { state.what = await get('/api/v1/conformance/targets'); } catch (failure) { state.failure = failure; return; }
      await list();
    };
    // a report is read once: each look is entered in the audit trail
    const open = async (run) => {
      Object.assign(state, { shown: run.id, report: undefined, wrong: undefined });
      if (!run.counts) return;
      try {
        const report = await get(`${RUNS}/${run.id}/report`);
        if (state.shown === run.id) state.report = report;
      } catch (failure) { state.wrong = failure; }
    };
    const follow = () => {
      const run = state.runs?.find((each) => each.id === way().query.run && each.state !== 'running');
      if (run && state.shown !== run.id) open(run);
    };
    watch(() => [way().query.run, state.runs], follow);
    onMounted(() => { if (isAny(...MAY)) read(); });
    const again = setInterval(() => {
      if (!document.hidden && me().known && state.runs?.some((each) => each.state === 'running')) list();
    }, EVERY);
    onBeforeUnmount(() => clearInterval(again));
    const kept = () => html`<section class="card"><h2>${say('检测记录', 'Kept reports')} <small>${say('保存在平台，最新的在前', 'kept by the hub, the newest first')}</small></h2>
      ${state.runs.length === 0 ? html`<div class="empty">${say('还没有检测记录。', 'Nothing was tested yet.')}</div>` : html`<div class="wide"><table id="kit-runs"><thead><tr><th>${say('部门', 'Department')}</th><th>${say('开始', 'Started')}</th><th>${say('由谁', 'By')}</th><th>${say('结论', 'Verdict')}</th><th class="num">${say('通过', 'Passed')}</th><th class="num">${say('用时', 'Took')}</th></tr></thead>
        <tbody>${state.runs.map(row(way().query.run))}</tbody></table></div>`}</section>`;
    const opened = () => {
      const run = state.runs.find((each) => each.id === way().query.run);
      if (!run || run.state === 'running') return '';
      if (run.broken) return broken(run);
      if (state.wrong) return html`<${Oops} failure=${state.wrong} again=${() => open(run)} />`;
      return state.report ? html`<${KitReport} key=${run.id} of=${state.report} />` : html`<p class="loading" role="status">${say('正在读取报告……', 'Loading the report…')}</p>`;
    };
    return () => {
      if (!isAny(...MAY)) return mayNot();
      return html`<div class="stack">
        ${state.failure ? html`<${Oops} failure=${state.failure} again=${read} />` : ''}
        ${!state.runs && !state.failure ? html`<p class="loading" role="status">${say('正在读取……', 'Loading…')}</p>` : ''}
        ${state.what && state.runs ? html`<${Start} what=${state.what} runs=${state.runs} onStarted=${list} />` : ''}
        ${state.runs ? kept() : ''}${state.runs ? opened() : ''}</div>`;
    };
  },
};
