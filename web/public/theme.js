// Runs before the first paint, so that a page chosen dark never flashes light. The same rule as src/lib/theme.ts.
(() => {
  let chosen = null;
  try {
    chosen = localStorage.getItem("sanbao.theme");
  } catch {
    // Storage may be forbidden: the reader's system decides.
  }
  const dark = chosen === "dark" || (chosen !== "light" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
})();
