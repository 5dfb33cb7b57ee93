// What came of a department's part, with the names that the standard gives the data.
import { say, words } from '/console/say.js';
import { html, shallowRef } from '/console/ui.js';
import { resolved, schemaOf, titleOf } from '../schema.js';

/** The single data of a result: `[{title, text}]`. */
function leaves(value, schema, root) {
  const whole = resolved(schema, root);
  if (whole.type === 'array') return value.flatMap((each) => leaves(each, { ...whole.items, title: whole.title, description: whole.description }, root));
  if (whole.type === 'object') {
    return Object.entries(value).flatMap(([name, each]) => (whole.properties?.[name] ? leaves(each, whole.properties[name], root) : []));
  }
  return [{ title: titleOf(whole), text: words(whole['x-labels']?.[value]) || String(value) }];
}

/** The result of a part that is done, folded if it is long. */
export const Result = {
  props: ['part'],
  setup(props) {
    const root = shallowRef(undefined);
    schemaOf('case').then((read) => { root.value = read; }, () => {});
    return () => {
      const name = Object.keys(props.part).find((each) => each.endsWith('Result'));
      if (!name || !root.value) return '';
      const told = leaves(props.part[name], root.value.$defs.Part.properties[name], root.value);
      return html`<details><summary>${say(`办理结果（${told.length} 项）`, `Result (${told.length})`)}</summary>
        <dl class="result">${told.map((each, index) => html`<div key=${index}><dt>${words(each.title)}</dt><dd>${each.text}</dd></div>`)}</dl></details>`;
    };
  },
};
