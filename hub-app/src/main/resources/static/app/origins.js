// Where each datum of a department's request came from.
import { both, el } from './dom.js';
import { dateTime } from './times.js';

function source(datum, parts, words) {
  const { kind, department, stepId, path, at } = datum.source;
  if (kind === 'applicant') {
    return [
      el('span', {}, both(words.state('SourceKind', kind))),
      '：', both(words.inSubmission(path)), el('code', {}, path), el('code', {}, dateTime(at)),
    ];
  }
  const giver = parts.find((part) => part.stepId === stepId);
  const name = giver?.department.name ?? { zh: department ?? '', en: department ?? '' };
  const place = giver ? words.inResult(giver.serviceCode, path) : { zh: path, en: path };
  return [
    el('span', { class: 'from-department' }, both(name)),
    '：', both(place), el('code', {}, `${stepId ?? ''} ${path}`), el('code', {}, dateTime(at)),
  ];
}

/** The origins of a part's data, folded away. */
export function origins(part, parts, words) {
  if (!part.datum?.length) return [];
  return [el('details', { 'data-fold': `${part.stepId}-origins` },
    el('summary', {}, both({ zh: '数据来源', en: `Where the data came from (${part.datum.length})` })),
    el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': '数据来源' },
      el('table', { class: 'cells origins' },
        el('thead', {}, el('tr', {},
          el('th', { scope: 'col' }, both({ zh: '数据项', en: 'Datum' })),
          el('th', { scope: 'col' }, both({ zh: '来源', en: 'Source' })))),
        el('tbody', {}, part.datum.map((datum) => el('tr', {},
          el('td', {}, both(words.inRequest(part.serviceCode, datum.path)), el('code', {}, datum.path)),
          el('td', {}, source(datum, parts, words))))))))];
}
