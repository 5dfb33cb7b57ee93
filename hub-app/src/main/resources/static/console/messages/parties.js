// What the parties of messages are called.
import { get } from '../api.js';
import { say, words } from '../say.js';
import { shallowReactive } from '../ui.js';

const OTHERS = {
  hub: ['平台', 'Hub'],
  portal: ['政务服务门户', 'Portal'],
  applicant: ['申请人', 'Applicant'],
};

const state = shallowReactive({ all: [] });
let asked;

/** Asks for the departments' names, once; who may not see them sees their codes. */
export function learnParties() {
  asked ??= get('/api/v1/departments')
    .then((all) => { state.all = all; })
    .catch(() => { asked = undefined; });
}

/** All departments, `{code, name}`. */
export const departments = () => state.all;

/** The name of a department or of somebody else who sends messages. */
export function partyName(code) {
  const department = state.all.find((each) => each.code === code);
  if (department) return words(department.name);
  return OTHERS[code] ? say(...OTHERS[code]) : code;
}
