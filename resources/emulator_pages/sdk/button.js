// OffAmazonPayments.Button: a button of our own drawing that starts the sign-in.
const BUTTON_OPTIONS = {
  type: ["PwA", "Pay", "A", "LwA", "Login"],
  color: ["Gold", "LightGray", "DarkGray"],
  size: ["small", "medium", "large", "x-large"],
};
const BUTTON_DEFAULTS = { type: "PwA", color: "Gold", size: "medium" };

function Button(elementId, sellerId, options = {}) {
  const element = document.getElementById(elementId);
  const report = (problem) => tell(options.onError, asWidgetError(problem));
  if (!element) {
    const message = `There is no element with the id ${elementId}.`;
    setTimeout(() => report(new WidgetError("InvalidParameterValue", message)));
    return;
  }
  const drawn = drawButton(element, buttonLook(options, report), textsFor(options.language || login.language));
  if (options.language) {
    login.language = options.language;
  }
  if (!sellerId) {
    setTimeout(() => report(new WidgetError("MissingParameter", "The seller id is missing.")));
    return;
  }
  call("GET", `sellers/${encodeURIComponent(sellerId)}`, undefined, "").catch(report);
  drawn.addEventListener("click", () => clicked(sellerId, options, report));
}

function buttonLook(options, report) {
  const look = {};
  for (const [name, allowed] of Object.entries(BUTTON_OPTIONS)) {
    const wanted = options[name];
    look[name] = allowed.includes(wanted) ? wanted : BUTTON_DEFAULTS[name];
    if (wanted && wanted !== look[name]) {
      const message = `The button option ${name} cannot be ${wanted}.`;
      setTimeout(() => report(new WidgetError("InvalidParameterValue", message)));
    }
  }
  return look;
}

function clicked(sellerId, options, report) {
  login.lastRequest = null;
  if (typeof options.authorization === "function") {
    tell(options.authorization);
  } else if (SETTINGS.standard) {
    authorize({ scope: "payments:widget payments:shipping_address", language: options.language });
  } else {
    report(new WidgetError("MissingParameter", "The option authorization is missing."));
    return;
  }
  if (login.lastRequest && options.onSignIn) {
    login.lastRequest.onComplete((answer) => signedIn(answer, sellerId, options, report));
  }
}

function signedIn(answer, sellerId, options, report) {
  if (answer.error) {
    // A buyer who thought better of it is no error of the page.
    if (answer.error !== "access_denied") {
      report(new WidgetError("UnknownError", `${answer.error}: ${answer.error_description}`));
    }
    return;
  }
  createOrderReference(sellerId, options.useAmazonAddressBook !== false, null).then((id) => {
    pageOrder.adopt(id);
    tell(options.onSignIn, new OrderReference(id));
  }, report);
}

/** The button from before Login with Amazon: new OffAmazonPayments.Widgets.Button({…}).bind(id). */
class ButtonWidget {
  constructor(options) {
    this.options = options;
  }

  bind(elementId) {
    Button(elementId, this.options.sellerId, this.options);
    return this;
  }
}
