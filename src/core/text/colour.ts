// Colours as #rrggbb, and how well one reads on another as WCAG 2.2 measures it.

type Channels = readonly [red: number, green: number, blue: number];

/** The colour as "#0b5c74"; undefined for what is not written that way. */
export function colourIn(text: unknown): string | undefined {
  const [, digits] = (typeof text === "string" && /^#([0-9a-f]{6})$/i.exec(text.trim())) || [];
  return digits && `#${digits.toLowerCase()}`;
}

const channelsOf = (colour: string): Channels =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Channels;

const light = (channel: number) =>
  channel <= 0.04045 * 255 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4;

function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour);
  return 0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue);
}

/** The contrast ratio of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function mixed(colour: string, other: string, part: number): string {
  const [from, to] = [channelsOf(colour), channelsOf(other)];
  const mix = (channel: number, at: number) => Math.round(channel + ((to[at] ?? 0) - channel) * part);
  return `#${from.map((channel, at) => mix(channel, at).toString(16).padStart(2, "0")).join("")}`;
}

const steps = 50;

/** The nearest colour, mixed with black or white, that reads on all of these. */
export function readableOn(
  colour: string,
  backgrounds: readonly string[],
  needed: number,
  end: "#000000" | "#ffffff",
): string {
  for (let step = 0; step <= steps; step += 1) {
    const tried = mixed(colour, end, step / steps);
    if (backgrounds.every((each) => contrast(tried, each) >= needed)) return tried;
  }
  return end;
}
