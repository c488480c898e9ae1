// The Wallet: the buyer's cards to choose from; training cards with a behavior of their own are starred.
import { cardPicture } from "./card_picture.js";
import { say } from "./channel.js";
import { Chooser } from "./chooser.js";
import { fill, make } from "./elements.js";
import { setBusy } from "./frame.js";
import { loadTexts } from "./texts.js";

export class Wallet {
  constructor(opened, calls, guarded) {
    this.opened = opened;
    this.calls = calls;
    this.guarded = guarded;
    this.language = "";
    this.turn = Promise.resolve();
  }

  get editing() {
    return this.opened.displayMode === "Edit";
  }

  async open() {
    if (this.editing && this.opened.presentmentCurrency) {
      await this.sendCurrency(this.opened.presentmentCurrency);
    }
    await this.load();
    if (this.editing && !this.view.selected && !this.view.suspended) {
      await this.chooseFirst();
    }
    this.draw();
    say("ready");
    if (this.editing && this.view.selected) {
      say("selected");
    }
  }

  async chooseFirst() {
    const first = this.view.methods.find((method) => !method.failed);
    if (first) {
      this.view.selected = first.id;
      await this.calls.send("PUT", "payment-method", { paymentId: first.id });
    }
  }

  async refresh() {
    await this.turn;
    await this.load();
    this.draw();
  }

  async setCurrency(currency) {
    await this.sendCurrency(currency);
    await this.refresh();
    if (this.view.selected) {
      say("selected");
    }
  }

  sendCurrency(currency) {
    return this.calls.send("PUT", "presentment-currency", { presentmentCurrency: currency });
  }

  async load() {
    this.view = await this.calls.view("wallet");
    this.language = this.view.language;
    this.texts = await loadTexts(this.language);
  }

  draw() {
    const texts = this.texts.wallet;
    this.chooser = new Chooser({
      texts: this.texts,
      title: texts.title,
      listLabel: texts.list,
      emptyText: texts.none,
      noneText: texts.none,
      entries: this.view.methods.map((method) => ({
        id: method.id,
        disabled: method.failed,
        label: this.spoken(method),
        content: () => this.cardText(method),
      })),
      selected: this.view.selected,
      choose: (id) => this.choose(id),
      footer: this.legend(),
      notice: this.notice(),
      mode: this.opened.displayMode,
      collapsible: this.opened.collapsible,
    });
    this.chooser.draw();
  }

  // Choices are sent one after the other, so that the last one made is the one that counts.
  choose(id) {
    this.view.selected = id;
    this.turn = this.turn.then(() =>
      this.guarded(async () => {
        setBusy(true);
        await this.calls.send("PUT", "payment-method", { paymentId: id });
        setBusy(false);
        say("selected");
        if (this.view.suspended) {
          this.view.suspended = false;
          this.chooser.notice = this.notice();
          this.chooser.draw();
          document.querySelector("input:checked")?.focus();
        }
      }),
    );
    return this.turn;
  }

  notice() {
    if (this.view.suspended) {
      return make("p", { class: "notice wrong", role: "alert" }, this.texts.wallet.declinedLead);
    }
    if (this.view.currency) {
      return make("p", { class: "notice" }, fill(this.texts.wallet.currency, { currency: this.view.currency }));
    }
    return null;
  }

  legend() {
    return make("footer", { class: "legend" }, this.texts.wallet.legend);
  }

  // Dots are for the eye; who listens hears words.
  spoken(method) {
    const texts = this.texts.wallet;
    const parts = [fill(texts.ending, method), texts.behaviors[method.behavior], method.failed && texts.declined];
    return parts.filter(Boolean).join(", ");
  }

  cardText(method) {
    const texts = this.texts.wallet;
    const star = method.behavior ? make("span", { class: "star" }, " *") : "";
    const dots = make("span", { class: "dots" }, "•••• ");
    const number = make("span", { class: "number" }, dots, method.tail, star);
    const lines = [make("span", { class: "name" }, method.brand, " ", number)];
    if (method.behavior && this.editing) {
      lines.push(make("span", { class: "line" }, texts.behaviors[method.behavior]));
    }
    return make(
      "span",
      { class: "text card" },
      cardPicture(method.brand),
      make("span", { class: "lines" }, lines),
      method.failed ? make("span", { class: "declined" }, texts.declined) : null,
    );
  }
}
