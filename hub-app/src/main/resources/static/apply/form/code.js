// A code out of a long list: it is found by typing its code or its name.
import { words } from '/console/say.js';
import { html, ref, watch } from '/console/ui.js';
import { codesOf } from '../schema.js';

const MOST = 40;

/** An input with the codes that fit what was typed below it, and the name of the one that is chosen. */
export const Code = {
  props: ['list', 'value', 'id', 'required', 'describedby', 'invalid'],
  emits: ['choose'],
  setup(props, { emit }) {
    const codes = ref([]);
    const typed = ref(props.value ?? '');
    codesOf(props.list).then((found) => { codes.value = found; }, () => {});
    watch(() => props.value, (value) => { if (value !== undefined && value !== codeOf(typed.value)) typed.value = value; });
    const named = (code) => codes.value.find((each) => each.code === code);
    const parents = (each) => {
      const above = each.parent ? named(each.parent) : undefined;
      return above ? [...parents(above), each] : [each];
    };
    const whole = (each) => parents(each).map(words).join(' ');
    function codeOf(text) {
      return text.trim().split(' ')[0];
    }
    const fitting = () => {
      const word = typed.value.trim();
      if (!word || named(word)) return [];
      return codes.value.filter((each) => each.code.startsWith(word) || each.zh.includes(word)
        || (each.en ?? '').toLowerCase().includes(word.toLowerCase())).slice(0, MOST);
    };
    const type = (event) => {
      typed.value = event.target.value;
      emit('choose', codeOf(typed.value));
    };
    return () => html`
      <input id=${props.id} list=${`${props.id}-list`} value=${typed.value} autocomplete="off" required=${props.required}
        aria-describedby=${props.describedby} aria-invalid=${props.invalid} onInput=${type} />
      <datalist id=${`${props.id}-list`}>${fitting().map((each) => html`<option key=${each.code} value=${each.code}>${whole(each)}</option>`)}</datalist>
      ${named(props.value) ? html`<span class="code-name">${whole(named(props.value))}</span>` : ''}`;
  },
};
