// The one place that makes a link to a mailbox: exactly the one address that was written, or none at all. RFC 5321, 6068, 6531.

// What a link could fill in a letter with (? & %), and what makes two addresses of one (, ;), is no part of an address.
const name = /^[\p{L}\d_+'~-]+(?:\.[\p{L}\d_+'~-]+)*$/u;
const label = /^[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?$/u;
const lastLabel = /^(?:xn--[a-z\d-]+|\p{L}{2,})$/iu;

/** The address of a link that opens an empty letter to a mailbox; undefined for what is not exactly one address. */
export function mailLink(written: string): string | undefined {
  const address = written.trim();
  if (address.length > 254) return undefined;
  const [mailbox = "", domain = "", ...more] = address.split("@");
  if (more.length > 0 || mailbox.length > 64 || !name.test(mailbox)) return undefined;
  const labels = domain.split(".");
  const whole = labels.length > 1 && labels.every((each) => label.test(each)) && lastLabel.test(labels.at(-1) ?? "");
  return whole ? `mailto:${address}` : undefined;
}
