// After a building block was put in, the cursor stands behind it: the window took it away, and Decap leaves it inside the block,
// where nothing can be typed.
const editorPart = "[data-slate-editor]";
const node = '[data-slate-node="element"]';

/** The part of Slate's editor that we use: operations that it defines itself. */
interface Slate {
  readonly children: readonly unknown[];
  apply(operation: Readonly<Record<string, unknown>>): void;
}

interface Fiber {
  readonly return?: Fiber | null;
  readonly memoizedProps?: { readonly editor?: unknown } | null;
}

const isSlate = (value: unknown): value is Slate =>
  typeof value === "object" && value !== null && "children" in value && "apply" in value;

/** Slate keeps its editor in React's tree only. */
function slateOf(part: Element): Slate | undefined {
  const key = Object.keys(part).find((each) => each.startsWith("__reactFiber$"));
  let fiber = key === undefined ? undefined : (part as unknown as Record<string, Fiber | null | undefined>)[key];
  while (fiber) {
    const editor = fiber.memoizedProps?.editor;
    if (isSlate(editor)) return editor;
    fiber = fiber.return;
  }
  return undefined;
}

const drawn = () => new Promise((resolve) => setTimeout(resolve, 100));

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
    await drawn();
  }
  const next = own.nextElementSibling;
  if (next !== null) standIn(next);
}

const blocks = () => new Set(document.querySelectorAll(`${editorPart} .desk-block`));

/** Remembers which blocks there are; the answer goes on behind the one that came. */
export function behindNewBlock(): () => Promise<void> {
  const before = blocks();
  return async () => {
    await drawn();
    const come = [...blocks()].find((each) => !before.has(each));
    if (come !== undefined) await goOnBehind(come);
  };
}
