// What helps when the program gives no answer: only who sits at its own computer can start it anew.
const isHere = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(window.location.hostname);

/** The beginning of a sentence: "… en probeer het nog eens". */
export const startAgain = isHere ? "Start `npm start` opnieuw" : "Vraag wie de server beheert om te kijken";
