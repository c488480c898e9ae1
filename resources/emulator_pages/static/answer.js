// Gives the sign-in's answer to the page that waits for it, and to no other; then closes.
const read = (name) => document.querySelector(`meta[name="${name}"]`).content;
const receiver = window.opener || (window.parent === window ? null : window.parent);
if (receiver) {
  receiver.postMessage(JSON.parse(read("answer")), read("target"));
  window.close();
}
