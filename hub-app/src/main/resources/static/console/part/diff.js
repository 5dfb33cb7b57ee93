// What was changed between two texts, line by line: the longest common subsequence, its ends cut first.
const MOST = 4_000_000; // cells of the table; beyond them a stretch is shown as replaced

function table(before, after) {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i][j] = before[i] === after[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}

function between(before, after) {
  if (before.length * after.length > MOST) {
    return [...before.map((text) => ({ kind: 'gone', text })), ...after.map((text) => ({ kind: 'new', text }))];
  }
  const lengths = table(before, after);
  const lines = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ kind: 'same', text: before[i] });
      i += 1;
      j += 1;
    } else if (j === after.length || (i < before.length && lengths[i + 1][j] >= lengths[i][j + 1])) {
      lines.push({ kind: 'gone', text: before[i] });
      i += 1;
    } else {
      lines.push({ kind: 'new', text: after[j] });
      j += 1;
    }
  }
  return lines;
}

/** Lines with `kind` `same`, `gone` or `new`. */
export function diff(one, other) {
  const before = one.split('\n');
  const after = other.split('\n');
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head
    && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (lines) => lines.map((text) => ({ kind: 'same', text }));
  return [
    ...same(before.slice(0, head)),
    ...between(before.slice(head, before.length - tail), after.slice(head, after.length - tail)),
    ...same(before.slice(before.length - tail)),
  ];
}

/** A text with a line for each of its members, so that a change is not all of one long line. */
export function inLines(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text.trimStart().startsWith('<') && !text.trim().includes('\n') ? text.replace(/></g, '>\n<') : text;
  }
}
