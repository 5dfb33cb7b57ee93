// One datum of the form.
import { say, words } from '/console/say.js';
import { html } from '/console/ui.js';
import { valueAt, write } from '../draft.js';
import { fits } from '../pointer.js';
import { kindOf, titleOf } from '../schema.js';
import { Code } from './code.js';
import { context, idOf } from './context.js';
import { faultText } from './fault.js';
import { Source } from './source.js';

const own = (value) => (value === undefined || value === null ? '' : String(value));

function control(kind, given) {
  const { schema, value, set, ...rest } = given;
  const common = { ...rest, value: own(value), onInput: (event) => set(event.target.value) };
  switch (kind) {
    case 'choice':
      return html`<select ...${rest} disabled=${rest.readonly} value=${own(value)} onChange=${(event) => set(event.target.value)}>
        <option value="">${say('请选择', 'Choose')}</option>
        ${schema.enum.map((code) => html`<option key=${code} value=${code} selected=${code === value}>${words(schema['x-labels']?.[code]) || code}</option>`)}</select>`;
    case 'boolean':
      return html`<select ...${rest} onChange=${(event) => set({ true: true, false: false }[event.target.value])}>
        <option value="" selected=${value === undefined}>${say('请选择', 'Choose')}</option>
        <option value="true" selected=${value === true}>${say('是', 'Yes')}</option>
        <option value="false" selected=${value === false}>${say('否', 'No')}</option></select>`;
    case 'number':
      return html`<input type="number" ...${common} onInput=${(event) => set(event.target.value === '' ? '' : Number(event.target.value))} />`;
    case 'date':
      return html`<input type="date" ...${common} />`;
    case 'long':
      return html`<textarea ...${common}></textarea>`;
    default:
      return html`<input type="text" autocomplete="off" spellcheck="false" ...${common} maxlength=${schema.maxLength} />`;
  }
}

/** A labelled field with its source, and with what is wrong about it. */
export const Field = {
  props: ['schema', 'pointer', 'required', 'fixed'],
  setup(props) {
    const { draft, matter } = context();
    const isKey = () => (matter.prefill?.keys ?? []).some((key) => fits(props.pointer, key));
    return () => {
      const id = idOf(props.pointer);
      const fault = draft.faults.find((each) => each.pointer === props.pointer);
      const kind = kindOf(props.schema);
      const value = valueAt(draft, props.pointer);
      const set = (given) => write(draft, props.pointer, given);
      const rest = {
        id, required: props.required || null, readonly: props.fixed || null,
        'aria-invalid': fault ? 'true' : null, 'aria-describedby': fault ? `${id}-fault` : null,
      };
      return html`
        <div class=${['apply-field', { bad: fault }]}>
          <label for=${id}>${words(titleOf(props.schema))}
            ${props.required ? html`<span class="must" aria-hidden="true">*</span>` : html`<span class="may">${say('选填', 'optional')}</span>`}
            ${isKey() && !props.fixed ? html`<span class="key">${say('凭此预填', 'prefills')}</span>` : ''}</label>
          ${kind === 'code'
    ? html`<${Code} list=${props.schema['x-code-list']} value=${value} id=${id} required=${rest.required} describedby=${rest['aria-describedby']} invalid=${rest['aria-invalid']} onChoose=${set} />`
    : control(kind, { schema: props.schema, value, set, ...rest })}
          <${Source} pointer=${props.pointer} />
          ${fault ? html`<span class="fault" id=${`${id}-fault`}>${faultText(fault)}</span>` : ''}
        </div>`;
    };
  },
};
