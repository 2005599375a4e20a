// Says so when an htmx request fails: without this the page would silently stay as it was.
const showFailure = () => {
  const template = document.getElementById("request-failed");
  const messages = document.querySelector(".messages");
  if (template && messages) messages.replaceChildren(template.content.cloneNode(true));
};
document.addEventListener("htmx:responseError", showFailure);
document.addEventListener("htmx:sendError", showFailure);
