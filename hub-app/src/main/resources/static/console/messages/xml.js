// XML in lines, with the place of each value.

/** The names of several of one kind bear their numbers. */
function steps(children) {
  const all = new Map();
  for (const each of children) all.set(each.localName, (all.get(each.localName) ?? 0) + 1);
  const seen = new Map();
  return children.map((each) => {
    const name = each.localName;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    return all.get(name) > 1 ? `${name}[${seen.get(name)}]` : name;
  });
}

function start(element, path) {
  const parts = [{ text: `<${element.nodeName}` }];
  for (const attribute of element.attributes) {
    const place = attribute.namespaceURI === 'http://www.w3.org/2000/xmlns/' ? undefined : `${path}/@${attribute.localName}`;
    parts.push({ text: ` ${attribute.name}="` }, { text: attribute.value, path: place }, { text: '"' });
  }
  return parts;
}

function write(element, path, depth, out, nested) {
  const parts = start(element, path);
  const children = [...element.children];
  const end = { text: `</${element.nodeName}>` };
  const text = element.textContent;
  if (children.length === 0 && text.trim() === '') {
    out.push({ depth, parts: [...parts, { text: '/>' }] });
  } else if (children.length === 0) {
    const inner = [];
    if (nested(text, path, depth + 1, inner)) out.push({ depth, parts: [...parts, { text: '>' }] }, ...inner, { depth, parts: [end] });
    else out.push({ depth, parts: [...parts, { text: '>' }, { text: text.trim(), path }, end] });
  } else {
    out.push({ depth, parts: [...parts, { text: '>' }] });
    const names = steps(children);
    let child = 0;
    for (const node of element.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) write(node, `${path}/${names[child]}`, depth + 1, out, nested);
      else if (node.nodeType === Node.COMMENT_NODE) out.push({ depth: depth + 1, parts: [{ text: `<!--${node.data}-->` }] });
      else if (node.data?.trim()) out.push({ depth: depth + 1, parts: [{ text: node.data.trim() }] });
      if (node.nodeType === Node.ELEMENT_NODE) child += 1;
    }
    out.push({ depth, parts: [end] });
  }
}

/** Writes the document into the lines `out`; `nested` writes a value that is a document. */
export function writeXml(document, path, depth, out, nested) {
  const root = document.documentElement;
  write(root, `${path}/${root.localName}`, depth, out, nested);
}
