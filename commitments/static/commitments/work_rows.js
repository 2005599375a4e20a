"use strict";

// My work: a form opens below its row. Opened again, by Escape or by 'Annuleren' it closes, and the focus goes
// back to the link that opened it. Without this those links lead to pages.
const slotOf = (element) => element.closest(".work-row__body")?.querySelector("[data-slot]");
const doorsOf = (slot) => [...slot.closest(".work-row__body").querySelectorAll("[data-door]")];
const isOpen = (door) => door.getAttribute("aria-expanded") === "true";

const tellWhichIsOpen = (slot, opened) =>
  doorsOf(slot).forEach((door) => door.setAttribute("aria-expanded", String(door === opened)));

const closeForm = (slot) => {
  const door = doorsOf(slot).find(isOpen);
  slot.replaceChildren();
  tellWhichIsOpen(slot, null);
  door?.focus();
};

const prepare = (part) => part.querySelectorAll("[data-slot]").forEach((slot) => {
  if (!slot.hasChildNodes()) tellWhichIsOpen(slot, null);
});
prepare(document);

document.addEventListener("htmx:load", ({ detail }) => prepare(detail.elt));

document.addEventListener("htmx:beforeRequest", (event) => {
  const door = event.detail.elt;
  if (!door.matches("[data-door]") || !isOpen(door)) return;
  event.preventDefault();
  closeForm(slotOf(door));
});

document.addEventListener("htmx:afterSwap", ({ detail }) => {
  const door = detail.requestConfig?.elt;
  if (door?.matches("[data-door]") && detail.target.matches("[data-slot]")) tellWhichIsOpen(detail.target, door);
});

document.addEventListener("click", (event) => {
  const leave = event.target.closest("[data-close]");
  if (!leave) return;
  event.preventDefault();
  closeForm(slotOf(leave));
});

document.addEventListener("keydown", (event) => {
  const slot = event.key === "Escape" && slotOf(event.target);
  if (!slot || !slot.hasChildNodes()) return;
  // In a search field with words in it Escape takes the words away first.
  if (event.target.type === "search" && event.target.value) return;
  closeForm(slot);
});
