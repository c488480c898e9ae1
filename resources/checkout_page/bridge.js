// Runs in a world of its own beside our page: carries words between the page and the desk.
// The page's scripts and Amazon's cannot reach the channel; they share the document alone.
if (location.pathname === "/checkout/pay") {
  const RETRY_MS = 20;
  let open = false;

  const tellOpen = () => document.dispatchEvent(new CustomEvent("paydesk:open"));

  const opened = ({ objects: { desk } }) => {
    if (open) {
      return;
    }
    open = true;
    desk.open();
    document.addEventListener("paydesk:say", (event) => desk.hear(String(event.detail)));
    desk.told.connect((text) => {
      document.dispatchEvent(new CustomEvent("paydesk:tell", { detail: text }));
    });
    tellOpen();
  };

  // The channel may be open before the page's script runs, which then has missed the word.
  document.addEventListener("paydesk:here", () => open && tellOpen());

  // The engine may hand the channel over after the document was made, and may lose its first word.
  const call = () => {
    if (open) {
      return;
    }
    if (typeof qt !== "undefined" && qt.webChannelTransport) {
      new QWebChannel(qt.webChannelTransport, opened);
    }
    setTimeout(call, RETRY_MS);
  };
  call();
}
