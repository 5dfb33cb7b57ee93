// JSON Pointers (RFC 6901) into the form; the standard's names need no escapes.
const steps = (pointer) => pointer.split('/').slice(1);

/** What is at a place, or undefined. */
export const at = (tree, pointer) => steps(pointer).reduce((node, step) => node?.[step], tree);

/** Puts a value at a place; `undefined` takes it away. */
export function put(tree, pointer, value) {
  const path = steps(pointer);
  const last = path.pop();
  let node = tree;
  path.forEach((step, index) => {
    node[step] ??= /^\d+$/.test(path[index + 1] ?? last) ? [] : {};
    node = node[step];
  });
  if (value === undefined) delete node[last];
  else node[last] = value;
}

/** The tree without data that are empty; parts that have none stay, so that what they lack can be said. */
export function pruned(node) {
  if (Array.isArray(node)) return node.map(pruned).filter((each) => each !== undefined);
  if (node === null || typeof node !== 'object') return node === '' || node === null ? undefined : node;
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, pruned(value)]).filter(([, value]) => value !== undefined));
}

/** True if a place fits a pattern, in which `*` stands for every item. */
export function fits(pointer, pattern) {
  const path = steps(pointer);
  const wanted = steps(pattern);
  return path.length === wanted.length && wanted.every((each, index) => (each === '*' ? /^\d+$/.test(path[index]) : each === path[index]));
}
