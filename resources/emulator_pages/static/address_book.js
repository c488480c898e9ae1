// The AddressBook: the buyer's addresses to choose from, and a form for one more.
import { AddressForm } from "./address_form.js";
import { say } from "./channel.js";
import { Chooser } from "./chooser.js";
import { make } from "./elements.js";
import { setBusy } from "./frame.js";
import { loadTexts } from "./texts.js";

export class AddressBook {
  constructor(opened, calls, guarded) {
    this.opened = opened;
    this.calls = calls;
    this.guarded = guarded;
    this.language = "";
    this.turn = Promise.resolve();
  }

  async open() {
    await this.load();
    if (this.opened.displayMode === "Edit" && !this.view.selected && this.view.addresses.length) {
      this.view.selected = this.view.addresses[0].id;
      await this.calls.send("PUT", "address", { addressId: this.view.selected });
    }
    this.draw();
    say("ready");
    if (this.opened.displayMode === "Edit" && this.view.selected) {
      say("selected");
    }
  }

  async refresh() {
    await this.load();
    this.draw();
  }

  async load() {
    this.view = await this.calls.view("address-book");
    this.language = this.view.language;
    this.texts = await loadTexts(this.language);
  }

  draw() {
    const texts = this.texts.addressBook;
    this.chooser = new Chooser({
      texts: this.texts,
      title: texts.title,
      listLabel: texts.list,
      emptyText: texts.empty,
      noneText: texts.none,
      entries: this.view.addresses.map((entry) => ({ id: entry.id, content: () => addressText(entry) })),
      selected: this.view.selected,
      choose: (id) => this.choose(id),
      footer: this.addButton(),
      notice: null,
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
        await this.calls.send("PUT", "address", { addressId: id });
        setBusy(false);
        say("selected");
      }),
    );
    return this.turn;
  }

  addButton() {
    const button = make(
      "button",
      { type: "button", class: "add", on: { click: () => this.showForm() } },
      make("span", { class: "plus", "aria-hidden": "true" }),
      this.texts.addressBook.add,
    );
    return make("footer", {}, button);
  }

  showForm() {
    const chosen = this.view.addresses.find((entry) => entry.id === this.view.selected);
    this.guarded(async () => {
      const form = new AddressForm(this.texts, chosen ? chosen.country : "", {
        save: (address) => this.save(address),
        cancel: () => {
          this.draw();
          document.querySelector(".add")?.focus();
        },
      });
      await form.draw();
    });
  }

  async save(address) {
    await this.calls.send("POST", "addresses", address);
    await this.load();
    this.draw();
    document.querySelector("input:checked")?.focus();
    say("selected");
  }
}

function addressText(entry) {
  return make(
    "span",
    { class: "text" },
    make("span", { class: "name" }, entry.name),
    entry.lines.map((line) => make("span", { class: "line" }, line)),
  );
}
