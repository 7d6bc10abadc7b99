// One file out of many, as every computer can open it: tar (POSIX ustar, with pax headers for long names). Only plain files.
import { CannotWork } from "../command/options.ts";

export interface Member {
  /** With forward slashes. */
  readonly name: string;
  readonly body: Buffer;
}

const block = 512;
const padded = (body: Buffer): readonly Buffer[] => {
  const rest = body.length % block;
  return rest === 0 ? [body] : [body, Buffer.alloc(block - rest)];
};

const octal = (value: number, length: number) => `${value.toString(8).padStart(length - 1, "0")}\0`;

function header(name: string, size: number, type: "0" | "x", seconds: number): Buffer {
  const head = Buffer.alloc(block);
  head.write(name, 0, 100, "utf8");
  // Only who made it may read it.
  head.write(octal(0o600, 8), 100, "latin1");
  for (const at of [108, 116]) head.write(octal(0, 8), at, "latin1");
  head.write(octal(size, 12), 124, "latin1");
  head.write(octal(seconds, 12), 136, "latin1");
  head.write("        ", 148, "latin1");
  head.write(type, 156, "latin1");
  head.write("ustar\0", 257, "latin1");
  head.write("00", 263, "latin1");
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return head;
}

/** One line of a pax header: its own length first. */
function paxLine(key: string, value: string): Buffer {
  const rest = Buffer.from(` ${key}=${value}\n`, "utf8");
  let length = rest.length + 1;
  while (`${length}`.length + rest.length !== length) length = `${length}`.length + rest.length;
  return Buffer.concat([Buffer.from(`${length}`), rest]);
}

// A field for a name holds a hundred signs of the plain alphabet.
const isPlain = (name: string) => name.length <= 100 && /^[\x20-\x7e]*$/.test(name);

/** The archive with these files, in their order; `seconds` is when they were put in it. */
export function tarOf(members: readonly Member[], seconds: number): Buffer {
  const parts = members.flatMap(({ name, body }) => {
    const pax = isPlain(name) ? undefined : paxLine("path", name);
    return [
      ...(pax === undefined ? [] : [header("pax", pax.length, "x", seconds), ...padded(pax)]),
      header(pax === undefined ? name : "lange-naam", body.length, "0", seconds),
      ...padded(body),
    ];
  });
  return Buffer.concat([...parts, Buffer.alloc(2 * block)]);
}

const notWhole = () =>
  new CannotWork("Dit bestand is geen hele reservekopie. Er is niets veranderd.", "Gebruik een andere reservekopie.");

const textIn = (head: Buffer, at: number, length: number) => {
  const field = head.subarray(at, at + length);
  const end = field.indexOf(0);
  return field.toString("utf8", 0, end < 0 ? length : end);
};

function numberIn(head: Buffer, at: number, length: number): number {
  const text = textIn(head, at, length).trim();
  if (!/^[0-7]+$/.test(text)) throw notWhole();
  return Number.parseInt(text, 8);
}

/** The files in an archive. Throws CannotWork on anything that `tarOf` does not make. */
export function membersOf(archive: Buffer): readonly Member[] {
  const members: Member[] = [];
  let long: string | undefined;
  for (let at = 0; ; ) {
    const head = archive.subarray(at, at + block);
    if (head.length < block) throw notWhole();
    if (head.every((byte) => byte === 0)) return members;
    const unsummed = Buffer.from(head);
    unsummed.write("        ", 148, "latin1");
    if (unsummed.reduce((total, byte) => total + byte, 0) !== numberIn(head, 148, 8)) throw notWhole();
    const size = numberIn(head, 124, 12);
    const body = archive.subarray(at + block, at + block + size);
    if (body.length !== size) throw notWhole();
    const type = textIn(head, 156, 1);
    if (type === "x") {
      const [, name] = /^\d+ path=(.+)\n$/s.exec(body.toString("utf8")) ?? [];
      if (name === undefined) throw notWhole();
      long = name;
    } else if (type === "0") {
      members.push({ name: long ?? textIn(head, 0, 100), body });
      long = undefined;
    } else throw notWhole();
    at += block + Math.ceil(size / block) * block;
  }
}
