/**
 * Has the browser keep what these pages are made of, so that they open without a network too; what the server answers to questions is
 * never kept (`tools/worker.js`). Only once the page stands: what is needed first comes first. Under Vite there is nothing to keep.
 */
export function keepForNoNetwork() {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  // Where it cannot be kept (no secure connection, no room) the pages work as they do while there is a network.
  const keep = () => void navigator.serviceWorker.register("/phone-worker.js", { scope: "/tech" }).catch(() => {});
  if (document.readyState === "complete") keep();
  else window.addEventListener("load", keep);
}
