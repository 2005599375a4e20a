"use strict";

// Says at once that a file or a text is too large, and does not send it: the server would refuse
// the whole request, and what else was typed would be gone.
document.querySelectorAll("[data-most-bytes]").forEach((field) => {
  const most = Number(field.dataset.mostBytes);
  const note = document.createElement("p");
  note.className = "errornote";
  note.setAttribute("role", "alert");
  note.textContent = field.dataset.tooLarge;
  const isTooLarge = () => {
    const size = field.files ? (field.files[0]?.size ?? 0) : new TextEncoder().encode(field.value).length;
    if (size > most) field.before(note);
    else note.remove();
    return size > most;
  };
  field.addEventListener("change", isTooLarge);
  field.form?.addEventListener("submit", (event) => {
    if (!isTooLarge()) return;
    event.preventDefault();
    field.focus();
  });
});

// Django's fields with search do not pass on their label to what they draw in its place.
const nameSearchFields = () => {
  document.querySelectorAll("select.admin-autocomplete").forEach((select) => {
    const name = select.labels?.[0]?.textContent.trim().replace(/:$/, "");
    const drawn = select.nextElementSibling;
    if (!name || !drawn?.classList.contains("select2")) return;
    drawn.querySelectorAll("[role=combobox], [role=textbox], input").forEach((part) => {
      part.removeAttribute("aria-labelledby");
      part.setAttribute("aria-label", name);
    });
  });
};
// They are drawn by jQuery when it finds the page ready, and again for each new row.
window.django?.jQuery(nameSearchFields);
document.addEventListener("formset:added", () => setTimeout(nameSearchFields));
