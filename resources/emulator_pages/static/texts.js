// The words of a language, fetched once.
const REGION_LANGUAGE = { us: "en", uk: "en", eu: "de", jp: "ja" };
const LANGUAGES = ["en", "de", "fr", "it", "es", "ja"];
const known = new Map();

export async function loadTexts(language) {
  if (!known.has(language)) {
    known.set(language, fetch(`/payments/texts/${language}.json`).then((answer) => answer.json()));
  }
  document.documentElement.lang = language;
  return known.get(language);
}

/** The language of an error, when no answer of the server says which the buyer reads. */
export function guessLanguage(wanted, region) {
  const language = String(wanted || "").slice(0, 2).toLowerCase();
  if (LANGUAGES.includes(language)) {
    return language;
  }
  const browser = navigator.language.slice(0, 2);
  return REGION_LANGUAGE[region] || (LANGUAGES.includes(browser) ? browser : "en");
}
