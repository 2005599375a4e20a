// Says so when an htmx request fails: without this the page would silently stay as it was.
// 503 is a question that takes the database too long: loading the page again would not help.
const showFailure = ({ detail }) => {
  const reason = detail.xhr?.status === 503 ? "request-too-slow" : "request-failed";
  const template = document.getElementById(reason);
  const messages = document.querySelector(".messages");
  if (template && messages) messages.replaceChildren(template.content.cloneNode(true));
};
document.addEventListener("htmx:responseError", showFailure);
document.addEventListener("htmx:sendError", showFailure);

// An open fold of the menu closes when somebody goes on elsewhere, and by Escape.
const openFolds = () => [...document.querySelectorAll(".menu-fold[open]")];
const closeOthers = (event) => openFolds().forEach((fold) => (fold.open = fold.contains(event.target)));
document.addEventListener("click", closeOthers);
document.addEventListener("focusin", closeOthers);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  openFolds().forEach((fold) => {
    if (fold.contains(document.activeElement)) fold.querySelector("summary").focus();
    fold.open = false;
  });
});

// What somebody folded open stays open when the filters come back with new numbers.
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  detail.target.querySelectorAll("details[open][id]").forEach((fold) => {
    const next = detail.fragment.querySelector(`#${CSS.escape(fold.id)}`);
    if (next) next.open = true;
  });
});

// What somebody ticked stays where it was on the screen when the filters are drawn anew around it: with the
// answer, and once more when their numbers come a moment later.
const isFilter = (chosen) => Boolean(chosen?.id && chosen.matches?.(".filter-panel input, .filter-panel select"));
let lastTicked = null;
let place = null;
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const trigger = detail.requestConfig.triggeringEvent?.target;
  if (isFilter(trigger)) lastTicked = trigger.id;
  const chosen = lastTicked && document.getElementById(lastTicked);
  place = isFilter(chosen) ? chosen.getBoundingClientRect().top : null;
});
document.addEventListener("htmx:afterSettle", () => {
  const chosen = place !== null && document.getElementById(lastTicked);
  if (chosen) window.scrollBy({ top: chosen.getBoundingClientRect().top - place, behavior: "instant" });
  place = null;
});

// Enter in the field with which a letter is looked for looks; elsewhere in the form it saves.
document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || !event.target.matches("[data-finds] input")) return;
  event.preventDefault();
  event.target.closest("[data-finds]").querySelector("button").click();
});

// A button beside a day fills it in.
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-fills]");
  if (!button) return;
  const field = document.getElementById(button.dataset.fills);
  field.value = button.value;
  field.focus();
});
