// Small comforts for pages that already work without this file. No network, no storage.
(() => {
  "use strict";

  // The error summary takes the focus, so that it is read first.
  const summary = document.querySelector(".error-summary");
  if (summary) summary.focus();

  // A menu closes by Escape or by going elsewhere.
  const menus = document.querySelectorAll("details.menu");
  const close = (except) => menus.forEach((menu) => { if (menu !== except) menu.open = false; });
  document.addEventListener("click", (event) => close(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = event.target.closest("details.menu[open]");
    close(null);
    if (open) open.querySelector("summary").focus();
  });

  // The quick exit: Back leads on to the neutral page again, not to this one.
  document.querySelectorAll("form[data-leave]").forEach((form) => {
    form.addEventListener("submit", () => { unsaved = false; history.replaceState(null, "", "/away"); });
  });

  // A living count beside the stated limit: "120 / 4,000".
  const numbers = new Intl.NumberFormat(document.documentElement.lang || "en", { numberingSystem: "latn" });
  document.querySelectorAll("[data-limit]").forEach((field) => {
    const line = document.getElementById(field.dataset.limitText);
    const limit = Number(field.dataset.limit);
    if (!line || !limit) return;
    const count = document.createElement("bdi");
    count.dir = "ltr";
    line.append(" · ", count);
    const show = () => {
      const length = [...field.value].length;
      count.textContent = `${numbers.format(length)} / ${numbers.format(limit)}`;
      line.classList.toggle("over", length > limit);
    };
    field.addEventListener("input", show);
    show();
  });

  // Text that was typed and not sent asks before it is lost. The browser words the question.
  let unsaved = false;
  document.querySelectorAll("form[data-warn-unsaved]").forEach((form) => {
    form.addEventListener("input", () => { unsaved = true; });
  });
  window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });

  // A second click while the first is on its way sends nothing.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    unsaved = false;
    if (form.method !== "post") return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "1";
    const button = event.submitter;
    if (button) button.setAttribute("aria-disabled", "true");
  });
  // Back from the next page, the form can be sent again.
  window.addEventListener("pageshow", () => {
    document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
    document.querySelectorAll("button[aria-disabled]").forEach((button) => button.removeAttribute("aria-disabled"));
  });

  // Once a filter is changed, its button stays in sight. Nothing is sent until it is pressed.
  document.querySelectorAll("form[data-sticky]").forEach((form) => {
    form.addEventListener("input", () => form.classList.add("changed"));
  });
})();
