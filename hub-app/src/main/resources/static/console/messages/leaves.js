// A message written in lines, each value with its place as the hub names it: `/a/child[2]/name`.
import { jsonTree, writeJson } from './json.js';
import { writeXml } from './xml.js';

const VALUE = /[^|,;\t^&=\s]+/g;

/** Text with separators: a value is known by its line and its number in it. */
function writeText(text, path, depth, out) {
  let line = 0;
  for (const each of text.split(/[\r\n]+/)) {
    if (each === '') continue;
    line += 1;
    const parts = [];
    let end = 0;
    let number = 0;
    for (const found of each.matchAll(VALUE)) {
      if (found.index > end) parts.push({ text: each.slice(end, found.index) });
      parts.push({ text: found[0], path: `${path}/line[${line}]/value[${number += 1}]` });
      end = found.index + found[0].length;
    }
    if (end < each.length) parts.push({ text: each.slice(end) });
    out.push({ depth, parts });
  }
}

/** A value that is a document itself is written below it. True if it was. */
function nested(value, path, depth, out) {
  const start = value.trim();
  const isDocument = (start.startsWith('<') && start.endsWith('>')) || (start.startsWith('{') && start.endsWith('}'));
  if (isDocument) write(value, path, depth, out);
  return isDocument;
}

function write(text, path, depth, out) {
  const start = text.trimStart();
  if (start.startsWith('<')) {
    const document = new DOMParser().parseFromString(start, 'application/xml');
    if (!document.querySelector('parsererror')) return writeXml(document, path, depth, out, nested);
  }
  if (start.startsWith('{') || start.startsWith('[')) {
    const tree = jsonTree(start);
    if (tree) return writeJson(tree, path, depth, out, nested);
  }
  return writeText(text, path, depth, out);
}

/** The lines: `{depth, parts: [{text, path}]}`; the path of what is no value is undefined. */
export function linesOf(text) {
  const out = [];
  write(text, '', 0, out);
  return out;
}
