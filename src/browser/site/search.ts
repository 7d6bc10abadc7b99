// Search on every page: a button and two keys open a dialog; dialog and index load only then.
const button = document.querySelector<HTMLButtonElement>("#zoek");
if (button !== null) {
  button.hidden = false;
  let dialog: Promise<() => void> | undefined;
  const start = async () => {
    dialog ??= import("./search-dialog.ts").then(({ searchDialog }) => searchDialog(button.dataset.base ?? "/"));
    try {
      (await dialog)();
    } catch {
      dialog = undefined; // The network failed: the next try loads it again.
    }
  };
  button.addEventListener("click", () => void start());
  document.addEventListener("keydown", (event) => {
    const typing =
      event.target instanceof HTMLElement && event.target.matches("input,select,textarea,[contenteditable]");
    if (
      (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey) ||
      (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey))
    ) {
      event.preventDefault();
      void start();
    }
  });
}
