"use strict";

// The reading desk by keyboard, and the letter that follows along. All of it works without this as well:
// links and buttons with their own addresses.
const finds = () => [...document.querySelectorAll("[data-find]")];
const isShown = (find) => !find.closest("details:not([open])");

// The place in the letter that a find is about scrolls into view beside it, within the letter's own frame.
const showInText = (find) => {
  document.querySelectorAll(".passage--shown").forEach((mark) => mark.classList.remove("passage--shown"));
  const place = document.getElementById(find.dataset.inText);
  const frame = place?.closest(".desk__scroll");
  if (!frame) return;
  frame.querySelectorAll(`mark[data-of~="${place.id}"]`).forEach((mark) => mark.classList.add("passage--shown"));
  if (frame.scrollHeight > frame.clientHeight) {
    frame.scrollTop += place.getBoundingClientRect().top - frame.getBoundingClientRect().top - 120;
  }
};

const goTo = (find) => {
  find.focus();
  find.scrollIntoView({ block: "nearest" });
};

const waits = (find) => !("judged" in find.dataset);

const step = (from, by) => {
  const waiting = finds().filter((find) => isShown(find) && (find === from || waits(find)));
  const at = waiting.indexOf(from);
  const next = at < 0 ? waiting[0] : waiting[at + by];
  if (next) goTo(next);
  return Boolean(next);
};

// Behind the last one: back to what was passed over, else to the heading under which more waits folded away.
const goOn = (from) => {
  if (step(from, 1)) return;
  const shown = finds().find((find) => isShown(find) && waits(find));
  const folded = finds().find(waits)?.closest("details")?.querySelector("summary");
  if (shown) goTo(shown);
  else (folded ?? from).focus();
};

const foundByAsking = (find) =>
  find.querySelector("[name=asked]")?.value && find.querySelector("[name=linked_to]");

const firstField = (find) =>
  find.querySelector("[aria-invalid=true], .find__form .field :is(input, select, textarea)") ?? find;

document.addEventListener("focusin", (event) => {
  const find = event.target.closest("[data-find]");
  if (find) showInText(find);
});

// After a judgement the next find that waits has the focus; after a change of form the find itself.
document.addEventListener("htmx:afterSettle", (event) => {
  const find = event.target.closest?.("[data-find]") ?? document.getElementById(event.detail.target?.id);
  if (!find?.matches("[data-find]")) return;
  if (!waits(find)) goOn(find);
  else (foundByAsking(find) || firstField(find)).focus();
});

// Words that were added, and a change without htmx, come with a page: the form is what it was opened for.
const opened = finds().find((find) => find.querySelector("[name=form]"));
if (opened && location.hash === `#${opened.id}`) firstField(opened).focus();

// Single letters as shortcuts can be in the way of who speaks to their computer: they are off until asked for.
const keys = document.querySelector("[data-keys]");
const isOn = keys?.querySelector("[data-keys-on]");
if (keys && isOn) {
  keys.hidden = false;
  isOn.checked = localStorage.getItem("desk-keys") === "on";
  isOn.addEventListener("change", () => localStorage.setItem("desk-keys", isOn.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const isTyping = event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
    if (!isOn.checked || isTyping || event.ctrlKey || event.altKey || event.metaKey) return;
    const here = document.activeElement?.closest("[data-find]");
    if (event.key === "j" || event.key === "k") step(here, event.key === "j" ? 1 : -1);
    else if (here && "aex".includes(event.key)) here.querySelector(`[data-key="${event.key}"]`)?.click();
    else return;
    event.preventDefault();
  });
}

// Words that are selected in the letter can be taken over where the reader missed something.
const take = document.querySelector("[data-take-selection]");
const selectedWords = () => {
  const selection = window.getSelection();
  if (!selection.rangeCount || !document.querySelector(".letter")?.contains(selection.anchorNode)) return "";
  const words = selection.getRangeAt(0).cloneContents();
  words.querySelectorAll(".passage__number").forEach((number) => number.remove());
  words.querySelectorAll("br").forEach((end) => end.replaceWith(" "));
  return words.textContent.replace(/\s+/g, " ").trim();
};
if (take) {
  take.hidden = false;
  // The press itself would take the selection away.
  take.addEventListener("mousedown", (event) => event.preventDefault());
  take.addEventListener("click", () => {
    const words = selectedWords();
    if (words) take.form.elements.words.value = words;
    take.form.elements.words.focus();
  });
}
