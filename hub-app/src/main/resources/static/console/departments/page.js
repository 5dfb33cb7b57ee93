// The departments: how each stands, and the orders by which people pause or resume them.
import { get } from '../api.js';
import { standing } from '../part/badge.js';
import { Oops } from '../part/oops.js';
import { number, say, time, words } from '../say.js';
import { isAny, me } from '../session.js';
import { computed, html, onBeforeUnmount, ref, shallowRef } from '../ui.js';
import { way } from '../way.js';
import { End } from './end.js';
import { Order } from './order.js';
import { kindName } from './words.js';

const EVERY = 10_000;

const mayOrder = (code) => isAny('supervisor', 'administrator') || (isAny('department-operator') && me().department === code);

const isPaused = (each) => each.orders.some((order) => order.kind === 'pause' && !order.service);

const until = (order) => (order.until ? say(`至 ${time(order.until)}`, `until ${time(order.until)}`) : say('直到有人结束', 'until somebody ends it'));

const log = (orders, named) => html`
  <section class="card"><h2>${say('指令记录', 'Orders given')}</h2><div class="wide"><table>
    <thead><tr><th>${say('部门', 'Department')}</th><th>${say('指令', 'Order')}</th><th>${say('时间', 'Time')}</th><th>${say('事由', 'Reason')}</th>
      <th>${say('下达', 'Given by')}</th><th>${say('状态', 'State')}</th></tr></thead>
    <tbody>${orders.length === 0 ? html`<tr><td colspan="6" class="empty">${say('还没有下达过指令。', 'No order was given yet.')}</td></tr>` : ''}
      ${orders.map((each) => html`<tr><td>${named(each.department)}<span class="sub">${each.service ?? ''}</span></td><td>${kindName(each.kind)}</td>
        <td>${time(each.from)}<span class="sub">${until(each)}</span></td><td>${each.reason}<span class="sub">${each.endReason ?? ''}</span></td>
        <td>${each.madeBy}<span class="sub">${time(each.madeAt)}</span></td>
        <td>${each.inForce ? html`<span class="badge blue">${say('有效', 'in force')}</span>`
    : each.endedBy ? say(`由 ${each.endedBy} 于 ${time(each.endedAt)} 结束`, `ended by ${each.endedBy}, ${time(each.endedAt)}`) : say('已过或未到', 'over, or still to come')}</td></tr>`)}</tbody>
  </table></div></section>`;

export default {
  setup() {
    const rows = shallowRef(undefined);
    const orders = shallowRef([]);
    const failure = shallowRef(undefined);
    const chosen = ref(way().query.department ? [way().query.department] : []);
    const ordering = ref(false);
    const ending = shallowRef(undefined);
    const look = async () => {
      try {
        rows.value = await get('/api/v1/departments');
        if (isAny('department-operator', 'integrator', 'monitor', 'supervisor', 'administrator')) {
          const [now, over] = await Promise.all([get('/api/v1/departments/orders'), get('/api/v1/departments/orders', { over: true })]);
          orders.value = [...now, ...over];
        }
        failure.value = undefined;
      } catch (known) {
        failure.value = known;
      }
    };
    look();
    const again = setInterval(look, EVERY);
    onBeforeUnmount(() => clearInterval(again));
    const named = (code) => words(rows.value?.find((each) => each.code === code)?.name) || code;
    const those = computed(() => (rows.value ?? []).filter((each) => chosen.value.includes(each.code) && mayOrder(each.code)));
    const choose = (code) => (event) => {
      chosen.value = event.target.checked ? [...chosen.value, code] : chosen.value.filter((each) => each !== code);
    };
    const done = () => { ordering.value = false; ending.value = undefined; chosen.value = []; look(); };
    const row = (each) => html`<tr key=${each.code} aria-selected=${String(chosen.value.includes(each.code))}>
      <td>${mayOrder(each.code) ? html`<input type="checkbox" aria-label=${say(`选择 ${words(each.name)}`, `Choose ${words(each.name)}`)} checked=${chosen.value.includes(each.code)} onChange=${choose(each.code)} />` : ''}</td>
      <td>${words(each.name)}<span class="sub"><code>${each.code}</code></span></td>
      <td>${standing(isPaused(each) ? 'paused' : each.state)}<span class="sub">${each.until ? say(`至 ${time(each.until)}`, `until ${time(each.until)}`) : ''} ${words(each.reason)}</span></td>
      <td>${each.protocol}</td><td class="num">${number(each.openSteps)}</td><td class="num">${number(each.asking)}</td>
      <td class="num">${number(each.limits.atOnce)}<span class="sub">${each.limits.perSecond ? say(`每秒 ${number(each.limits.perSecond, 1)}`, `${number(each.limits.perSecond, 1)} a second`) : ''}</span></td>
      <td>${each.orders.map((order) => html`<div>${kindName(order.kind)} ${order.service ? html`<code>${order.service}</code>` : ''} <span class="faint">${until(order)}</span>
        ${mayOrder(each.code) ? html` <button type="button" class="plain" onClick=${() => { ending.value = { ...order, department: each.code }; }}>${order.kind === 'pause' ? say('恢复', 'Resume') : say('结束', 'End')}</button>` : ''}</div>`)}</td></tr>`;
    return () => html`
      <div class="head"><h1>${say('部门', 'Departments')}</h1><span class="sub">${say('各部门系统的状态与人工指令', 'How each department’s system stands, and what people ordered')}</span>
        <span class="right">${isAny('supervisor', 'administrator', 'department-operator') ? html`
          <button type="button" class="main" disabled=${those.value.length === 0} onClick=${() => { ordering.value = true; }}>${say(`下达指令（已选 ${those.value.length}）`, `Give an order (${those.value.length} chosen)`)}</button>` : ''}</span></div>
      ${failure.value ? html`<${Oops} failure=${failure.value} again=${look} />` : ''}
      ${!rows.value && !failure.value ? html`<p class="loading">${say('正在读取……', 'Reading…')}</p>` : ''}
      ${rows.value ? html`<div class="stack">
        <section class="card"><div class="wide"><table>
          <thead><tr><th><span class="sr">${say('选择', 'Choose')}</span></th><th>${say('部门', 'Department')}</th><th>${say('状态', 'State')}</th><th>${say('协议', 'Protocol')}</th>
            <th class="num">${say('在办步骤', 'Open steps')}</th><th class="num">${say('请求中', 'Asking')}</th><th class="num">${say('并发上限', 'At once')}</th><th>${say('有效指令', 'Orders in force')}</th></tr></thead>
          <tbody>${rows.value.map(row)}</tbody></table></div></section>
        ${isAny('department-operator', 'integrator', 'monitor', 'supervisor', 'administrator') ? log(orders.value, named) : ''}
      </div>` : ''}
      ${ordering.value ? html`<${Order} departments=${those.value} onClose=${() => { ordering.value = false; }} onDone=${done} />` : ''}
      ${ending.value ? html`<${End} order=${ending.value} onClose=${() => { ending.value = undefined; }} onDone=${done} />` : ''}`;
  },
};
