// Everything is known; give it the names pages use and tell them, sign-in first.
window.amazon = window.amazon || {};
window.amazon.Login = {
  Region: {
    NorthAmerica: "NA",
    Europe: "EU",
    AsiaPacific: "APAC",
  },
  authorize,
  logout,
  retrieveProfile,
  retrieveToken,
  setClientId(clientId) {
    login.clientId = clientId;
  },
  getClientId() {
    return login.clientId;
  },
  setUseCookie(useCookie) {
    token.useCookie = Boolean(useCookie);
  },
  setSandboxMode(sandbox) {
    login.sandbox = Boolean(sandbox);
  },
  setSiteDomain(domain) {
    login.siteDomain = domain;
  },
  setRegion(region) {
    login.region = region;
  },
  setLanguage(language) {
    login.language = language;
  },
};

window.OffAmazonPayments = {
  Button,
  initConfirmationFlow,
  Widgets: { Button: ButtonWidget, AddressBook, Wallet },
};

// The page may define its callbacks after an async script tag: look when its own scripts have run.
setTimeout(() => {
  tell(window.onAmazonLoginReady);
  tell(window.onAmazonPaymentsReady);
});
