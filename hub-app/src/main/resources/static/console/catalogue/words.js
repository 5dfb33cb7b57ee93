// What is said of data resources, and in which colour.
import { get } from '../api.js';
import { badge } from '../part/badge.js';
import { say, words } from '../say.js';

const SHARING = { unconditional: ['无条件共享', 'unconditional'], conditional: ['有条件共享', 'conditional'], 'not-shared': ['不予共享', 'not shared'] };
const SUBJECTS = { citizen: ['公民（身份证件）', 'a person, by identity document'], creditCode: ['组织（统一社会信用代码）', 'an organisation, by credit code'], realEstateUnitCode: ['不动产单元', 'a real-estate unit'] };
const COLOURS = { open: 'green', 'on-trial': 'yellow', maintenance: 'blue', failing: 'red' };
const CLASSES = { public: 'green', internal: '', personal: 'yellow', sensitive: 'red' };
const UNITS = [[86400, '天', 'd'], [3600, '小时', 'h'], [60, '分钟', 'min'], [1, '秒', 's']];

/** What a type of sharing is called. */
export const sharing = (code) => say(...(SHARING[code] ?? [code, code]));

/** The types of sharing. */
export const sharings = () => Object.keys(SHARING).map((code) => [code, sharing(code)]);

/** By what a resource is asked. */
export const subject = (code) => say(...(SUBJECTS[code] ?? [code, code]));

/** How the holder stands now. */
export const stands = (row) => badge(COLOURS[row.availability.state] ?? '', words(row.availability.text));

/** A class of confidentiality. */
export const confidentiality = (level) => (level ? badge(CLASSES[level.level] ?? '', words(level.text)) : '–');

/** Seconds, or an ISO 8601 duration of days, hours, minutes and seconds. */
function seconds(duration) {
  if (typeof duration === 'number') return duration;
  const [, days = 0, hours = 0, minutes = 0, rest = 0] = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration ?? '') ?? [];
  return Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

/** For how long an answer may be used again. */
export function freshness(duration) {
  const total = seconds(duration);
  if (!total) return say('每次重新查询', 'asked anew each time');
  const [size, zh, en] = UNITS.find(([each]) => total % each === 0) ?? UNITS[3];
  return say(`${total / size} ${zh}内可复用`, `may be used again for ${total / size} ${en}`);
}

let dictionary;
const camel = (code) => code.slice(code.indexOf('.') + 1).replace(/-([a-z])/g, (_, first) => first.toUpperCase());

/** A function that gives, for a pointer into a service's answer, where the data dictionary has it; or nothing. */
export async function entries(service) {
  dictionary ??= get('/standard/1.2/json-schema/dictionary.json').catch(() => { dictionary = undefined; return { types: {} }; });
  const { types } = await dictionary;
  const root = types.Evidence?.fields?.[camel(service ?? '')]?.type;
  return (pointer) => {
    let type = root;
    let owner;
    for (const step of pointer.split('/').slice(1)) {
      owner = type;
      type = types[type]?.fields?.[step]?.type;
      if (!type) return undefined;
    }
    const shown = types[type] ? type : owner;
    return shown ? `/standard/1.2/dictionary/#${shown}` : undefined;
  };
}
