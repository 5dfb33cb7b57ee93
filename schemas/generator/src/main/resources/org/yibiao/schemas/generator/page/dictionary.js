"use strict";
// Finds in the dictionary as one types, and shows one language or both. Without it the page is whole
// but for the long code lists, which are fetched when somebody first looks for something.
const MOST_ROWS = 100;
const find = document.getElementById("find");
const show = document.getElementById("show");
const found = document.getElementById("found");
const sections = [...document.querySelectorAll("main section")].map((section) => ({
  section,
  head: [...section.children].filter((child) => child.tagName !== "TABLE").map((child) => child.textContent).join(" ").toLowerCase(),
  rows: [...section.querySelectorAll("tbody tr, .codes tr")].map((row) => ({ row, text: row.textContent.toLowerCase() })),
  entry: document.querySelector(`nav a[href="#${section.id}"]`)?.parentElement,
}));
const long = sections.filter(({ section }) => section.dataset.codes);
let codes;

function filter() {
  const words = find.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const holds = (text) => words.every((word) => text.includes(word));
  let hits = 0;
  for (const { section, head, rows, entry, list } of sections) {
    const whole = holds(head);
    let shown = whole ? 1 : 0;
    for (const { row, text } of rows) {
      const hit = holds(text);
      row.hidden = !(hit || whole);
      shown += hit ? 1 : 0;
    }
    if (list) shown += fill(section, words.length > 0 ? list.filter(({ text }) => holds(text)) : []);
    section.hidden = words.length > 0 && shown === 0;
    if (entry) entry.hidden = section.hidden;
    hits += shown;
  }
  found.textContent = words.length > 0 ? `${hits} 处 · found` : "";
}

// shows those codes of a long list that fit, the first of them if they are many
function fill(section, fitting) {
  section.querySelector("table")?.remove();
  if (fitting.length === 0) return 0;
  const table = section.appendChild(document.createElement("table"));
  for (const { code } of fitting.slice(0, MOST_ROWS)) {
    const row = table.insertRow();
    row.insertCell().appendChild(document.createElement("code")).textContent = code.code;
    const name = row.insertCell();
    for (const lang of ["zh", "en"]) {
      const words = name.appendChild(document.createElement("span"));
      words.lang = lang;
      words.textContent = code[lang] ?? "";
    }
    const replaced = code.replacedBy ? ` → ${code.replacedBy.join(", ")}` : "";
    row.insertCell().textContent = code.from || code.to ? `${code.from ?? ""}…${code.to ?? ""}${replaced}` : "";
  }
  if (fitting.length > MOST_ROWS) table.insertRow().insertCell().textContent = `… ${fitting.length}`;
  return fitting.length;
}

async function fetchCodes() {
  await Promise.all(long.map(async (entry) => {
    const answer = await fetch(entry.section.dataset.codes);
    const list = await answer.json();
    entry.list = list.codes.map((code) => ({ code, text: [code.code, code.zh, code.en].join(" ").toLowerCase() }));
  }));
  filter();
}

let waiting = 0;
find.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(filter, 120);
  codes ??= fetchCodes().catch(() => { codes = undefined; });
});
find.form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
show.addEventListener("change", () => { document.body.dataset.show = show.value; });
