// Passkeys: puts the question of a page to the browser's authenticator and its answer into the form. Nothing is kept,
// nothing is sent but the form. Without this file the pages say so, and password and code work as ever.
(() => {
  "use strict";
  const forms = document.querySelectorAll("form[data-passkey]");
  if (!window.PublicKeyCredential || !navigator.credentials || !window.isSecureContext) return;

  const bytes = (text) => {
    const plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, (c) => c.charCodeAt(0));
  };
  const text = (buffer) => {
    let plain = "";
    new Uint8Array(buffer || []).forEach((b) => { plain += String.fromCharCode(b); });
    return btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  };
  const known = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  const ask = async (kind, question) => {
    const options = { ...question, challenge: bytes(question.challenge) };
    if (kind === "new") {
      options.user = { ...question.user, id: bytes(question.user.id) };
      options.excludeCredentials = known(question.excludeCredentials);
      const made = await navigator.credentials.create({ publicKey: options });
      return { id: made.id, client: text(made.response.clientDataJSON), data: text(made.response.attestationObject) };
    }
    options.allowCredentials = known(question.allowCredentials);
    const shown = await navigator.credentials.get({ publicKey: options });
    return {
      id: shown.id,
      client: text(shown.response.clientDataJSON),
      data: text(shown.response.authenticatorData),
      signature: text(shown.response.signature),
      user: text(shown.response.userHandle),
    };
  };

  forms.forEach((form) => {
    const without = document.getElementById(form.dataset.without);
    if (without) without.hidden = true;
    form.hidden = false;
    const said = form.querySelector("[role=status]");
    let asking = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (asking) return;
      asking = true;
      said.hidden = true;
      try {
        const answer = await ask(form.dataset.passkey, JSON.parse(form.dataset.question));
        form.elements.passkey.value = JSON.stringify(answer);
        form.submit();
      } catch {
        // Closed, refused or too late: the browser has said so; the form stands as it was.
        said.hidden = false;
        asking = false;
      }
    });
  });
})();
