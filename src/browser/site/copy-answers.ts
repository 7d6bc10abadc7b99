// A button that copies an answer, and one for all answers of a section. Without JavaScript the text is selected by hand.

const told = document.createElement("p");
told.role = "status";
told.className = "copied";
document.querySelector("main")?.append(told);

async function copy(what: string, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = `Gekopieerd: ${what}`;
  } catch {
    told.textContent = "Kopiëren lukt in deze browser niet. Selecteer de tekst en kopieer die zelf.";
  }
}

function button(words: string, what: string, textOf: () => string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = words;
  made.ariaLabel = `${words}: ${what}`;
  made.addEventListener("click", () => void copy(what, textOf()));
  return made;
}

for (const section of document.querySelectorAll<HTMLElement>(".answers")) {
  const all: string[] = [];
  for (const row of section.querySelectorAll<HTMLElement>("dl > div")) {
    const question = row.querySelector("dt")?.textContent ?? "";
    const answer = row.querySelector(".answer")?.textContent;
    if (answer === undefined || answer === null) continue;
    all.push(`${question}\n${answer}`);
    row.querySelector("dd")?.append(button("Kopieer", question, () => answer));
  }
  const heading = section.querySelector("h2");
  // The link at the heading came first: the name is that of the text alone.
  const name = heading?.firstChild?.textContent ?? "";
  if (all.length > 0) heading?.after(button("Kopieer dit hele deel", name, () => all.join("\n\n")));
}
