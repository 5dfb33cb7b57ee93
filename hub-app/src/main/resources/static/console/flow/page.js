// The first page: what flows through the hub now, live, and what a person should look at.
import { Oops } from '../part/oops.js';
import { style } from '../part/style.js';
import { exactly, number, percent, say, time } from '../say.js';
import { listen } from '../stream.js';
import { html, onBeforeUnmount, shallowRef } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { Day } from './day.js';
import { Department } from './department.js';
import { Map } from './map.js';
import { Troubles } from './troubles.js';
import { sum } from './words.js';

style('/console/flow/flow.css');

// what lies there is due later: the hub's reminders of answers that it awaits
const REMINDERS = 'hub.steps.overdue';

const tile = (value, label, kind = '', place = '') => {
  const inner = html`<b>${value}</b><span>${label}</span>`;
  return place ? html`<a class=${['tile', kind]} href=${place} data-in="1">${inner}</a>` : html`<div class=${['tile', kind]}>${inner}</div>`;
};

const ofTheHub = (figures) => html`
    ${tile(number(figures.casesToday), say('今日收件', 'cases today'))}
    ${tile(number(figures.openCases), say('在办件', 'open cases'), '', '/supervision')}
    ${tile(number(figures.late), say('逾期件', 'late'), figures.late > 0 ? 'red' : figures.soonLate > 0 ? 'yellow' : '', '/supervision?show=late')}`;

function tiles({ figures, ways, departments, waiting }) {
  const all = sum([...ways, ...departments.flatMap((each) => each.lines)]);
  const due = waiting.filter((each) => !['hub.dead-letters', REMINDERS].includes(each.queue)).reduce((count, each) => count + each.messages, 0);
  const queued = due + (figures?.outbox ?? 0);
  // while the database does not tell, there are no figures, and no noughts in their place
  const isTold = departments.every((each) => each.letters !== null);
  const letters = figures?.letters ?? departments.reduce((count, each) => count + each.letters, 0);
  const open = departments.reduce((count, each) => count + each.openSteps, 0);
  return html`<div class="tiles">
    ${figures ? ofTheHub(figures) : isTold ? tile(number(open), say('在办步骤', 'open steps'), '', '/supervision') : ''}
    ${tile(number(all.rate, 1), say('报文/秒', 'messages/s'))}
    ${tile(number(all.errors), say('一分钟内失败', 'failed in a minute'), all.errors > 0 ? 'yellow' : '')}
    ${tile(number(queued), say('排队报文', 'messages waiting'), queued > 1000 ? 'yellow' : '')}
    ${isTold ? tile(number(letters), say('待处理死信', 'dead letters'), letters > 0 ? 'red' : '', '/dead-letters') : ''}
    ${figures ? tile(percent(figures.onceOnly), say('一次填报率', 'once-only rate')) : ''}
  </div>`;
}

const queues = (waiting) => html`
  <section class="card"><h2>${say('队列', 'Queues')}</h2><div class="wide"><table>
    <thead><tr><th>${say('队列', 'Queue')}</th><th class="num">${say('报文', 'Messages')}</th><th class="num">${say('取用者', 'Takers')}</th></tr></thead>
    <tbody>${waiting.length === 0 ? html`<tr><td colspan="3" class="faint">${say('消息中间件没有回应。', 'The broker does not answer.')}</td></tr>` : ''}
      ${waiting.map((each) => html`<tr><td><code>${each.queue}</code>${each.queue === REMINDERS ? html` <span class="faint">${say('定时提醒，到期才处理', 'reminders, due later')}</span>` : ''}</td>
      <td class="num">${number(each.messages)}</td><td class=${['num', each.takers === 0 && each.messages > 0 && !each.queue.endsWith('.replies') ? 'bad' : '']}>${number(each.takers)}</td></tr>`)}</tbody>
  </table></div></section>`;

function standing(state) {
  if (state.live) return say('实时', 'Live');
  if (state.ended) return say('已退出登录', 'Logged out');
  if (!state.since) return say('正在连接', 'Connecting');
  return say(`自 ${exactly(state.since)} 起无连接，正在重试`, `No connection since ${exactly(state.since)}, trying again`);
}

const live = (state) => html`<span class=${['live', state.live ? 'on' : 'off']} role="status">${standing(state)}</span>`;

const past = (picture) => html`
  <p class="notice yellow">${say(`以下是 ${time(picture.at)} 的画面，不是现在的情况。`, `This is the picture of ${time(picture.at)}, and not of now.`)}</p>`;

export default {
  setup() {
    const picture = shallowRef(undefined);
    const state = shallowRef({ live: false });
    const stop = listen('/api/v1/flow/events', (now) => { picture.value = now; }, (now) => { state.value = now; });
    onBeforeUnmount(stop);
    const open = (code) => go(withQuery({ department: code }), { replace: true });
    return () => {
      const now = picture.value;
      return html`
        <div class="head"><h1>${say('流向', 'Flow')}</h1>
          <span class="sub">${say('各部门与平台之间此刻的报文', 'What goes between the departments and the hub now')}</span>
          <span class="right">${live(state.value)}<span class="faint">${now ? time(now.at) : ''}</span></span></div>
        ${state.value.failure && !now ? html`<${Oops} failure=${state.value.failure} />` : ''}
        ${!now && !state.value.failure ? html`<p class="loading">${say('正在连接……', 'Connecting…')}</p>` : ''}
        ${now && !state.value.live ? past(now) : ''}
        ${now ? html`<div class=${['stack', { past: !state.value.live }]}>
          ${state.value.live || now.troubles.length > 0 ? html`<${Troubles} of=${now.troubles} onOpen=${open} />` : ''}
          ${tiles(now)}
          <section class="card"><h2>${say('流向图', 'Map')} <small>${say('最近一分钟，全部节点合计', 'The last minute, over all nodes')}</small></h2>
            <${Map} picture=${now} onOpen=${open} /></section>
          <div class="cards">
            <section class="card"><h2>${say('曲线', 'Curve')}</h2><${Day} /></section>
            ${queues(now.waiting)}
          </div>
        </div>` : ''}
        ${now && way().query.department ? html`<${Department} picture=${now} code=${way().query.department} onClose=${() => open('')} />` : ''}`;
    };
  },
};
