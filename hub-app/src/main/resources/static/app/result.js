// A department's result: single values as a list of names and values, repeated ones as tables.
import { both, el } from './dom.js';
import * as mask from './mask.js';

function shown(words, field, type, value) {
  const code = words.code(type, value);
  return code ? both(code) : [mask.value(field, type, String(value))];
}

function table(words, names, type, items) {
  const fields = Object.entries(words.fields(type)).filter(([name]) => items.some((item) => name in item));
  return el('div', {},
    el('h4', {}, both(names)),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': names.zh },
      el('table', { class: 'cells' },
        el('thead', {}, el('tr', {}, fields.map(([, field]) => el('th', { scope: 'col' }, both(field))))),
        el('tbody', {}, items.map((item) =>
          el('tr', {}, fields.map(([name, field]) =>
            el('td', {}, name in item ? shown(words, name, field.type, item[name]) : '—'))))))));
}

/** The result in a part, if it has one. */
export function result(part, words) {
  const element = Object.keys(part).find((key) => key.endsWith('Result'));
  if (!element) return [];
  const content = part[element];
  const fields = Object.entries(words.result(element)).filter(([name]) => name in content);
  const single = fields.filter(([name]) => !Array.isArray(content[name]));
  const repeated = fields.filter(([name]) => Array.isArray(content[name]));
  return [
    el('dl', { class: 'fields' }, single.flatMap(([name, field]) => [
      el('dt', {}, both(field)),
      el('dd', {}, shown(words, name, field.type, content[name])),
    ])),
    ...repeated.map(([name, field]) => table(words, field, field.type, content[name])),
  ];
}
