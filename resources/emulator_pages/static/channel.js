// The line between a widget's frame and the page around it.
const NAME = location.hash.slice(1);
let pageOrigin = "";

/** Hear the page. Only the page that holds this frame is listened to, and only by this frame's name. */
export function listen(handlers) {
  window.addEventListener("message", (event) => {
    const message = event.data;
    if (event.source !== window.parent || !message || message.widget !== NAME) {
      return;
    }
    if (!pageOrigin) {
      pageOrigin = event.origin;
    }
    if (event.origin === pageOrigin && Object.hasOwn(handlers, message.kind)) {
      handlers[message.kind](message);
    }
  });
  // Says nothing but that the frame is there, so any page may hear it.
  window.parent.postMessage({ widget: NAME, kind: "hello" }, "*");
}

export function say(kind, content = {}) {
  if (pageOrigin) {
    window.parent.postMessage({ widget: NAME, kind, ...content }, pageOrigin);
  }
}
