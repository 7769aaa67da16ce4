// An address that ends in #f-… opens the fact that it names. Without it the fact is in sight, closed.
function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target instanceof HTMLDetailsElement) {
    target.open = true;
    target.scrollIntoView({ block: "nearest" });
  }
}

addEventListener("hashchange", openTarget);
openTarget();
