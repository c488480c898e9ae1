// amazon.Login as pages know it.
const login = {
  clientId: "",
  sandbox: SETTINGS.environment === "sandbox",
  siteDomain: "",
  region: "",
  language: "",
  verifier: "",
  lastRequest: null,
};

const INTERACTIVE = ["auto", "always", "never"];
const RESPONSE_TYPES = ["token", "code"];

function authorize(options = {}, next = undefined) {
  const request = new AuthorizeRequest();
  login.lastRequest = request;
  const popup = options.popup !== false && options.popup !== "false";
  const problem = whatIsWrong(options, popup, next);
  if (popup && next !== undefined) {
    request.onComplete(next);
  }
  if (problem) {
    request.onComplete(popup ? null : next);
    setTimeout(() => request.complete(problem));
    return request;
  }
  request.status = "in progress";
  start(request, options, popup, next);
  return request;
}

function whatIsWrong(options, popup, next) {
  if (!login.clientId && !SETTINGS.standard) {
    return refusal("invalid_request", "amazon.Login.setClientId has not been called.");
  }
  if (!scopeOf(options)) {
    return refusal("invalid_scope", "The option scope is missing.");
  }
  if (options.interactive && !INTERACTIVE.includes(options.interactive)) {
    return refusal("invalid_request", "The option interactive must be auto, always or never.");
  }
  if (options.response_type && !RESPONSE_TYPES.includes(options.response_type)) {
    return refusal("invalid_request", "The option response_type must be token or code.");
  }
  if (!popup && typeof next !== "string") {
    return refusal("invalid_request", "Without a popup the second argument must be an address.");
  }
  return null;
}

function scopeOf(options) {
  return Array.isArray(options.scope) ? options.scope.join(" ") : options.scope || "";
}

function start(request, options, popup, next) {
  if (!options.pkce) {
    go(request, options, popup, next, "");
    return;
  }
  login.verifier = randomName() + randomName();
  sessionStorage.setItem("training_code_verifier", login.verifier);
  // The digest takes so little time that the click still counts when the window opens.
  challengeOf(login.verifier).then((challenge) => go(request, options, popup, next, challenge));
}

function go(request, options, popup, next, challenge) {
  const requestName = randomName();
  const silent = popup && options.interactive === "never";
  const returnTo = popup ? `${location.origin}/` : new URL(next, document.baseURI).href;
  const address = signInAddress(options, { requestName, popup, silent, returnTo, challenge });
  if (silent) {
    askSilently(request, address, requestName);
  } else if (popup) {
    openSignInWindow(request, address, requestName);
  } else {
    location.assign(address);
  }
}

function signInAddress(options, { requestName, popup, silent, returnTo, challenge }) {
  const target = new URL("/ap/oa", BASE);
  const wanted = {
    client_id: login.clientId,
    scope: scopeOf(options),
    response_type: options.response_type || "token",
    redirect_uri: returnTo,
    state: options.state,
    interactive: options.interactive,
    scope_data: asText(options.scope_data),
    response_mode: options.response_mode,
    language: options.language || login.language,
    sandbox: login.sandbox ? "true" : "",
    region: SETTINGS.region,
    code_challenge: challenge,
    code_challenge_method: challenge ? "S256" : "",
    ui: silent ? "frame" : popup ? "popup" : "",
    request: popup ? requestName : "",
    standard: SETTINGS.standard ? "true" : "",
  };
  for (const [name, value] of Object.entries(wanted)) {
    if (value) {
      target.searchParams.set(name, value);
    }
  }
  return target.href;
}

function asText(value) {
  return value && typeof value === "object" ? JSON.stringify(value) : value;
}

async function challengeOf(verifier) {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
  const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return text.replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
}
