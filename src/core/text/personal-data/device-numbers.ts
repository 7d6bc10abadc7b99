// Licence plates and addresses of devices, in a normalised text: they point to a person through what he drives or uses.
import type { Span } from "./phone-numbers.ts";

// The sixteen arrangements of a Dutch plate: 9 a digit, L a letter.
const arrangements =
  "LL-99-99 99-99-LL 99-LL-99 LL-99-LL LL-LL-99 99-LL-LL 99-LLL-9 9-LLL-99 LL-999-L L-999-LL LLL-99-L L-99-LLL 9-LL-999 999-LL-9".split(
    " ",
  );
const signs = (arrangement: string) => arrangement.replaceAll("9", "\\d").replaceAll("L", "[A-Z]");
const plate = new RegExp(`(?<![\\p{L}\\d-])(?:${arrangements.map(signs).join("|")})(?![\\p{L}\\d]|-[\\p{L}\\d])`, "gu");
const bare = new RegExp(`^(?:${arrangements.map((each) => signs(each.replaceAll("-", ""))).join("|")})$`);
const labelled = /(?<!\p{L})kenteken(?:nummer|plaat)?(?: is)?[ :.(]{1,3}([a-z\d](?:[ -]?[a-z\d]){5})(?![\p{L}\d])/giu;

/** Licence plates: with their dashes, or behind the word. */
export const platesIn = (text: string): Span[] => [
  ...[...text.matchAll(labelled)]
    .filter(({ 1: value = "" }) => bare.test(value.replace(/[ -]/g, "").toUpperCase()))
    .map(({ 0: whole, index }) => ({ index, end: index + whole.length })),
  ...[...text.matchAll(plate)].map(({ 0: value, index }) => ({ index, end: index + value.length })),
];

const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const four = new RegExp(`(?<![\\p{L}\\d._-])(?:${octet}\\.){3}${octet}(?![\\p{L}\\d]|\\.\\d)`, "gu");
const numbering =
  /(?:versie|version|firmware|release|build|kernel|hoofdstuk|paragraaf|punt|bijlage|onderdeel|artikel|art\.|windows|§) ?$/i;
const nobody = /^(?:127\.|0\.|255\.)/;
const six = /(?<![\p{L}\d:.])(?:[\da-f]{0,4}:){2,8}[\da-f]{0,4}(?![\p{L}\d])/giu;

function isSix(value: string): boolean {
  const groups = value.split(":");
  const filled = groups.filter((each) => each !== "").length;
  if (!/\d/.test(value)) return false;
  const [first, second] = [value.indexOf("::"), value.lastIndexOf("::")];
  return first < 0 ? filled === 8 && groups.length === 8 : first === second && filled >= 2 && filled < 8;
}

/** Internet addresses, old and new. */
export const addressesIn = (text: string): Span[] => [
  ...[...text.matchAll(four)]
    .filter(({ 0: value, index }) => {
      const small = value.split(".").every((each) => each.length === 1);
      return !small && !nobody.test(value) && !numbering.test(text.slice(Math.max(0, index - 20), index));
    })
    .map(({ 0: value, index }) => ({ index, end: index + value.length })),
  ...(text.includes(":") ? [...text.matchAll(six)] : [])
    .filter(({ 0: value }) => isSix(value))
    .map(({ 0: value, index }) => ({ index, end: index + value.length })),
];
