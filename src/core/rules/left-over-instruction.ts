import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { passagesOf } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

const leftOver: readonly RegExp[] = [
  // Between brackets, as models do: [zelf invullen], [naam organisatie], [let op: …]. A word of one's own in a quotation stays.
  /\[(?:naam|organisatie|instelling|zorgaanbieder|datum|logo|adres|telefoonnummer)\b[^\]\n]{0,60}\]/giu,
  /\[[^\]\n]{0,120}(?:\bzelf \p{L}{2,20}en\b|invullen|vul in|in te vullen|aanvullen|\bkies\b|doorhalen|let op|optioneel)[^\]\n]{0,200}\]/giu,
  /aan de (?:zorg)?(?:aanbieder|organisatie|instelling) om te bepalen/giu,
  /\b(?:nog|hier|zelf) in te vullen\b|\bvul hier\b|\bhier invullen\b|\bdoorhalen wat niet\b|\bkeuze maken uit\b/giu,
  /\bnaam (?:zorg)?(?:organisatie|instelling|aanbieder|bedrijf)\b/giu,
  /<{2}[^<>\n]{0,80}>{2}|\{{2}[^{}\n]{0,80}\}{2}/gu,
  /\b(?:xx-xx|x{3,})(?:-x{2,4})?\b|\blorem ipsum\b|\bto ?do\b(?! list)|\btbd\b|\bn\.?t\.?b\b|\bnog te bepalen\b/giu,
  /\?{3}|…{2,}|\.{4,}|_{3,}/gu,
  // A blank where a value should stand: "binnen … dagen", "Telefoon: …".
  /\b(?:binnen|na|van|bij|door|aan|op|per|nummer) (?:…|\.{3})(?= |$)|: (?:…|\.{3})(?=\n|$)/gimu,
  // What a word processor leaves behind.
  /Fout! (?:Bladwijzer|Verwijzingsbron)[^.\n]{0,40}|Klik (?:of tik )?(?:hier )?om (?:tekst|een datum) in te voeren|Kies een item\./giu,
];

export const leftOverInstruction = recordRule({
  id: "left-over-instruction",
  severity: "error",
  title: "Op een pagina staat geen aanwijzing van een model en geen lege plek meer.",
  why: "Een pagina met [zelf invullen] is niet af; wie haar leest, weet niet wat geldt.",
  source: [gdpr(24, 2)],
  waits: "Een model wordt zin voor zin ingevuld.",
  example: {
    passes: "Bel de bereikbaarheidsdienst.",
    fails: "Bel [naam invullen].",
  },
  register: handbook,
  check: (entry) =>
    passagesOf(entry).flatMap(({ text, pathOf }) => {
      const found = leftOver
        .flatMap((pattern) => [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ index, length })))
        .sort((one, other) => one.index - other.index || other.length - one.length);
      // [let op: aan de aanbieder om te bepalen] is one instruction.
      const apart = found.filter(
        ({ index }, at) => !found.slice(0, at).some((each) => index < each.index + each.length),
      );
      return apart.map(({ index }) => ({
        path: pathOf(index),
        message: "Hier staat nog een aanwijzing of lege plek van een model.",
        remedy: "Schrijf op wat bij u geldt. Is het nog niet bekend? Schrijf dan wie het uitzoekt en wanneer.",
      }));
    }),
});
