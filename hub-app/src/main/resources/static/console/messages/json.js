// JSON in lines, with the place of each value. It is read here and not by JSON.parse, which rounds
// long numbers: what crossed is shown digit for digit.

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s{}[\]:,"]+)/gy;

/** What a text says: `{object: [[name, tree]]}`, `{array: [tree]}` or `{token}`; undefined if it is no JSON. */
export function jsonTree(text) {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  const tokens = [...text.matchAll(TOKEN)].map((found) => found[1]);
  let at = 0;
  const value = () => {
    const token = tokens[at];
    at += 1;
    if (token === '{') return { object: list('}', () => { const name = JSON.parse(tokens[at]); at += 2; return [name, value()]; }) };
    if (token === '[') return { array: list(']', value) };
    return { token };
  };
  const list = (end, one) => {
    const all = [];
    while (tokens[at] !== end) {
      all.push(one());
      if (tokens[at] === ',') at += 1;
    }
    at += 1;
    return all;
  };
  return value();
}

function leaf(token, path, lead, tail, depth, out, nested) {
  if (!token.startsWith('"')) return out.push({ depth, parts: [...lead, { text: token, path }, ...tail] });
  const inner = [];
  if (nested(JSON.parse(token), path, depth + 1, inner)) {
    return out.push({ depth, parts: [...lead, { text: '"' }] }, ...inner, { depth, parts: [{ text: '"' }, ...tail] });
  }
  return out.push({ depth, parts: [...lead, { text: '"' }, { text: token.slice(1, -1), path }, { text: '"' }, ...tail] });
}

/** The steps to the items of a list: by number after the name, or below where there is no name. */
const itemPath = (path, isNamed, count, i) => (isNamed ? (count > 1 ? `${path}[${i + 1}]` : path) : `${path}/[${i + 1}]`);

function write(tree, path, isNamed, lead, tail, depth, out, nested) {
  if (tree.token !== undefined) return leaf(tree.token, path, lead, tail, depth, out, nested);
  const [open, close] = tree.object ? ['{', '}'] : ['[', ']'];
  const items = tree.object ?? tree.array;
  if (items.length === 0) return out.push({ depth, parts: [...lead, { text: open + close }, ...tail] });
  out.push({ depth, parts: [...lead, { text: open }] });
  items.forEach((item, i) => {
    const comma = i < items.length - 1 ? [{ text: ',' }] : [];
    if (tree.object) write(item[1], `${path}/${item[0]}`, true, [{ text: `${JSON.stringify(item[0])}: ` }], comma, depth + 1, out, nested);
    else write(item, itemPath(path, isNamed, items.length, i), false, [], comma, depth + 1, out, nested);
  });
  return out.push({ depth, parts: [{ text: close }, ...tail] });
}

/** Writes the tree into the lines `out`; `nested` writes a value that is a document. */
export const writeJson = (tree, path, depth, out, nested) => write(tree, path, false, [], [], depth, out, nested);
