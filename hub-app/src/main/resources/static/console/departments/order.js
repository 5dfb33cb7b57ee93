// Gives an order for departments: what it would touch is shown before it is given.
import { post } from '../api.js';
import { acting } from '../part/acting.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { number, say, words } from '../say.js';
import { computed, html, ref, shallowRef, watch } from '../ui.js';
import { kindMeans, kindName, kinds } from './words.js';

const ORDERS = '/api/v1/departments/orders';
const moment = (local) => (local ? new Date(local).toISOString() : undefined);

const lines = (preview, named) => html`
  <div class="wide"><table>
    <caption>${say('将影响', 'It would touch')}</caption>
    <thead><tr><th>${say('部门', 'Department')}</th><th class="num">${say('排队步骤', 'Steps waiting')}</th>
      <th class="num">${say('办理中（不会撤回）', 'With it already (not called back)')}</th>
      <th class="num">${say('待送变更', 'Changes waiting')}</th><th>${say('已有指令', 'Orders in force')}</th></tr></thead>
    <tbody>${preview.map((each) => html`<tr><td>${named(each.department)}</td><td class="num">${number(each.waitingSteps)}</td>
      <td class="num">${number(each.running)}</td><td class="num">${number(each.waitingChanges)}</td><td>${each.orders.length || ''}</td></tr>`)}</tbody>
  </table></div>`;

/** `departments`: those it is for, with code and name; `done` is emitted when the order is given. */
export const Order = {
  props: ['departments'],
  emits: ['close', 'done'],
  setup(props, { emit }) {
    const wish = ref({ kind: 'pause', service: '', from: '', until: '', reason: '' });
    const preview = shallowRef(undefined);
    const { busy, failure, attempt } = acting();
    const body = computed(() => ({
      kind: wish.value.kind,
      service: wish.value.service.trim() || undefined,
      from: moment(wish.value.from),
      until: moment(wish.value.until),
      reason: wish.value.reason.trim() || say('预览', 'preview'),
      departments: props.departments.map((each) => each.code),
    }));
    const named = (code) => words(props.departments.find((each) => each.code === code)?.name) || code;
    const look = () => attempt(async () => { preview.value = await post(`${ORDERS}/preview`, body.value); });
    watch(() => [wish.value.kind, wish.value.service], () => {
      if (wish.value.kind !== 'maintenance' || wish.value.until) look();
    }, { immediate: true });
    const give = (event) => {
      event.preventDefault();
      attempt(async () => {
        await post(ORDERS, body.value);
        tell(say(`已下达：${kindName(wish.value.kind)}`, `Ordered: ${kindName(wish.value.kind)}`));
        emit('done');
      });
    };
    const set = (name) => (event) => { wish.value = { ...wish.value, [name]: event.target.value }; };
    return () => html`
      <${Dialog} title=${say(`对 ${props.departments.length} 个部门下达指令`, `Order for ${props.departments.length} department${props.departments.length === 1 ? '' : 's'}`)} onClose=${() => emit('close')}>
        <form class="stack" onSubmit=${give}>
          <p>${props.departments.map((each) => html`<span class="tag">${words(each.name)}</span> `)}</p>
          <div class="fields">
            <label>${say('指令', 'Order')}<select value=${wish.value.kind} onChange=${set('kind')}>
              ${kinds.map((kind) => html`<option value=${kind}>${kindName(kind)}</option>`)}</select></label>
            ${props.departments.length === 1 ? html`<label>${say('只限服务（可空）', 'Only the service (or none)')}
              <input value=${wish.value.service} placeholder=${`${props.departments[0].code}.…`} onChange=${set('service')} /></label>` : ''}
            <label>${say('开始（空为立即）', 'From (none: now)')}<input type="datetime-local" value=${wish.value.from} onChange=${set('from')} /></label>
            <label>${say('结束', 'Until')}${wish.value.kind === 'maintenance' ? ' *' : ''}
              <input type="datetime-local" value=${wish.value.until} required=${wish.value.kind === 'maintenance'} onChange=${set('until')} /></label>
          </div>
          <p class="faint">${kindMeans(wish.value.kind)}</p>
          <label class="field">${say('事由（记入审计）', 'Reason (entered in the audit trail)')} *
            <input required maxlength="500" value=${wish.value.reason} onInput=${set('reason')} /></label>
          ${failure.value ? html`<${Oops} failure=${failure.value} again=${look} />` : ''}
          ${preview.value ? lines(preview.value, named) : ''}
          <div class="dialog-foot">
            <button type="button" onClick=${look} disabled=${busy.value}>${say('重新预览', 'Look again')}</button>
            <button type="submit" class="main" disabled=${busy.value}>${say('下达', 'Give the order')}</button>
          </div>
        </form>
      <//>`;
  },
};
