// What departments and codes are called.
import { words } from '/console/say.js';
import { reactive } from '/console/ui.js';
import { codesOf } from './schema.js';

const lists = reactive({});

/** The words for a code of a list, which may still be on their way. */
export function labelOf(list, code) {
  if (!(list in lists)) {
    lists[list] = undefined;
    codesOf(list).then((codes) => { lists[list] = new Map(codes.map((each) => [each.code, each])); }, () => { delete lists[list]; });
  }
  const found = lists[list]?.get(code);
  return found ? words(found) : code;
}

/** The departments of a matter: name by code. */
export function departmentsOf(matter) {
  const names = new Map();
  for (const step of matter.steps) names.set(step.department, step.departmentName);
  for (const material of matter.materials) if (material.holder) names.set(material.holder, material.holderName);
  return names;
}
