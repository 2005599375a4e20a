"use strict";

// Reading a long letter takes a while: from sending until the answer, the form says that the work goes on and
// cannot be sent again. Without this the browser shows that it waits.
document.addEventListener("submit", (event) => {
  const note = event.target.querySelector("[data-busy]");
  if (!note || event.defaultPrevented) return;
  if (note.textContent) {
    event.preventDefault();
    return;
  }
  const bar = document.createElement("progress");
  bar.setAttribute("aria-hidden", "true");
  const words = document.createElement("span");
  words.textContent = note.dataset.busy;
  note.replaceChildren(bar, words);
});

// The way back shows the page as it was left: ready to be sent.
window.addEventListener("pageshow", () => {
  document.querySelectorAll("[data-busy]").forEach((note) => note.replaceChildren());
});
