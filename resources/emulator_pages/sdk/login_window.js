// The three ways to the sign-in page: a window of its own, a hidden frame, or this page itself.
const SIGN_IN_WINDOW = "width=480,height=720,resizable=yes,scrollbars=yes";
const CLOSED_CHECK_MS = 250;
const SILENT_ANSWER_MS = 10000;

function openSignInWindow(request, address, requestName) {
  const opened = window.open(address, `training_sign_in_${requestName}`, SIGN_IN_WINDOW);
  if (!opened) {
    request.complete(refusal("access_denied", "The sign-in window was blocked."));
    return;
  }
  const stop = awaitAnswer(request, requestName, () => opened);
  const timer = setInterval(() => {
    if (!opened.closed) {
      return;
    }
    clearInterval(timer);
    // The answer may still be under way when the window is already gone.
    setTimeout(() => {
      stop();
      request.complete(refusal("access_denied", "The buyer closed the sign-in window."));
    }, CLOSED_CHECK_MS);
  }, CLOSED_CHECK_MS);
}

function askSilently(request, address, requestName) {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Training sign-in";
  frame.src = address;
  const stop = awaitAnswer(request, requestName, () => frame.contentWindow);
  const timer = setTimeout(() => {
    request.complete(refusal("server_error", "The training server gave no answer."));
  }, SILENT_ANSWER_MS);
  request.onComplete(() => {
    clearTimeout(timer);
    stop();
    frame.remove();
  });
  document.body.append(frame);
}

function awaitAnswer(request, requestName, source) {
  function heard(event) {
    if (event.origin !== BASE || event.source !== source()) {
      return;
    }
    const message = event.data;
    if (message && message.kind === "authorization" && message.request === requestName) {
      stop();
      request.complete(message.answer);
    }
  }
  function stop() {
    window.removeEventListener("message", heard);
  }
  window.addEventListener("message", heard);
  return stop;
}
