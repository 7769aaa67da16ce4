// Keeps ticked people while one filters, sorts and turns pages, and says how many they are.
// Without it the ticks of one page are compared all the same.
const form = document.querySelector("[data-compare]");
const most = 4;

function ticked() {
  return new FormData(form).getAll("p");
}

function withTicks(address) {
  const url = new URL(address, location.href);
  url.searchParams.delete("p");
  ticked().forEach((pid) => url.searchParams.append("p", pid));
  return url;
}

function show() {
  const boxes = document.querySelectorAll('input[type="checkbox"][name="p"]');
  const full = ticked().length >= most;
  boxes.forEach((box) => (box.disabled = full && !box.checked));
  form.querySelector("[data-compare-count]").textContent = `${ticked().length} / ${most}`;
  history.replaceState(null, "", withTicks(location.href));
}

if (form) {
  document.addEventListener("change", (event) => {
    if (event.target.name === "p") show();
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest('main a[href^="?"]');
    if (link) link.href = withTicks(link.getAttribute("href"));
  });
  document.addEventListener("submit", (event) => {
    if (event.target === form) return;
    event.target.querySelectorAll('input[type="hidden"][name="p"]').forEach((input) => input.remove());
    for (const pid of ticked()) {
      const input = document.createElement("input");
      Object.assign(input, { type: "hidden", name: "p", value: pid });
      event.target.append(input);
    }
  });
}
