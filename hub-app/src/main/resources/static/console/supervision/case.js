// One case: its departments in parallel lanes, its limits, its cards and its special procedures.
import { get } from '../api.js';
import { Oops } from '../part/oops.js';
import { isAny } from '../session.js';
import { say, time, words } from '../say.js';
import { html, nextTick, onBeforeUnmount, reactive, ref } from '../ui.js';
import { withQuery } from '../way.js';
import { outcome } from './cards.js';
import { Handle } from './handle.js';
import { Lanes } from './lanes.js';
import { left, unpublishedWords, used } from './parts.js';
import { Begin, End } from './procedure.js';
import { stepTable } from './steps.js';
import { cardType, caseState, date, days, light } from './words.js';

const EVERY = 30_000;

const unpublishedYears = (sheet) => [...new Set([sheet.standing, ...sheet.lanes.flatMap((lane) => lane.steps.map((step) => step.standing))]
  .map((standing) => standing?.unpublishedYear).filter(Boolean))];

const limits = (it) => [
  it.promisedDays === undefined ? '' : say(`承诺 ${days(it.promisedDays)}`, `promised: ${days(it.promisedDays)}`),
  it.statutoryDays === undefined ? '' : say(`法定 ${days(it.statutoryDays)}`, `statutory: ${days(it.statutoryDays)}`),
  it.extendedDays ? say(`已延长 ${days(it.extendedDays)}`, `extended by ${days(it.extendedDays)}`) : '',
].filter(Boolean).join(say('，', ', ')) || say('无', 'none');

const pairs = (sheet) => html`<dl class="pairs case-pairs">
  <dt>${say('申请人', 'Applicant')}</dt><dd>${sheet.applicant || say('（已删除）', '(purged)')}</dd>
  <dt>${say('区划', 'Area')}</dt><dd>${sheet.area}</dd>
  <dt>${say('权力类别', 'Power category')}</dt><dd>${sheet.power ? words(sheet.power.name) : say('未注明', 'not stated')}</dd>
  <dt>${say('受理', 'Accepted')}</dt><dd>${time(sheet.acceptedAt)}</dd>
  <dt>${say('办结', 'Completed')}</dt><dd>${sheet.completedAt ? time(sheet.completedAt) : caseState(sheet.state)}</dd>
  <dt>${say('时限', 'Limit')}</dt><dd>${limits(sheet.standing)}</dd>
  <dt>${say('已用', 'Used')}</dt><dd>${used(sheet.standing)}</dd>
  <dt>${say('到期日', 'Due')}</dt><dd>${date(sheet.standing.dueOn)}${sheet.standing.statutoryDueOn ? say(`（法定 ${date(sheet.standing.statutoryDueOn)}）`, ` (statutory ${date(sheet.standing.statutoryDueOn)})`) : ''}</dd>
</dl>`;

const head = (number, sheet, heading) => html`
  <p class="back"><a href=${withQuery({ case: '' })} data-in="1">← ${say('返回列表', 'Back to the list')}</a></p>
  <div class="head"><h1 ref=${heading} tabindex="-1">${sheet ? words(sheet.matterName) : say('办件', 'Case')}</h1><code>${number}</code>
    ${sheet ? html`<span>${light(sheet.standing)} <span class="faint">${left(sheet.standing)}</span></span>` : ''}
    <span class="right"><a class="button" href=${`/messages?caseNumber=${encodeURIComponent(number)}`} data-in="1">${say('报文', 'Messages')}</a>
      <a class="button" href=${`/cases/${encodeURIComponent(number)}`}>${say('公众查询页', 'Public page')}</a></span></div>`;

const cardsOf = (sheet, handle) => html`<section class="card"><h2>${say('整个办件的黄红牌', 'Cards of the whole case')}</h2>
  ${sheet.cards.length === 0 ? html`<p class="faint">${say('没有。', 'None.')}</p>` : html`<ul class="plain card-list">${sheet.cards.map((card) => html`
    <li key=${card.number}>${cardType(card.type)} <span>${words(card.content)}</span> <span>${outcome(card)}</span>
      ${card.state === 'open' && isAny('supervisor') ? html`<button type="button" onClick=${() => handle(card)}>${say('处理', 'Handle')}<span class="sr"> ${card.number}</span></button>` : ''}</li>`)}</ul>`}</section>`;

/** `number`: the case's. */
export const Case = {
  props: ['number'],
  setup(props) {
    const state = reactive({ sheet: undefined, failure: undefined, begins: undefined, ends: undefined, handled: undefined });
    const heading = ref(undefined);
    const read = async () => {
      try {
        const sheet = await get(`/api/v1/supervision/cases/${encodeURIComponent(props.number)}`);
        const first = !state.sheet;
        Object.assign(state, { sheet, failure: undefined });
        if (first) nextTick(() => heading.value?.focus({ preventScroll: true }));
      } catch (failure) {
        state.failure = failure;
      }
    };
    read();
    // what has ended does not change any more, and each look is entered in the audit trail
    const again = setInterval(() => { if (!document.hidden && !state.sheet?.standing.endedOn) read(); }, EVERY);
    onBeforeUnmount(() => clearInterval(again));
    const acts = { begin: (step) => { state.begins = step; }, end: (step, procedure) => { state.ends = { step, procedure }; } };
    return () => {
      const { sheet } = state;
      return html`${head(props.number, sheet, heading)}
        ${state.failure ? html`<${Oops} failure=${state.failure} again=${read} />` : ''}
        ${!sheet && !state.failure ? html`<p class="loading" role="status">${say('正在读取……', 'Loading…')}</p>` : ''}
        ${sheet ? html`<div class="stack">
          ${unpublishedYears(sheet).map((year) => html`<div key=${year} class="notice yellow"><p>${unpublishedWords(year)}</p></div>`)}
          <section class="card">${pairs(sheet)}</section>
          <section class="card"><h2>${say('部门并行办理', 'Departments in parallel')}</h2><${Lanes} sheet=${sheet} /></section>
          <section class="card"><h2>${say('步骤、时限与特别程序', 'Steps, limits and special procedures')}</h2>${stepTable(sheet.lanes, acts)}</section>
          ${cardsOf(sheet, (card) => { state.handled = card; })}
        </div>` : ''}
        ${state.begins ? html`<${Begin} number=${props.number} step=${state.begins} onDone=${read} onClose=${() => { state.begins = undefined; }} />` : ''}
        ${state.ends ? html`<${End} number=${props.number} ...${state.ends} onDone=${read} onClose=${() => { state.ends = undefined; }} />` : ''}
        ${state.handled ? html`<${Handle} card=${state.handled} onDone=${read} onClose=${() => { state.handled = undefined; }} />` : ''}`;
    };
  },
};
