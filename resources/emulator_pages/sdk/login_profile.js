// Who signed in, what a code is worth, and signing out.
function retrieveProfile(first, second) {
  const [accessToken, callback] =
    typeof first === "function" ? [token.get(), first] : [first, second];
  call("GET", "profile", undefined, accessToken).then(
    (profile) => tell(callback, { success: true, profile }),
    (problem) => tell(callback, { success: false, error: problem.message }),
  );
}

function retrieveToken(code, callback) {
  const verifier = login.verifier || sessionStorage.getItem("training_code_verifier") || "";
  const form = { code, clientId: login.clientId, codeVerifier: verifier };
  call("POST", "token", form).then(
    (answer) => {
      token.set(answer.access_token, answer.expires_in);
      tell(callback, answer);
    },
    (problem) => tell(callback, refusal(problem.code, problem.message)),
  );
}

function logout() {
  const ended = token.get();
  token.clear();
  pageOrder.pending = null;
  if (ended) {
    call("POST", "sign-out", {}, ended).catch(() => undefined);
  }
}
