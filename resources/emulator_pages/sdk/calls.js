// Calls from the shop's page to the training server; the token travels in a header, never in an address.
async function call(method, path, body, accessToken = token.get()) {
  const headers = { Accept: "application/json" };
  if (accessToken) {
    headers["X-Access-Token"] = accessToken;
  }
  if (body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  let answer;
  try {
    answer = await fetch(privateAddress(path), {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      credentials: "omit",
      cache: "no-store",
    });
  } catch (problem) {
    throw new WidgetError("UnknownError", `The training server cannot be reached: ${problem.message}`);
  }
  const content = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new WidgetError(
      content.code || "UnknownError",
      content.message || `The training server answered ${answer.status}.`,
    );
  }
  return content;
}
