// What amazon.Login.authorize returns, and how an answer travels on to a callback or an address.
class AuthorizeRequest {
  constructor() {
    this.status = "queued";
    this.waiting = [];
    this.answer = null;
  }

  onComplete(next) {
    this.waiting.push(next);
    if (this.answer) {
      this.deliver();
    }
    return this;
  }

  complete(answer) {
    if (this.answer) {
      return;
    }
    this.status = "complete";
    this.answer = { ...answer };
    if (answer.expires_in) {
      this.answer.expires_in = Number(answer.expires_in);
    }
    Object.assign(this, this.answer);
    if (answer.access_token) {
      token.set(answer.access_token, this.answer.expires_in);
    }
    this.deliver();
  }

  deliver() {
    for (const next of this.waiting.splice(0)) {
      if (typeof next === "function") {
        tell(next, this.answer);
      } else if (next) {
        location.assign(withParameters(next, this.answer));
      }
    }
  }
}

function withParameters(address, parameters) {
  const target = new URL(address, document.baseURI);
  for (const [name, value] of Object.entries(parameters)) {
    target.searchParams.set(name, value);
  }
  return target.href;
}

function refusal(error, description) {
  return { error, error_description: description };
}
