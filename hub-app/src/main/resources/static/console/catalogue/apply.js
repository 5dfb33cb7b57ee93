// Applies for a resource on behalf of the person's department.
import { post } from '../api.js';
import { acting } from '../part/acting.js';
import { Oops } from '../part/oops.js';
import { say } from '../say.js';
import { html, reactive, ref, shallowRef } from '../ui.js';
import { application, Terms, unbounded } from './terms.js';

/** The resource `of` which. */
export const Apply = {
  props: ['of'],
  setup(props) {
    const terms = reactive(unbounded());
    const ground = ref('');
    const { busy, failure, attempt } = acting();
    const made = shallowRef(undefined);
    const submit = (event) => {
      event.preventDefault();
      attempt(async () => { made.value = await post('/api/v1/grants', application(props.of.resource.code, terms, ground.value.trim())); });
    };
    return () => {
      if (props.of.resource.sharing === 'not-shared') return html`<p class="notice">${say('该资源不予共享，不能申请。', 'It is not shared and cannot be applied for.')}</p>`;
      if (made.value) {
        return html`<div class="notice green" role="status"><p><strong>${made.value.state === 'granted' ? say('已登记，授权立即生效。', 'Registered; the grant is in force.') : say('已提交，等待提供部门审批。', 'Handed in; the holder decides.')}</strong></p>
          <p><code>${made.value.id}</code> <a href="/grants" data-in="1">${say('查看授权', 'See the grants')}</a></p></div>`;
      }
      return html`<form id="apply" class="stack" onSubmit=${submit}>
        <${Terms} terms=${terms} fields=${props.of.fields} purposes=${props.of.resource.purposes} />
        <label class="field" for="ground">${say('申请理由：法律依据和任务', 'Why: the law and the task')}<textarea id="ground" required maxlength="500" value=${ground.value} onInput=${(event) => { ground.value = event.target.value; }}></textarea></label>
        ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
        <div class="dialog-foot"><button type="submit" class="main" disabled=${busy.value}>${say('提交申请', 'Apply')}</button></div></form>`;
    };
  },
};
