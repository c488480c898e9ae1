// Where this script came from: every address below follows the place it was loaded from.
const SCRIPT = document.currentScript ? document.currentScript.src : "";
const BASE = SCRIPT ? new URL(SCRIPT).origin : SETTINGS.base;

/** An address of the training server that belongs to this script's region and environment. */
function privateAddress(path) {
  return `${BASE}/payments/private/${SETTINGS.region}/${SETTINGS.environment}/${path}`;
}

function randomName() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
