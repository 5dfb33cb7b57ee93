// Asks for a resource as a department would: a real request with its purpose, and the holder's answer.
import { ask, Failure } from '../api.js';
import { Editor } from '../part/editor.js';
import { Oops } from '../part/oops.js';
import { say, took, words } from '../say.js';
import { me } from '../session.js';
import { computed, html, reactive, ref, shallowRef } from '../ui.js';
import { subject } from './words.js';

const PRETTY = 2;

/** A UUID of random bits: `crypto.randomUUID` is there on secure pages alone. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

const now = () => new Date().toISOString().replace(/\.\d+/, '');
const about = (kind, number) => ({ [kind]: kind === 'citizen' ? { type: '111', number } : number });

/** The resource `of` which. */
export const Try = {
  props: ['of'],
  setup(props) {
    const { resource } = props.of;
    const wish = reactive({ kind: resource.subjects[0] ?? 'citizen', number: '', purpose: resource.purposes[0] ?? '', basis: '', division: '320211', fields: [] });
    const ids = ref(uuid());
    const busy = ref(false);
    const failure = shallowRef(undefined);
    const came = shallowRef(undefined);
    const request = computed(() => ({
      envelope: { messageId: ids.value, serviceCode: props.of.service, sender: me().department, receiver: props.of.department, division: wish.division, createdAt: now(), confidentiality: 'personal', schemaVersion: '1.2' },
      resourceCode: resource.code, subject: about(wish.kind, wish.number), purpose: wish.purpose, legalBasis: wish.basis, wish: 'data',
      ...(wish.fields.length > 0 ? { field: wish.fields } : {}),
    }));
    const set = (name) => (event) => { wish[name] = event.target.value; };
    const turn = (pointer) => () => { wish.fields = wish.fields.includes(pointer) ? wish.fields.filter((each) => each !== pointer) : [...wish.fields, pointer]; };
    const take = async (sent) => {
      const started = performance.now();
      const answer = await sent();
      const text = await answer.text();
      came.value = { status: answer.status, text: text ? JSON.stringify(JSON.parse(text), null, PRETTY) : '', millis: performance.now() - started };
    };
    const tried = async (sent) => {
      busy.value = true;
      failure.value = undefined;
      try {
        await take(sent);
      } catch (failed) {
        failure.value = failed instanceof Failure ? failed : new Failure(0);
      }
      busy.value = false;
    };
    const submit = async (event) => {
      event.preventDefault();
      came.value = undefined;
      await tried(() => ask(`/api/v1/exchange/${encodeURIComponent(props.of.service)}`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(request.value) }));
      if (came.value) came.value = { ...came.value, id: ids.value };
      ids.value = uuid(); // a message is known by its id: the next is another
    };
    const again = () => {
      const { id } = came.value;
      return tried(() => ask(`/api/v1/exchange/answers/${id}`)).then(() => { came.value = { ...came.value, id }; });
    };
    const text = (name, label, attributes = {}) => html`<label for=${`try-${name}`}>${label}<input id=${`try-${name}`} required autocomplete="off" spellcheck="false" value=${wish[name]} onInput=${set(name)} ...${attributes} /></label>`;
    const answer = () => html`<section><h3>${say('答复', 'The answer')} <span class="tag">HTTP ${came.value.status}</span> <span class="faint">${took(came.value.millis)}</span></h3>
      ${came.value.status === 202 ? html`<p class="notice">${say('已受理，答复尚未到达。', 'Accepted; the answer has not come yet.')} <button type="button" onClick=${again} disabled=${busy.value}>${say('再取答复', 'Fetch it again')}</button></p>` : ''}
      ${came.value.text ? html`<${Editor} id="try-answer" fixed=${true} label=${say('答复', 'The answer')} value=${came.value.text} />` : ''}</section>`;
    return () => html`<p class="notice yellow">${say('这是以贵部门名义发出的真实请求，会计入配额和审计；须有授权和正当用途。', 'This is a real request in your department’s name: it counts against its quota, stands in the audit trail, and needs a grant and a lawful purpose.')}</p>
      <form id="try" class="stack" onSubmit=${submit}>
        <div class="fields">
          <label for="try-kind">${say('按何查询', 'Asked by')}<select id="try-kind" onChange=${set('kind')}>${resource.subjects.map((each) => html`<option value=${each} selected=${wish.kind === each}>${subject(each)}</option>`)}</select></label>
          ${text('number', say('号码', 'Its number'))}
          ${text('purpose', say('用途', 'Purpose'), { list: 'try-purposes', maxlength: 100 })}<datalist id="try-purposes">${resource.purposes.map((each) => html`<option value=${each}></option>`)}</datalist>
          ${text('basis', say('法律依据', 'Legal basis'), { maxlength: 200 })}
          ${text('division', say('行政区划', 'Division'), { pattern: '[0-9]{6}', inputmode: 'numeric' })}
        </div>
        ${props.of.fields.some((each) => each.pointer) ? html`<fieldset class="boxes"><legend>${say('数据项（不选即授权内的全部）', 'Fields (none chosen: all that the grant allows)')}</legend>
          ${props.of.fields.filter((each) => each.pointer).map((each) => html`<label class="check"><input type="checkbox" value=${each.pointer} checked=${wish.fields.includes(each.pointer)} onChange=${turn(each.pointer)} />${words(each.label)}</label>`)}</fieldset>` : ''}
        <details><summary>${say('将发出的请求', 'The request as it is sent')}</summary><pre class="command" tabindex="0">${JSON.stringify(request.value, null, PRETTY)}</pre></details>
        <div class="dialog-foot"><button type="submit" class="main" disabled=${busy.value}>${busy.value ? say('正在请求……', 'Asking…') : say('发出请求', 'Send')}</button></div>
      </form>
      ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
      ${came.value ? answer() : ''}`;
  },
};
