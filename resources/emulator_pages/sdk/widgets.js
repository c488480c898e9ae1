// The AddressBook and Wallet widgets as pages know them: new …({options}).bind(elementId).
const DISPLAY_MODES = ["Edit", "Read"];
const DESIGN_MODES = ["responsive", "smartphoneCollapsible"];
const boundWidgets = new Map();

class Widget {
  constructor(kind, options) {
    this.kind = kind;
    this.options = { ...options };
    this.orderReferenceId = this.options.amazonOrderReferenceId || "";
    this.isReady = false;
  }

  bind(elementId) {
    const element = document.getElementById(elementId);
    if (!element) {
      const message = `There is no element with the id ${elementId}.`;
      setTimeout(() => this.fail(new WidgetError("InvalidParameterValue", message)));
      return this;
    }
    boundWidgets.get(element)?.frame.remove();
    boundWidgets.set(element, this);
    this.isReady = false;
    this.frame = new WidgetFrame(this.kind, element, (message) => this.heard(message));
    this.frame.fit(this.displayMode(), this.options.design || {});
    this.open().catch((problem) => this.fail(asWidgetError(problem)));
    return this;
  }

  displayMode() {
    const wanted = this.options.displayMode || "Edit";
    return DISPLAY_MODES.includes(wanted) ? wanted : "Edit";
  }

  async open() {
    this.check();
    warnAboutTracking(this.options.onError);
    const created = !this.orderReferenceId;
    if (created) {
      this.orderReferenceId = await this.makeOrderReference();
    }
    await this.frame.send({
      kind: "open",
      accessToken: token.get(),
      sellerId: this.options.sellerId,
      orderReferenceId: this.orderReferenceId,
      region: SETTINGS.region,
      environment: SETTINGS.environment,
      displayMode: this.displayMode(),
      collapsible: (this.options.design || {}).designMode === "smartphoneCollapsible",
      language: this.options.language || login.language,
      presentmentCurrency: this.options.presentmentCurrency || null,
    });
  }

  async makeOrderReference() {
    if (this.kind === "address-book") {
      pageOrder.usesAddressBook = true;
    }
    const id = await pageOrder.id(this.options.sellerId, this.options.presentmentCurrency);
    // Told once per page: by the AddressBook, or by a Wallet that stands alone (v1 §7.4).
    if (this.kind === "address-book" || !pageOrder.usesAddressBook) {
      tell(this.options.onOrderReferenceCreate, new OrderReference(id));
    }
    return id;
  }

  check() {
    const { sellerId, displayMode, design, agreementType } = this.options;
    if (!sellerId) {
      throw new WidgetError("MissingParameter", "The option sellerId is missing.");
    }
    if (agreementType && agreementType !== "OrderReference") {
      throw new WidgetError("InvalidParameterValue", "Billing agreements are not part of training.");
    }
    if (displayMode && !DISPLAY_MODES.includes(displayMode)) {
      throw new WidgetError("InvalidParameterValue", "displayMode must be Edit or Read.");
    }
    if (design && design.designMode && !DESIGN_MODES.includes(design.designMode)) {
      throw new WidgetError("InvalidParameterValue", `There is no designMode ${design.designMode}.`);
    }
    if (displayMode === "Read" && !this.orderReferenceId) {
      throw new WidgetError("MissingParameter", "Read mode needs amazonOrderReferenceId.");
    }
    if (!token.get()) {
      throw new WidgetError("BuyerNotAssociated", "No buyer has signed in on this page.");
    }
  }

  heard(message) {
    const order = new OrderReference(this.orderReferenceId);
    if (message.kind === "ready") {
      this.isReady = true;
      tell(this.options.onReady, order);
    } else if (message.kind === "selected") {
      this.selected(order);
    } else if (message.kind === "height") {
      this.frame.setHeight(message.height);
    } else if (message.kind === "error") {
      tell(this.options.onError, new WidgetError(message.code, message.message));
    }
  }

  fail(problem) {
    this.frame?.send({
      kind: "refused",
      code: problem.getErrorCode(),
      language: this.options.language || login.language,
      region: SETTINGS.region,
    });
    tell(this.options.onError, problem);
  }
}

class AddressBook extends Widget {
  constructor(options) {
    super("address-book", options);
  }

  selected(order) {
    tell(this.options.onAddressSelect, order);
    for (const widget of boundWidgets.values()) {
      if (widget instanceof Wallet && widget.orderReferenceId === this.orderReferenceId) {
        widget.refresh();
      }
    }
  }
}

class Wallet extends Widget {
  constructor(options) {
    super("wallet", options);
  }

  selected(order) {
    tell(this.options.onPaymentSelect, order);
  }

  refresh() {
    if (this.isReady) {
      this.frame.send({ kind: "refresh" });
    }
  }

  setPresentmentCurrency(currency) {
    this.options.presentmentCurrency = currency;
    if (this.isReady) {
      this.frame.send({ kind: "currency", presentmentCurrency: currency });
    }
  }
}

// Safari keeps storage from frames of other sites; pages are told, and shall do nothing (v1 §7.5).
function warnAboutTracking(onError) {
  const agent = navigator.userAgent;
  if (/Safari\//.test(agent) && !/Chrom(e|ium)\//.test(agent)) {
    tell(onError, new WidgetError("ITP", "This browser limits storage of frames. Take no action."));
  }
}
