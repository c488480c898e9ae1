// The few words this script shows itself, in the language asked for or that of the region.
const REGION_LANGUAGE = { us: "en", uk: "en", eu: "de", jp: "ja" };

function textsFor(language) {
  const wanted = String(language || "").slice(0, 2).toLowerCase();
  return SETTINGS.texts[wanted] || SETTINGS.texts[REGION_LANGUAGE[SETTINGS.region]];
}
