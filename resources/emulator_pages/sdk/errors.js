// What a page learns when something is refused: a code of the manual and a sentence.
class WidgetError extends Error {
  constructor(code, message) {
    super(message);
    this.name = "WidgetError";
    this.code = code;
  }

  getErrorCode() {
    return this.code;
  }

  getErrorMessage() {
    return this.message;
  }
}

function asWidgetError(problem) {
  if (problem instanceof WidgetError) {
    return problem;
  }
  return new WidgetError("UnknownError", String((problem && problem.message) || problem));
}

/** Call the page's callback; what it throws reaches the page's own error handler, not ours. */
function tell(callback, ...values) {
  if (typeof callback !== "function") {
    return;
  }
  try {
    callback(...values);
  } catch (problem) {
    setTimeout(() => {
      throw problem;
    });
  }
}
