// After a building block was put in, the cursor stands behind it: the window took it away, and Decap leaves it inside the block,
// where nothing can be typed.
const editorPart = "[data-slate-editor]";
const node = '[data-slate-node="element"]';

/** The part of Slate's editor that we use: operations that it defines itself. */
interface Slate {
  readonly children: readonly unknown[];
  apply(operation: Readonly<Record<string, unknown>>): void;
}

const isSlate = (value: unknown): value is Slate =>
  typeof value === "object" && value !== null && "children" in value && "apply" in value;

/** What an object holds under a name that no type knows. */
const heldBy = (owner: unknown, name: string): unknown =>
  typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined;

/** Slate keeps its editor in React's tree only. */
function slateOf(part: Element): Slate | undefined {
  const key = Object.keys(part).find((each) => each.startsWith("__reactFiber$"));
  let fiber = key === undefined ? undefined : heldBy(part, key);
  while (fiber) {
    const editor = heldBy(heldBy(fiber, "memoizedProps"), "editor");
    if (isSlate(editor)) return editor;
    fiber = heldBy(fiber, "return");
  }
  return undefined;
}

// React draws in its own time; what has not come by then does not come.
const longest = 5_000;

/** Waits until something stands on the page; undefined when it does not come. */
async function drawn<T>(look: () => T | null | undefined): Promise<T | undefined> {
  for (const end = performance.now() + longest; performance.now() < end; ) {
    const found = look() ?? undefined;
    if (found !== undefined) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Puts the cursor before the first letter of a part of the text. */
function standIn(part: Element): void {
  part.closest<HTMLElement>(editorPart)?.focus();
  const letters = part.querySelector("[data-slate-string], [data-slate-zero-width]")?.firstChild;
  if (letters) window.getSelection()?.collapse(letters, 0);
}

/** Puts the cursor behind a block; behind one that ends the text a paragraph begins. */
export async function goOnBehind(block: Element): Promise<void> {
  const own = block.closest(node);
  const editor = block.closest(editorPart);
  if (own === null || editor === null) return;
  if (own.nextElementSibling === null) {
    const slate = slateOf(editor);
    const paragraph = { type: "paragraph", children: [{ text: "" }] };
    slate?.apply({ type: "insert_node", path: [slate.children.length], node: paragraph });
  }
  const next = await drawn(() => own.nextElementSibling);
  if (next !== undefined) standIn(next);
}

const blocks = () => new Set(document.querySelectorAll(`${editorPart} .desk-block`));

/** Remembers which blocks there are; the answer goes on behind the one that came. */
export function behindNewBlock(): () => Promise<void> {
  const before = blocks();
  return async () => {
    const come = await drawn(() => [...blocks()].find((each) => !before.has(each)));
    if (come !== undefined) await goOnBehind(come);
  };
}
