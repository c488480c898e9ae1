// Calls of a widget to its server; the token is held here in memory and travels in a header.
export class Refused extends Error {
  constructor(code, message, fields = {}) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}

export class Calls {
  constructor(opened) {
    this.opened = opened;
    const order = encodeURIComponent(opened.orderReferenceId);
    this.place = `/payments/private/${opened.region}/${opened.environment}/order-references/${order}`;
  }

  view(name) {
    const query = new URLSearchParams({
      mode: this.opened.displayMode,
      language: this.opened.language || "",
    });
    return this.send("GET", `${name}?${query}`);
  }

  async send(method, path, body) {
    const headers = {
      Accept: "application/json",
      "X-Access-Token": this.opened.accessToken,
      "X-Seller-Id": this.opened.sellerId,
    };
    if (body) {
      headers["Content-Type"] = "application/json";
    }
    const answer = await fetch(`${this.place}/${path}`, {
      method,
      headers,
      body: body && JSON.stringify(body),
      cache: "no-store",
    }).catch((problem) => {
      throw new Refused("UnknownError", problem.message);
    });
    const content = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw new Refused(content.code || "UnknownError", content.message || "", content.fields);
    }
    return content;
  }
}
