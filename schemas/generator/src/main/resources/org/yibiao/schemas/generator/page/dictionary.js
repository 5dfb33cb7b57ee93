"use strict";
// Finds in the dictionary as one types, and shows one language or both. Without it the page is whole.
const find = document.getElementById("find");
const show = document.getElementById("show");
const found = document.getElementById("found");
const sections = [...document.querySelectorAll("main section")].map((section) => ({
  section,
  head: [...section.children].filter((child) => child.tagName !== "TABLE").map((child) => child.textContent).join(" ").toLowerCase(),
  rows: [...section.querySelectorAll("tbody tr, .codes tr")].map((row) => ({ row, text: row.textContent.toLowerCase() })),
  entry: document.querySelector(`nav a[href="#${section.id}"]`)?.parentElement,
}));

function filter() {
  const words = find.value.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const holds = (text) => words.every((word) => text.includes(word));
  let hits = 0;
  for (const { section, head, rows, entry } of sections) {
    const whole = holds(head);
    let shown = whole ? 1 : 0;
    for (const { row, text } of rows) {
      const hit = holds(text);
      row.hidden = !(hit || whole);
      shown += hit ? 1 : 0;
    }
    section.hidden = words.length > 0 && shown === 0;
    if (entry) entry.hidden = section.hidden;
    hits += shown;
  }
  found.textContent = words.length > 0 ? `${hits} 处 · found` : "";
}

let waiting = 0;
find.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
find.form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
show.addEventListener("change", () => { document.body.dataset.show = show.value; });
