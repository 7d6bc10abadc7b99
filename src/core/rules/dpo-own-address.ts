import { gdpr } from "../law/gdpr.ts";
import { organisation } from "../registers/organisation.ts";
import { telephoneLink } from "../text/telephone.ts";
import { recordRule } from "./rule.ts";

const dialled = (phone: string | undefined) => (phone === undefined ? undefined : telephoneLink(phone));
const plain = (email: string | undefined) => email?.trim().toLowerCase();

export const dpoOwnAddress = recordRule({
  id: "dpo-own-address",
  severity: "open",
  title: "De FG is te bereiken zonder dat wij meelezen of meeluisteren.",
  why: "Wie de FG om hulp vraagt, moet dat in vertrouwen kunnen doen. De FG is tot geheimhouding verplicht.",
  source: [gdpr(38, 4), gdpr(38, 5), gdpr(13, 1, "b")],
  example: {
    passes: `dpo: voluntary
dpoRole: privacyfunctionaris
dpoContact:
  email: fg@toezicht.example`,
    fails: `dpo: voluntary
dpoRole: privacyfunctionaris
dpoContact:
  email: privacy@klein.example`,
  },
  register: organisation,
  check: ({ data }) => {
    const { dpoContact, contact, authorityContact, roles, dpoRole } = data;
    if (dpoContact === undefined) return [];
    const ours = [contact.privacyEmail, authorityContact?.email].map(plain);
    const phones = [
      contact.officePhone,
      contact.onCallPhone,
      authorityContact?.phone,
      ...roles.flatMap(({ id, phone }) => (id === dpoRole ? [] : [phone])),
    ].map(dialled);
    const remedy =
      "Vraag de FG om een eigen adres of nummer en zet dat hier. Is het er nog niet, leg dan vast wie dat regelt; tot dan kan iemand de FG een brief sturen.";
    const email = plain(dpoContact.email);
    const phone = dialled(dpoContact.phone);
    return [
      ...(email !== undefined && ours.includes(email)
        ? [
            {
              path: "dpoContact.email",
              message: "De FG heeft hetzelfde e-mailadres als onze organisatie. Wij kunnen dus meelezen.",
              remedy,
            },
          ]
        : []),
      ...(phone !== undefined && phones.includes(phone)
        ? [
            {
              path: "dpoContact.phone",
              message: "De FG heeft hetzelfde telefoonnummer als onze organisatie. Een ander neemt dus op.",
              remedy,
            },
          ]
        : []),
    ];
  },
});
