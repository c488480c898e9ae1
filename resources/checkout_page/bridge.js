// Runs in a world of its own beside our page: carries words between the page and the desk.
// The page's scripts and Amazon's cannot reach the channel; they share the document alone.
if (location.pathname === "/checkout/pay" && typeof qt !== "undefined") {
  new QWebChannel(qt.webChannelTransport, ({ objects: { desk } }) => {
    document.addEventListener("paydesk:say", (event) => desk.hear(String(event.detail)));
    desk.told.connect((text) => {
      document.dispatchEvent(new CustomEvent("paydesk:tell", { detail: text }));
    });
    document.dispatchEvent(new CustomEvent("paydesk:open"));
  });
}
