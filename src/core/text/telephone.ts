// The one place that makes a telephone link: exactly the number that was written, or none at all. RFC 3966, E.164.

const extension = /(?:[ ,;]+(?:toestel|tst\.?|ext\.?|doorkiesnummer)|;ext=)[ :]*(\d{1,6})$/iu;
const hidden = /\p{Cf}/gu;
const dashes = /\p{Pd}/gu;
// Digits with one separator between groups, one pair of brackets with digits in it, a plus only before everything.
const shape = /^\+?(?:\d|[ .\-/]|\(\d{1,5}\))+$/;

// Numbers that exist in the Netherlands only: alarm and help, of a municipality, free or paid information.
const domestic = /^(?:1\d\d|116\d{3}|140\d{2,3}|1[238]\d\d|0(?:800|90[069])(?:\d{4}|\d{7}))$/;
// Ten digits behind a 0; three of those begin no number that anybody has, as in the example.
const national = /^0([1-9]\d{8})$/;
const nobodys = /^000\d{7}$/;
const dutchAbroad = /^310?([1-9]\d{8})$/;
const foreign = /^(?!31)[1-9]\d{6,14}$/;
// In Italy the 0 is part of the number, in brackets too.
const keepsZero = /^\+ ?(?:39|378)/;

/** The digits behind the plus of a number as it is dialled from anywhere. */
const abroad = (digits: string): string | undefined => {
  const [, dutch] = dutchAbroad.exec(digits) ?? [];
  if (dutch !== undefined) return `tel:+31${dutch}`;
  return foreign.test(digits) ? `tel:+${digits}` : undefined;
};

function numberOf(written: string): string | undefined {
  if (!shape.test(written)) return undefined;
  const worldwide = written.replace(/^0 ?0(?= ?[1-9])/, "+");
  if (!worldwide.startsWith("+")) {
    const digits = written.replace(/\D/g, "");
    const [, dutch] = national.exec(digits) ?? [];
    if (domestic.test(digits) || nobodys.test(digits)) return `tel:${digits}`;
    return dutch === undefined ? undefined : `tel:+31${dutch}`;
  }
  const dialled = keepsZero.test(worldwide) ? worldwide : worldwide.replace("(0)", "");
  const digits = dialled.replace(/\D/g, "");
  // How long a foreign number is, is not known here: what stands behind a slash may be a second one.
  return worldwide.includes("/") && !digits.startsWith("31") ? undefined : abroad(digits);
}

/** The address of a link that dials a number as people write it; undefined for what is not exactly one number. */
export function telephoneLink(written: string): string | undefined {
  const text = written.normalize("NFKC").replace(hidden, "").replace(dashes, "-").replace(/\s+/g, " ").trim();
  const bare = text.replace(/^tel:/i, "").replaceAll("%20", " ");
  const number = numberOf(bare.replace(extension, ""));
  const [, inside] = extension.exec(bare) ?? [];
  return number === undefined || inside === undefined ? number : `${number};ext=${inside}`;
}
