// What departments and matters are called, and which of them, and which areas, there is anything of.
import { get } from '../api.js';
import { words } from '../say.js';
import { reactive } from '../ui.js';

const known = reactive({ departments: [], matters: [], areas: [] });
let asked;

const linesOf = (by) => get('/api/v1/supervision/statistics', { by }).then((figures) => figures.lines, () => []);

async function learn() {
  const [listed, departments, matters, areas] = await Promise.all([
    get('/api/v1/departments').catch(() => []), linesOf('department'), linesOf('matter'), linesOf('area')]);
  known.departments = listed.length > 0 ? listed.map(({ code, name }) => ({ key: code, name })) : departments;
  Object.assign(known, { matters, areas });
}

/** Asks for them, once. */
export const learnNames = () => { asked ??= learn(); };

const choices = (lines) => lines.map((line) => [line.key, words(line.name) || line.key]);
const nameOf = (lines, key) => words(lines.find((line) => line.key === key)?.name) || key;

/** To choose from: code and name. */
export const departmentChoices = () => choices(known.departments);
/** To choose from: code and name. */
export const matterChoices = () => choices(known.matters);
/** The divisions that there are cases of. */
export const areas = () => known.areas.map((line) => line.key);
/** What a department is called; its code, if that is not known. */
export const departmentName = (code) => nameOf(known.departments, code);
/** What a matter is called; its code, if that is not known. */
export const matterName = (code) => nameOf(known.matters, code);
