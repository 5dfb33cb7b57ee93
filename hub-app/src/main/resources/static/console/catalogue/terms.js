// The terms of a grant, as they are applied for and as the holder narrows them.
import { say, words } from '../say.js';
import { html } from '../ui.js';

const CLASSES = { public: ['公开', 'public'], internal: ['内部', 'internal'], personal: ['个人信息', 'personal'], sensitive: ['敏感个人信息（全部明文）', 'sensitive (nothing masked)'] };

/** What a class up to which data come in clear is called. */
export const clear = (code) => say(...(CLASSES[code] ?? [code, code]));

/** Terms that nothing bounds. */
export const unbounded = () => ({ fields: [], purposes: [], matters: '', until: '', perDay: '', clearUpTo: 'sensitive', verdictsOnly: false });

/** The terms of a grant as the form has them. */
export const ofGrant = (grant) => ({ fields: grant.fields, purposes: grant.purposes, matters: grant.matters.join(' '), until: grant.until ? grant.until.slice(0, 10) : '',
  perDay: grant.perDay ?? '', clearUpTo: grant.clearUpTo, verdictsOnly: grant.verdictsOnly });

/** The form's terms as the hub takes them; what is not bounded is absent. */
export function application(resource, terms, ground) {
  const list = (all) => (all.length > 0 ? all : undefined);
  return { resource, ground, fields: list(terms.fields), purposes: list(terms.purposes), matters: list(terms.matters.split(/[\s,，、]+/).filter(Boolean)),
    until: terms.until ? `${terms.until}T23:59:59+08:00` : undefined, perDay: terms.perDay === '' ? undefined : Number(terms.perDay), clearUpTo: terms.clearUpTo, verdictsOnly: terms.verdictsOnly };
}

/** Fields of a form for `terms` (reactive); `fields` and `purposes` that the resource has. */
export const Terms = {
  props: ['terms', 'fields', 'purposes'],
  setup: (props) => () => {
    const { terms } = props;
    const set = (name) => (event) => { terms[name] = event.target.value; };
    const turn = (name, value) => () => { terms[name] = terms[name].includes(value) ? terms[name].filter((each) => each !== value) : [...terms[name], value]; };
    const boxes = (name, title, all) => (all.length > 0 ? html`<fieldset class="boxes"><legend>${title}</legend>${all.map(([value, label]) => html`<label class="check"><input type="checkbox" name=${name} value=${value} checked=${terms[name].includes(value)} onChange=${turn(name, value)} />${label}</label>`)}</fieldset>` : '');
    return html`<div class="stack">
      ${boxes('fields', say('数据项（不选即全部）', 'Fields (none chosen: all)'), props.fields.filter((each) => each.pointer).map((each) => [each.pointer, words(each.label)]))}
      ${boxes('purposes', say('用途（不选即不限）', 'Purposes (none chosen: any)'), props.purposes.map((each) => [each, each]))}
      <div class="fields">
        <label for="matters">${say('联办事项代码（不填即不限）', 'Codes of matters (empty: any)')}<input id="matters" autocomplete="off" value=${terms.matters} onInput=${set('matters')} /></label>
        <label for="until">${say('有效至', 'Until')}<input id="until" type="date" value=${terms.until} onInput=${set('until')} /></label>
        <label for="perDay">${say('每日次数上限', 'Requests a day')}<input id="perDay" type="number" min="1" step="1" value=${terms.perDay} onInput=${set('perDay')} /></label>
        <label for="clearUpTo">${say('明文提供至', 'In clear up to')}<select id="clearUpTo" onChange=${set('clearUpTo')}>${Object.keys(CLASSES).map((code) => html`<option value=${code} selected=${terms.clearUpTo === code}>${clear(code)}</option>`)}</select></label>
        <label class="check" for="verdictsOnly"><input id="verdictsOnly" type="checkbox" checked=${terms.verdictsOnly} onChange=${(event) => { terms.verdictsOnly = event.target.checked; }} />${say('只需是否结论', 'answers of yes or no only')}</label>
      </div></div>`;
  },
};
