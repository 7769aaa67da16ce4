// The review page works without this. With it, a form opens in place instead of loading the page
// anew, and a claim and its words light up together.
(() => {
  "use strict";
  const page = document.querySelector("[data-review]");
  if (!page) return;

  // -- A claim and its words

  const lit = (claim, on) => {
    for (const words of page.querySelectorAll(`[data-claims~="${claim}"]`)) words.toggleAttribute("data-lit", on);
  };
  const light = (on) => (event) => {
    const card = event.target.closest("[data-claim]");
    if (card) lit(card.dataset.claim, on);
  };
  page.addEventListener("mouseover", light(true));
  page.addEventListener("mouseout", light(false));
  page.addEventListener("focusin", light(true));
  page.addEventListener("focusout", light(false));

  // -- Forms that open in place

  const part = async (address) => {
    const answer = await fetch(address, { headers: { "X-Part": "1" } });
    if (!answer.ok) throw new Error(answer.statusText);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  };

  const open = async (link) => {
    const place = link.closest("[data-claim], [data-place]");
    const found = await part(link.href);
    const fresh = found.querySelector("[data-claim], #addition");
    const closed = place.cloneNode(true);
    place.replaceWith(fresh);
    if (!page.querySelector("[data-offered]")) page.append(found.querySelector("[data-offered]"));
    fresh.querySelector("[data-close]").addEventListener("click", (event) => {
      event.preventDefault();
      fresh.replaceWith(closed);
      closed.querySelector("[data-open]").focus();
    });
    fresh.querySelector("input:not([type=hidden]), select, textarea").focus();
  };

  page.addEventListener("click", (event) => {
    const link = event.target.closest("[data-open]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(link).catch(() => location.assign(link.href)); // as without a script
  });
})();
