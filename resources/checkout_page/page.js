"use strict";
// The shop's checkout page: Amazon's button, then AddressBook and Wallet. It knows what the desk
// told it, and tells the desk what happened; it decides nothing.
const order = __ORDER__;
const TOKEN_COOKIE = "amazon_Login_accessToken";
const SECTIONS = ["welcome", "choose", "wait", "end"];
let flow = null;
let channelOpen = false;
const unsaid = [];

const element = (id) => document.getElementById(id);

function say(kind, content = {}) {
  const text = JSON.stringify({ kind, ...content });
  if (channelOpen) {
    document.dispatchEvent(new CustomEvent("paydesk:say", { detail: text }));
  } else {
    unsaid.push(text);
  }
}

document.addEventListener("paydesk:open", () => {
  channelOpen = true;
  for (const text of unsaid.splice(0)) {
    document.dispatchEvent(new CustomEvent("paydesk:say", { detail: text }));
  }
});

document.dispatchEvent(new CustomEvent("paydesk:here"));

function show(section) {
  for (const name of SECTIONS) {
    element(name).hidden = name !== section;
  }
}

function write(id, text) {
  element(id).textContent = text;
}

function rememberToken(token) {
  const value = encodeURIComponent(token);
  document.cookie = `${TOKEN_COOKIE}=${value}; path=/; max-age=3600; samesite=lax; secure`;
}

function failed(widget) {
  return (error) => say("error", { widget, code: String(error.getErrorCode()) });
}

function welcome() {
  show("welcome");
  OffAmazonPayments.Button("button", order.sellerId, {
    type: "PwA",
    color: order.dark ? "DarkGray" : "Gold",
    size: "x-large",
    language: order.language,
    authorization() {
      say("signingIn");
      amazon.Login.authorize({ scope: order.scope, popup: true, state: order.state }, answered);
    },
    onError: failed("button"),
  });
  element("loading").hidden = true;
}

function answered(answer) {
  if (answer && answer.access_token && (!answer.state || answer.state === order.state)) {
    say("signedIn", { token: answer.access_token });
  } else {
    say("signInFailed", { error: String((answer && answer.error) || "server_error") });
  }
}

function signInHere() {
  amazon.Login.authorize({ scope: order.scope, popup: false, state: order.state }, order.signedInUrl);
}

function choose() {
  const again = order.view === "wallet";
  write("chooseTitle", order.texts[again ? "anotherCard" : "choose"]);
  write("chooseLead", order.texts[again ? "anotherCardMore" : order.ships ? "chooseMore" : "chooseCard"]);
  show("choose");
  if (order.ships) {
    addressBook(again);
  }
  wallet();
}

const id = (reference) => String(reference.getAmazonOrderReferenceId());
const known = () => (order.reference ? { amazonOrderReferenceId: order.reference } : {});

function made(reference) {
  say("order", { id: id(reference) });
}

function addressBook(again) {
  new OffAmazonPayments.Widgets.AddressBook({
    sellerId: order.sellerId,
    ...known(),
    ...(again ? { displayMode: "Read" } : {}),
    design: { designMode: "responsive" },
    onOrderReferenceCreate: made,
    onAddressSelect: (reference) => say("address", { id: reference ? id(reference) : order.reference }),
    onReady: () => say("widgetReady", { widget: "addressBook" }),
    onError: failed("addressBook"),
  }).bind("addressBook");
}

function wallet() {
  new OffAmazonPayments.Widgets.Wallet({
    sellerId: order.sellerId,
    ...known(),
    design: { designMode: "responsive" },
    onOrderReferenceCreate: made,
    onPaymentSelect: (reference) => say("payment", { id: reference ? id(reference) : order.reference }),
    onReady: () => say("widgetReady", { widget: "wallet" }),
    onError: failed("wallet"),
  }).bind("wallet");
}

function confirmFlow(reference) {
  OffAmazonPayments.initConfirmationFlow(order.sellerId, reference, (opened) => {
    flow = opened;
    say("flow");
  });
}

const DEEDS = {
  widgets({ token, reference, ships }) {
    rememberToken(token);
    order.ships = Boolean(ships);
    order.reference = reference || "";
    order.view = "widgets";
    choose();
  },
  signInHere,
  confirm({ reference }) {
    confirmFlow(reference);
  },
  flowGo() {
    flow?.success();
  },
  flowStop() {
    flow?.error();
    flow = null;
  },
  total({ text }) {
    write("total", text);
    element("total").hidden = !text;
  },
  show({ section }) {
    if (SECTIONS.includes(section)) {
      show(section);
    }
  },
};

document.addEventListener("paydesk:tell", (event) => {
  const { deed, ...details } = JSON.parse(event.detail);
  DEEDS[deed]?.(details);
});

for (const spot of document.querySelectorAll("[data-text]")) {
  spot.textContent = order.texts[spot.dataset.text];
}
write("total", order.total);
element("total").hidden = !order.total;

window.onAmazonLoginReady = () => {
  amazon.Login.setClientId(order.clientId);
  amazon.Login.setUseCookie(true);
};

window.onAmazonPaymentsReady = () => {
  if (order.view === "signIn") {
    welcome();
  } else if (order.view === "signInHere") {
    show("wait");
    signInHere();
  } else {
    choose();
  }
  say("ready");
};

if (order.view === "wait" || order.view === "end") {
  show(order.view);
  say("ready");
} else {
  show(order.view === "signIn" ? "welcome" : "wait");
  if (order.token) {
    rememberToken(order.token);
  }
  const script = document.createElement("script");
  script.async = true;
  script.src = order.widgetsUrl;
  script.addEventListener("error", () => say("noScript"));
  document.head.append(script);
}
