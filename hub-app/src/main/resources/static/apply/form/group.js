// A part of the form: an object with its fields, or a list of them; what the standard says they are.
import { say, words } from '/console/say.js';
import { html } from '/console/ui.js';
import { valueAt, write } from '../draft.js';
import { alternatives, beginning, isPerson, resolved, titleOf } from '../schema.js';
import { context, idOf } from './context.js';
import { faultText } from './fault.js';
import { Field } from './field.js';

const isFilled = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** A place of the form, whatever it holds. */
export const Place = {
  props: ['schema', 'pointer', 'required', 'fixed', 'flat'],
  setup(props) {
    const { root } = context();
    return () => {
      const schema = resolved(props.schema, root);
      const { pointer, required, fixed, flat } = props;
      if (schema.type === 'object') return html`<${Group} schema=${schema} pointer=${pointer} required=${required} fixed=${fixed} flat=${flat} />`;
      if (schema.type === 'array') return html`<${Items} schema=${schema} pointer=${pointer} />`;
      return html`<${Field} schema=${schema} pointer=${pointer} required=${required} fixed=${fixed} />`;
    };
  },
};

/** What need not be given: shown once somebody wants to give it, or it is there. */
const Optional = {
  props: ['schema', 'pointer', 'names'],
  setup(props) {
    const { draft, root } = context();
    const add = (name) => {
      const schema = resolved(props.schema.properties[name], root);
      const begun = beginning(schema, root);
      write(draft, `${props.pointer}/${name}`, Array.isArray(begun) && begun.length === 0 ? [beginning(resolved(schema.items, root), root) ?? ''] : begun ?? '');
    };
    const isOne = (name) => !['object', 'array'].includes(resolved(props.schema.properties[name], root).type);
    return () => {
      const ones = props.names.filter(isOne);
      const groups = props.names.filter((name) => !isOne(name) && !isFilled(valueAt(draft, `${props.pointer}/${name}`)));
      return html`
        ${ones.length > 0 ? html`<details class="more"><summary>${say(`选填 ${ones.length} 项`, `${ones.length} optional`)}</summary>
          <div class="apply-fields">${ones.map((name) => html`<${Place} key=${name} schema=${props.schema.properties[name]} pointer=${`${props.pointer}/${name}`} />`)}</div></details>` : ''}
        ${groups.length > 0 ? html`<p class="adds">${groups.map((name) => html`<button type="button" key=${name} onClick=${() => add(name)}>＋ ${words(titleOf(props.schema.properties[name]))}</button>`)}</p>` : ''}`;
    };
  },
};

/** Copies the applicant into a person of the form. */
function Self(draft, schema, pointer) {
  const fill = () => {
    const person = draft.submission.applicant?.naturalPerson ?? {};
    const known = Object.entries(person).filter(([name]) => schema.properties[name]);
    write(draft, pointer, JSON.parse(JSON.stringify(Object.fromEntries(known))));
  };
  return html`<button type="button" class="self" onClick=${fill}>${say('填入本人', 'That is me')}</button>`;
}

/** One of several parts is given: which. */
function Which(draft, schema, pointer, names, chosen, root) {
  const choose = (name) => {
    for (const each of names) if (each !== name) write(draft, `${pointer}/${each}`, undefined);
    write(draft, `${pointer}/${name}`, beginning(resolved(schema.properties[name], root), root) ?? '');
  };
  return html`
    <div class="which" role="radiogroup" aria-label=${words(titleOf(schema))}>${names.map((name) => html`
      <label><input type="radio" name=${idOf(pointer)} checked=${name === chosen} onChange=${() => choose(name)} /> ${words(titleOf(schema.properties[name]))}</label>`)}</div>`;
}

/** An object: its required fields, and what may be added. A flat one was named by what stands around it. */
export const Group = {
  props: ['schema', 'pointer', 'required', 'fixed', 'flat'],
  setup(props) {
    const { draft, root } = context();
    const clear = () => write(draft, props.pointer, undefined);
    return () => {
      const { schema, pointer } = props;
      const either = alternatives(schema);
      const chosen = either.find((name) => isFilled(valueAt(draft, `${pointer}/${name}`))) ?? either[0];
      const needed = [...(chosen ? [chosen] : []), ...(schema.required ?? [])];
      const others = Object.keys(schema.properties).filter((name) => !needed.includes(name) && !either.includes(name));
      const there = others.filter((name) => isFilled(valueAt(draft, `${pointer}/${name}`)));
      const open = others.filter((name) => !there.includes(name));
      const place = (name) => html`<${Place} key=${name} schema=${schema.properties[name]} pointer=${`${pointer}/${name}`} required=${needed.includes(name)}
        fixed=${props.fixed && (name === 'naturalPerson' || name === 'identityDocument' || pointer.endsWith('/identityDocument'))} flat=${either.includes(name)} />`;
      return html`
        <fieldset class=${['apply-group', { flat: props.flat }]} id=${idOf(pointer)}>
          <legend><span class=${{ sr: props.flat }}>${words(titleOf(schema))}</span>
            ${isPerson(schema) && !pointer.startsWith('/applicant') ? Self(draft, schema, pointer) : ''}
            ${props.required ? '' : html`<button type="button" class="plain" onClick=${clear}>${say('删除', 'Remove')}</button>`}</legend>
          ${either.length > 1 && !props.fixed ? Which(draft, schema, pointer, either, chosen, root) : ''}
          <div class="apply-fields">${[...needed, ...there].map(place)}</div>
          ${open.length > 0 ? html`<${Optional} schema=${schema} pointer=${pointer} names=${open} />` : ''}
        </fieldset>`;
    };
  },
};

/** A list: one after the other, with a button for the next. */
export const Items = {
  props: ['schema', 'pointer'],
  setup(props) {
    const { draft, root } = context();
    return () => {
      const items = valueAt(draft, props.pointer) ?? [];
      const item = resolved(props.schema.items, root);
      const title = titleOf(props.schema);
      const add = () => write(draft, `${props.pointer}/${items.length}`, beginning(item, root) ?? '');
      const drop = (index) => write(draft, props.pointer, items.filter((_, each) => each !== index));
      const fault = draft.faults.find((each) => each.pointer === props.pointer);
      return html`
        <fieldset class="apply-group items" id=${idOf(props.pointer)}>
          <legend>${words(title)}</legend>
          ${items.map((_, index) => html`<div class="item" key=${index}>
            <${Place} schema=${{ ...props.schema.items, title: `${title.zh} ${index + 1}`, description: `${title.en} ${index + 1}` }} pointer=${`${props.pointer}/${index}`} required=${true} />
            ${items.length > (props.schema.minItems ?? 0) ? html`<button type="button" class="plain drop" onClick=${() => drop(index)}>${say(`删除第 ${index + 1} 项`, `Remove number ${index + 1}`)}</button>` : ''}
          </div>`)}
          ${fault ? html`<span class="fault">${faultText(fault)}</span>` : ''}
          ${items.length < (props.schema.maxItems ?? Infinity) ? html`<p class="adds"><button type="button" onClick=${add}>＋ ${words(title)}</button></p>` : ''}
        </fieldset>`;
    };
  },
};
