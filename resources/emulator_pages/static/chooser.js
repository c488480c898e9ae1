// A list to choose one from: radio buttons drawn as cards, or only the chosen one, to read or to unfold.
import { make } from "./elements.js";
import { draw, heading } from "./frame.js";

export class Chooser {
  /**
   * @param {object} parts texts, title, listLabel, emptyText, noneText, entries ({id, disabled, label, content()}),
   *   selected, choose(id) (answers whether it was taken), footer (element or null), notice (element or null),
   *   mode ("Edit" or "Read"), collapsible.
   */
  constructor(parts) {
    Object.assign(this, parts);
    this.unfolded = !this.collapsible || !this.selected;
    this.browsing = false;
  }

  // Arrow keys choose on their way; the list stays open until Enter says that this is it.
  pressed(event) {
    this.browsing = event.key.startsWith("Arrow");
    if (event.key === "Enter" && this.selected) {
      event.preventDefault();
      this.fold();
    }
  }

  fold() {
    if (this.collapsible && !this.browsing) {
      this.unfolded = false;
      this.draw();
      document.querySelector(".shown button")?.focus();
    }
  }

  draw() {
    if (this.mode === "Read") {
      this.drawChosen(null);
    } else if (this.unfolded) {
      this.drawList();
    } else {
      this.drawChosen(this.changeButton());
    }
  }

  drawChosen(action) {
    const entry = this.entries.find((one) => one.id === this.selected);
    const shown = entry
      ? make("div", { class: "shown" }, entry.content(), action)
      : make("p", { class: "empty" }, this.noneText);
    draw(this.look("chosen"), heading(this.texts, this.title), this.notice, make("div", { class: "scroll" }, shown));
  }

  drawList() {
    const group = make(
      "div",
      {
        class: "scroll list",
        role: "radiogroup",
        "aria-label": this.listLabel,
        on: {
          keydown: (event) => this.pressed(event),
          pointerdown: () => {
            this.browsing = false;
          },
        },
      },
      this.entries.length ? this.entries.map((entry) => this.choice(entry)) : make("p", { class: "empty" }, this.emptyText),
    );
    draw(this.look("choosing"), heading(this.texts, this.title), this.notice, group, this.footer);
    group.querySelector(":checked")?.closest(".choice").scrollIntoView({ block: "nearest" });
  }

  look(name) {
    return this.collapsible ? `${name} collapsible` : name;
  }

  choice(entry) {
    const input = make("input", {
      type: "radio",
      name: "choice",
      value: entry.id,
      checked: entry.id === this.selected,
      disabled: Boolean(entry.disabled),
      "aria-label": entry.label,
      on: { change: () => this.chosen(entry.id) },
    });
    const look = entry.disabled ? "choice disabled" : "choice";
    return make("label", { class: look }, input, entry.content());
  }

  async chosen(id) {
    this.selected = id;
    if (await this.choose(id)) {
      this.fold();
    }
  }

  changeButton() {
    const unfold = () => {
      this.unfolded = true;
      this.draw();
      document.querySelector("input:checked")?.focus();
    };
    return make(
      "button",
      { type: "button", class: "link", "aria-expanded": "false", on: { click: unfold } },
      this.texts.addressBook.change,
    );
  }
}
