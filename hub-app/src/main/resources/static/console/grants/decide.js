// The holder approves an application, perhaps narrowed, refuses it, or takes a grant back.
import { get, post } from '../api.js';
import { application, ofGrant, Terms } from '../catalogue/terms.js';
import { Confirm } from '../part/confirm.js';
import { say, words } from '../say.js';
import { html, onMounted, reactive, ref, shallowRef } from '../ui.js';

const DEEDS = {
  approve: { title: ['批准申请', 'Approve the application'], act: ['批准', 'Approve'] },
  refuse: { title: ['不批准申请', 'Refuse the application'], act: ['不批准', 'Refuse'], danger: true },
  revoke: { title: ['收回授权', 'Revoke the grant'], act: ['收回', 'Revoke'], danger: true },
};

/** `name` of the decision, `of` the grant; emits `done` and `close`. */
export const Decide = {
  props: ['name', 'of', 'resource'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const narrows = ref(false);
    const terms = reactive(ofGrant(props.of));
    const entry = shallowRef({ fields: [], resource: { purposes: [] } });
    onMounted(async () => { if (props.name === 'approve') entry.value = await get('/api/v1/catalogue/entry', { resource: props.of.resource }).catch(() => entry.value); });
    const deed = (reason) => post(`/api/v1/grants/${props.of.id}/${props.name}`,
      { reason, ...(narrows.value ? { terms: application(props.of.resource, terms, props.of.ground) } : {}) });
    const { title, act, danger = false } = DEEDS[props.name];
    return () => html`<${Confirm} title=${say(...title)} act=${say(...act)} danger=${danger} deed=${deed} onDone=${() => emit('done')} onClose=${() => emit('close')}>
      <dl class="pairs"><dt>${say('资源', 'Resource')}</dt><dd>${props.resource} <code>${props.of.resource}</code></dd><dt>${say('申请部门', 'Grantee')}</dt><dd><code>${props.of.grantee}</code></dd><dt>${say('理由', 'Ground')}</dt><dd>${props.of.ground || '–'}</dd></dl>
      ${props.name === 'revoke' ? html`<p>${say('收回后，该部门的下一次请求即被拒绝。', 'From then on, the department’s next request is refused.')}</p>` : ''}
      ${props.name === 'approve' ? html`<label class="check"><input id="narrow" type="checkbox" checked=${narrows.value} onChange=${(event) => { narrows.value = event.target.checked; }} />${say('缩小授权范围', 'Narrow the terms')}</label>
        ${narrows.value ? html`<${Terms} terms=${terms} fields=${entry.value.fields} purposes=${[...new Set([...entry.value.resource.purposes, ...props.of.purposes])]} />` : ''}` : ''}<//>`;
  },
};
